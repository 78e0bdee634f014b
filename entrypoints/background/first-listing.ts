import { browser } from '../../lib/browser/browser.ts';
import type { PageReading } from '../../lib/trade/listing.ts';
import { queue } from './in-turn.ts';

const key = 'firstListingSeen';

// Two tabs may report at once: each waits for the one before, so that only one of them is the first.
const inTurn = queue();

/**
 * Whether this is the first listing read since the extension was installed;
 * true exactly once, for which the panel opens unasked. Kept on disk before it
 * is answered: a worker that dies in between opens none rather than two.
 */
export function isFirstListing(reading: PageReading): Promise<boolean> {
  if (reading.kind !== 'product') return Promise.resolve(false);
  return inTurn(claim);
}

async function claim(): Promise<boolean> {
  try {
    const stored = await browser.storage.local.get(key);
    if (stored[key] === true) return false;
    await browser.storage.local.set({ [key]: true });
    return true;
  } catch {
    // No room to remember it: stay closed rather than open on every page.
    return false;
  }
}
