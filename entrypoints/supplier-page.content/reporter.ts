import { tell } from '../../lib/messaging/page-client.ts';
import type { Mark, PageInstructions } from '../../lib/messaging/page-messages.ts';
import { type Collected, elementAt, type Spot } from '../../lib/pages/collect.ts';

type Wiring = {
  readonly isAlive: () => boolean;
  /**
   * What the background makes of the page; null: there is no answer to be had.
   * `cards` null: the page has changed meanwhile, and the next answer is on its way.
   */
  readonly onAnswer: (answer: PageInstructions | null, cards: readonly Element[] | null) => void;
  readonly showMarks: (marks: readonly Mark[], cards: readonly Element[]) => void;
};

export type Reporter = {
  /** Reports what was found, unless that is known and no other answer is to be expected. */
  readonly report: (found: Collected, isQuiet: boolean) => void;
  /** The next report is made in any case, and what is still to be answered is dropped. */
  readonly forget: () => void;
  /** The element at a spot of what was found last. */
  readonly elementAt: (spot: Spot) => Element | null;
};

/** Tells the background what stands on the page, one report at a time: an answer may ask for what is done but once. */
export function createReporter({ isAlive, onAnswer, showMarks }: Wiring): Reporter {
  let last: { readonly found: Collected; readonly isQuiet: boolean } | null = null;
  let sent: { readonly findings: string; readonly isQuiet: boolean } | null = null;
  let answer: PageInstructions | null = null;

  function forget(): void {
    sent = null;
    answer = null;
  }

  function isKnown({ findings }: Collected, isQuiet: boolean): boolean {
    const isAwaited = isQuiet && !sent?.isQuiet && answer?.waiting;
    return sent?.findings === findings && !isAwaited;
  }

  async function report(found: Collected, isQuiet: boolean): Promise<void> {
    last = { found, isQuiet };
    if (sent && !answer) return;
    if (answer && isKnown(found, isQuiet)) {
      // The page may have put new elements in the place of equal ones.
      showMarks(answer.marks, found.cards);
      return;
    }
    const now = { findings: found.findings, isQuiet };
    sent = now;
    answer = null;
    const reply = await tell('reportFindings', { url: location.href, ...now });
    if (sent !== now || !isAlive()) return;
    answer = reply;
    if (!reply) sent = null;
    onAnswer(reply, last.found.findings === now.findings ? last.found.cards : null);
    if (reply) report(last.found, last.isQuiet);
  }

  return { report, forget, elementAt: (spot) => last && elementAt(document, last.found, spot) };
}
