import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBroadcast, send } from '../../lib/messaging/client.ts';
import { broadcast } from '../../lib/messaging/commands.ts';
import { deliver, sendAs, senders } from '../support/wire.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
  sendAs(senders.popup);
});

const background = { id: 'test-extension-id', origin: senders.popup.origin };

/** A background that answers everything alike. */
function answering(answer: unknown): void {
  fakeBrowser.runtime.onMessage.addListener((_wire, _sender, respond) => {
    respond(answer);
    return true;
  });
}

describe('send', () => {
  test('hands back the reply', async () => {
    answering({ ok: true, value: { rows: [], unreadable: [] } });
    expect(await send('listSpecs', {})).toEqual({ ok: true, value: { rows: [], unreadable: [] } });
  });

  test('hands back why nothing was stored', async () => {
    answering({ ok: false, failure: { kind: 'full' } });
    expect(await send('keepSpecs', { specs: [], revisions: [] })).toEqual({
      ok: false,
      failure: { kind: 'full' },
    });
  });

  test('refuses a reply of another shape', async () => {
    answering({ ok: true, value: { rows: [{ id: 'a' }], unreadable: [] } });
    const failure = { kind: 'refused', code: 'wrong-reply' };
    expect(await send('listSpecs', {})).toEqual({ ok: false, failure });
  });

  test('says so where nobody answers', async () => {
    expect(await send('listSpecs', {})).toEqual({ ok: false, failure: { kind: 'unreachable' } });
    const gone = () => Promise.reject(new Error('Extension context invalidated.'));
    Object.assign(fakeBrowser.runtime, { sendMessage: gone });
    expect(await send('listSpecs', {})).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });
});

describe('broadcasts', () => {
  test('reach whoever listens for their name until it stops', async () => {
    sendAs(background);
    const heard = vi.fn();
    const stop = onBroadcast('tabChanged', heard);
    broadcast('tabChanged', { tabId: 7 });
    broadcast('specsChanged', null);
    stop();
    broadcast('tabChanged', { tabId: 8 });
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([[{ tabId: 7 }]]));
  });

  test('are not believed of a page, nor in another shape', async () => {
    const heard = vi.fn();
    onBroadcast('tabChanged', heard);
    await deliver({ kind: 'broadcast', name: 'tabChanged', payload: { tabId: 7 } }, senders.page);
    await deliver({ kind: 'broadcast', name: 'tabChanged', payload: { tabId: 'x' } }, background);
    expect(heard).not.toHaveBeenCalled();
  });

  test('to nobody are no failure', async () => {
    const rejected = Promise.reject(new Error('Receiving end does not exist.'));
    Object.assign(fakeBrowser.runtime, { sendMessage: () => rejected });
    broadcast('specsChanged', null);
    await expect(rejected).rejects.toThrow();
  });
});
