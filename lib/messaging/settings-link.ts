import type { BuyerSettings } from '../trade/buyer-settings.ts';
import { onBroadcast, send } from './client.ts';

/** The settings as a page of the extension reaches them. */
export const settingsLink = {
  read: () => send('readSettings', {}),
  keep: (part: Partial<BuyerSettings>) => send('keepSettings', part),
  /** Calls `changed` whenever any page changed them. Returns how to stop. */
  onChange: (changed: () => void) => onBroadcast('settingsChanged', changed),
};
