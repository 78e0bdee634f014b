import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../lib/messaging/server.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import { handlers } from './handlers.ts';
import { onInstalled } from './install.ts';
import { onShortcut } from './shortcuts.ts';
import { forgetClosedTabs } from './tab-readings.ts';

// Every listener is added before anything is awaited: the event that woke the worker is delivered only to those.
export default defineBackground(() => {
  const stores = openStores();
  answer(handlers(stores));
  onInstalled(stores);
  onShortcut();
  forgetClosedTabs();
});
