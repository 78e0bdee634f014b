import { tell } from '../../lib/messaging/page-client.ts';
import type { PageInstructions } from '../../lib/messaging/page-messages.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import { type ChipState, chipState, mayStillArrive } from '../../lib/trade/chip-state.ts';
import type { PageReading } from '../../lib/trade/listing.ts';
import { isPageAddress, pageKey } from './addresses.ts';
import type { Lifetime } from './lifetime.ts';
import { keptKeys } from './listing-key.ts';
import { freshness } from './staleness.ts';
import { watchPage } from './watch.ts';

/** What the page is drawn by. */
export type View = {
  /** `null`: an address that is none of Coverline's pages. */
  readonly showState: (state: ChipState | null) => void;
  readonly showCards: (reading: PageReading, kept: ReadonlySet<string>) => void;
  /** Whatever was drawn of the page that stood here before. */
  readonly clear: () => void;
  readonly follow: (instructions: PageInstructions, reading: PageReading) => void;
};

export type Session = {
  readonly begin: () => void;
  /** The address may have changed: drops everything if another page stands here. */
  readonly checkAddress: () => void;
  /** Reads and reports, whether or not anything changed. */
  readonly readAgain: () => void;
};

/** Reads the page as it changes; never shows what was read of one address on another. */
export function createSession(own: Node, view: View, { signal, isAlive }: Lifetime): Session {
  let key = pageKey(location.href);
  let left: PageReading | null = null;
  let current: PageReading | null = null;
  let kept: ReadonlySet<string> = new Set();
  let isQuiet = false;
  let reported = '';

  const watch = watchPage(own, { read, quiet }, signal);

  function checkAddress(): void {
    const now = pageKey(location.href);
    if (now === key) return;
    key = now;
    left = current ?? left;
    current = null;
    kept = new Set();
    isQuiet = false;
    view.clear();
    view.showState(isPageAddress(location.href) ? { is: 'reading' } : null);
    report({ kind: 'unsupported', layout: null, url: location.href, listings: [] });
    watch.restart();
  }

  function read(): void {
    if (!isAlive()) return;
    checkAddress();
    if (!isPageAddress(location.href)) return;
    const reading = readPage(document, location.href);
    const fresh = freshness(left, reading, isQuiet);
    if (fresh !== 'yes') {
      if (fresh === 'no') view.showState({ is: 'unread' });
      return;
    }
    current = reading;
    if (isQuiet) left = null;
    // Reading and showing are tasks of their own: neither makes the other's long.
    setTimeout(() => {
      if (current !== reading || !isAlive()) return;
      show(reading);
      report(reading);
    });
  }

  function show(reading: PageReading): void {
    const state = chipState(reading);
    view.showState(!isQuiet && mayStillArrive(reading, state) ? { is: 'reading' } : state);
    view.showCards(reading, kept);
  }

  function quiet(): void {
    isQuiet = true;
    read();
  }

  async function report(reading: PageReading): Promise<void> {
    const text = JSON.stringify(reading);
    if (text === reported) return;
    reported = text;
    const instructions = await tell('reportReading', reading);
    if (!instructions || reported !== text || signal.aborted) return;
    kept = keptKeys(reading, instructions.keptListings);
    view.showCards(reading, kept);
    view.follow(instructions, reading);
  }

  function readAgain(): void {
    reported = '';
    watch.readNow();
  }

  return { begin: watch.readNow, checkAddress, readAgain };
}
