import type { Handlers } from '../../lib/messaging/server.ts';
import type { Stores } from '../../lib/storage/stores.ts';
import { keptHandlers } from './kept-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { panelHandlers } from './panel-handlers.ts';

/** What the background does on every message. */
export function handlers(stores: Stores): Handlers {
  return { ...pageHandlers(stores), ...panelHandlers, ...keptHandlers(stores) };
}
