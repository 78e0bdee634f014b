import { browser } from '../../lib/browser/browser.ts';
import { broadcast } from '../../lib/messaging/commands.ts';
import { eraseDatabase } from '../../lib/storage/erase.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { haveAllRead, otherPages, untilAllStored, untilGone } from './other-pages.ts';
import { forgetSessions } from './spec-sessions.ts';
import { connection } from './stores.ts';

/**
 * Leaves nothing: the database, what the background and pages keep beside it, and
 * what closing pages left behind. Other pages of the extension then begin anew.
 * What one of them was just sending may be stored after all, so it is done again
 * once they are gone. Where the database refuses at first, nothing was erased.
 */
export async function eraseEverything(): Promise<Stored<void>> {
  const erased = await eraseDatabase(connection);
  if (!erased.ok) return erased;
  const others = await otherPages();
  forgetSessions();
  broadcast('erased', null);
  await untilGone(others);
  // Then it can be erased.
  await untilAllStored();
  const [again, beside] = [await eraseDatabase(connection), await eraseBeside()];
  await haveAllRead();
  return again.ok ? beside : again;
}

/** What is kept beside the database. */
async function eraseBeside(): Promise<Stored<void>> {
  localStorage.clear();
  sessionStorage.clear();
  try {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  } catch (error) {
    return { ok: false, failure: { kind: 'unavailable', detail: String(error) } };
  }
  return { ok: true, value: undefined };
}
