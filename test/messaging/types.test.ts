import { expect, expectTypeOf, test } from 'vitest';
import { send } from '../../lib/messaging/client.ts';
import { broadcast, command } from '../../lib/messaging/commands.ts';
import { obey, tell } from '../../lib/messaging/page-client.ts';
import type { PageInstructions } from '../../lib/messaging/page-messages.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

// Checked by the compiler, never run: each line marked as an error must be one.
function wrong() {
  // @ts-expect-error no such message
  send('eraseAll', {});
  // @ts-expect-error a page's message, not the extension's
  send('leavePage', null);
  // @ts-expect-error no id
  send('readSpec', {});
  // @ts-expect-error an id is text
  send('readSpec', { id: 7 });
  // @ts-expect-error a page may not read what is kept
  tell('readSpec', { id: 'a' });
  // @ts-expect-error no such command
  command(7, 'reload', null);
  // @ts-expect-error outlines which field?
  command(7, 'outline', null);
  // @ts-expect-error which tab?
  broadcast('tabChanged', null);
  // @ts-expect-error answers one command of five
  obey({ showPanel: () => null });
  // @ts-expect-error one message has no handler
  const handlers: Handlers = {} as Omit<Handlers, 'readSpec'>;
  return handlers;
}

test('payloads and replies are those of the message', () => {
  const readSpec = () => send('readSpec', { id: 'a' });
  expectTypeOf(readSpec).returns.resolves.toEqualTypeOf<
    Stored<{ spec: OrderSpec; edit: number } | null>
  >();
  const report = () => tell('reportFindings', { url: '', findings: 'null', isQuiet: true });
  expectTypeOf(report).returns.resolves.toEqualTypeOf<PageInstructions | null>();
  expectTypeOf<Reply<'reportFindings'>>().toExtend<PageInstructions>();
  expect(wrong).toBeTypeOf('function');
});
