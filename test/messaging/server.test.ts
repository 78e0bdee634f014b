import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { schemas } from '../../lib/messaging/protocol.ts';
import type { MessageSender } from '../../lib/messaging/sender.ts';
import { answer, type Handlers } from '../../lib/messaging/server.ts';
import { deliver, senders } from '../support/wire.ts';

const calls: { name: string; payload: unknown; sender: unknown }[] = [];

/** Handlers that only note that they were reached. */
function notingHandlers(): Handlers {
  const note = (name: string) => async (payload: unknown, sender: unknown) => {
    calls.push({ name, payload, sender });
    return { ok: true, value: null };
  };
  const all = Object.keys(schemas).map((name) => [name, note(name)]);
  return Object.fromEntries(all) as Handlers;
}

const refused = (code: string) => ({ ok: false, failure: { kind: 'refused', code } });
const message = (name: unknown, payload: unknown) => ({ kind: 'message', name, payload });

beforeEach(() => {
  fakeBrowser.reset();
  calls.length = 0;
  vi.spyOn(console, 'warn').mockReturnValue();
  answer(notingHandlers());
});

describe('who may send', () => {
  const report = { url: 'https://www.alibaba.com/', findings: 'null', isQuiet: true };

  test('a page of the extension, framed or not, reaches the handler with its tab', async () => {
    const wire = message('readTab', {});
    await expect(deliver(wire, senders.popup)).resolves.toEqual({ ok: true, value: null });
    await deliver(wire, senders.framedPanel);
    expect(calls.map(({ sender }) => sender)).toMatchObject([
      { from: 'extension', tabId: null },
      { from: 'extension', tabId: 7 },
    ]);
  });

  test('a content script reaches the handler with its tab and origin', async () => {
    await deliver(message('reportFindings', report), senders.page);
    expect(calls).toEqual([
      {
        name: 'reportFindings',
        payload: report,
        sender: {
          from: 'page',
          tabId: 7,
          origin: 'https://www.alibaba.com',
          isTop: true,
          page: '',
        },
      },
    ]);
  });

  const { origin: _origin, ...withoutOrigin } = senders.page;
  const pages: Record<string, MessageSender> = {
    'a content script': senders.page,
    'a content script of a browser that states no origin': withoutOrigin,
    'a page that claims the address of ours': { ...senders.page, url: senders.popup.url },
    'a page whose address begins like ours': {
      ...withoutOrigin,
      url: 'https://test-extension-id/popup.html',
    },
    'another extension': { ...senders.popup, id: 'somebody-else' },
    'another extension in a page of its own': {
      id: 'somebody-else',
      origin: 'chrome-extension://somebody-else',
    },
    'nobody the browser names': {},
  };

  test.each(Object.entries(pages))('%s may send nothing of the extension', async (_, sender) => {
    const names = Object.entries(schemas).filter(([, { from }]) => from === 'extension');
    expect(names.length).toBeGreaterThan(10);
    for (const [name] of names) {
      expect(await deliver(message(name, {}), sender)).toEqual(refused('wrong-sender'));
    }
    expect(calls).toEqual([]);
  });

  const others: Record<string, MessageSender> = {
    'a page of the extension': senders.framedPanel,
    'a page of no tab': { ...senders.page, tab: undefined },
    'a sandboxed page': { ...senders.page, url: 'about:blank', origin: 'null' },
    'another extension': { ...senders.page, id: 'somebody-else' },
  };

  test.each(Object.entries(others))('%s may not report', async (_, sender) => {
    expect(await deliver(message('reportFindings', report), sender)).toEqual(
      refused('wrong-sender'),
    );
    expect(calls).toEqual([]);
  });
});

describe('what may be sent', () => {
  test.each(['eraseAll', 'toString', 'constructor', '__proto__', '', 7, null])(
    'no message is called %o',
    async (name) => {
      expect(await deliver(message(name, {}), senders.popup)).toEqual(refused('unknown-message'));
      expect(calls).toEqual([]);
    },
  );

  test.each([
    ['readSpec', {}],
    ['readSpec', { id: '' }],
    ['readSpec', { id: 'x'.repeat(501) }],
    ['readSpec', null],
    ['readTab', { tabId: '7' }],
    ['readTab', { tabId: 1.5 }],
    ['keepSpecs', { specs: [{ id: 'a' }] }],
    ['keepSpec', { spec: { id: 'a' }, over: 0 }],
    ['issueSpec', { id: 'a', over: -1, at: '2026-01-01T00:00:00.000Z' }],
    ['removeSpecs', { ids: ['a'], at: 'today' }],
    ['keepEntry', { key: 'a', entry: 'x'.repeat(1_000_000) }],
    ['outlineField', { place: { listing: -1, part: 'supplier', field: 'name' } }],
  ])('%s with %.60o is refused and noted without its text', async (name, payload) => {
    expect(await deliver(message(name, payload), senders.popup)).toEqual(refused('wrong-payload'));
    expect(calls).toEqual([]);
    expect(console.warn).toHaveBeenCalledWith(
      '[coverline] refused (wrong-payload)',
      name,
      ...Array.from({ length: vi.mocked(console.warn).mock.calls[0]?.length ?? 0 }, () =>
        expect.stringMatching(/^[\w.]*: [a-z_]+$/),
      ).slice(2),
    );
  });

  test('what the schema does not know is left out', async () => {
    await deliver(message('readSpec', { id: 'a', more: 1 }), senders.popup);
    expect(calls.map(({ payload }) => payload)).toEqual([{ id: 'a' }]);
  });

  test('what is no message to the background is not answered', async () => {
    const wires = [null, 'readTab', { kind: 'broadcast', name: 'specsChanged', payload: null }];
    for (const wire of wires) expect(await deliver(wire, senders.popup)).toBeUndefined();
  });
});

test('a handler that throws is a refusal, and the error stays in the log', async () => {
  fakeBrowser.reset();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const bug = new Error('bug');
  answer({ ...notingHandlers(), listSpecs: () => Promise.reject(bug) });
  expect(await deliver(message('listSpecs', {}), senders.popup)).toEqual(refused('failed'));
  expect(error).toHaveBeenCalledWith(bug);
});
