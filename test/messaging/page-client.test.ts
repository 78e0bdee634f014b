import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obey, tell } from '../../lib/messaging/page-client.ts';
import { deliver, sendAs, senders } from '../support/wire.ts';

const background = { id: 'test-extension-id', origin: senders.popup.origin };
const command = (name: string, payload: unknown = null) => ({ kind: 'command', name, payload });
const answers = () => ({
  showPanel: vi.fn(() => null),
  hidePanel: vi.fn(() => null),
  togglePanel: vi.fn(() => null),
  outline: vi.fn(() => true),
  readAgain: vi.fn(async () => null),
  whichPage: vi.fn(() => 'a page'),
});

beforeEach(() => {
  fakeBrowser.reset();
  sendAs(senders.page);
});

test('a command reaches its answer, and the answer goes back', async () => {
  const page = answers();
  const stop = obey(page);
  const ref = { listing: 0, part: 'supplier', field: 'coverageLimit' };
  expect(await deliver(command('outline', ref), background)).toBe(true);
  expect(page.outline).toHaveBeenCalledWith(ref);
  expect(await deliver(command('readAgain'), background)).toBeNull();
  stop();
  expect(await deliver(command('outline', ref), background)).toBeUndefined();
});

test('nothing else is obeyed', async () => {
  const page = answers();
  obey(page);
  const stranger = { id: 'somebody-else' };
  for (const [wire, sender] of [
    [command('showPanel'), stranger],
    [command('toString'), background],
    [command('__proto__'), background],
    [{ ...command('showPanel'), kind: 'message' }, background],
    [null, background],
  ] as const) {
    expect(await deliver(wire, sender)).toBeUndefined();
  }
  expect(page.showPanel).not.toHaveBeenCalled();
});

test('an answer that fails is null, and the page goes on', async () => {
  obey({ ...answers(), outline: () => Promise.reject(new Error('gone')) });
  expect(await deliver(command('outline'), background)).toBeNull();
});

test('a message brings the reply, or null where it is refused or nobody answers', async () => {
  expect(await tell('leavePage', null)).toBeNull();
  const reply: unknown[] = [];
  const payload = { url: 'https://www.alibaba.com/' };
  const respond = vi.fn((_wire, _sender, respond: (answer: unknown) => void) => {
    respond({ ok: true, value: reply });
    return true;
  });
  fakeBrowser.runtime.onMessage.addListener(respond);
  expect(await tell('openPage', payload)).toEqual(reply);
  const page = expect.stringMatching(/./);
  const wire = { kind: 'message', name: 'openPage', payload, page };
  expect(respond).toHaveBeenCalledWith(wire, senders.page, expect.anything());
  respond.mockImplementation((_wire, _sender, respond) => {
    respond({ ok: false, failure: { kind: 'full' } });
    return true;
  });
  expect(await tell('openPage', payload)).toBeNull();
});

test('a worker that dies over a message is asked once more', async () => {
  const died = new Error('the message channel closed before a response was received');
  const sendMessage = vi
    .fn()
    .mockRejectedValueOnce(died)
    .mockResolvedValueOnce({ ok: true, value: [] });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  expect(await tell('openPage', { url: '' })).toEqual([]);
  sendMessage.mockReset().mockRejectedValue(died);
  expect(await tell('openPage', { url: '' })).toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(2);
  sendMessage.mockReset().mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await tell('openPage', { url: '' })).toBeNull();
});
