import { browser } from '../../lib/browser/browser.ts';
import { broadcast } from '../../lib/messaging/commands.ts';
import { eraseDatabase } from '../../lib/storage/erase.ts';
import type { Stored } from '../../lib/storage/stores.ts';
import { forgetSessions } from './spec-sessions.ts';
import { connection } from './stores.ts';

/** Milliseconds in which other pages hear of it, and what they sent before arrives. */
const settledAfterMs = 300;

/**
 * Leaves nothing: the database, what the background and pages keep beside it, and
 * what closing pages left behind. Other pages of the extension then begin anew.
 * What one of them was just sending may be stored after all, so it is done twice.
 */
export async function eraseEverything(): Promise<Stored<void>> {
  const erased = await erase();
  if (!erased.ok) return erased;
  forgetSessions();
  broadcast('erased', null);
  await new Promise((done) => setTimeout(done, settledAfterMs));
  return erase();
}

async function erase(): Promise<Stored<void>> {
  const erased = await eraseDatabase(connection);
  if (!erased.ok) return erased;
  try {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  } catch (error) {
    return { ok: false, failure: { kind: 'unavailable', detail: String(error) } };
  }
  localStorage.clear();
  sessionStorage.clear();
  return erased;
}
