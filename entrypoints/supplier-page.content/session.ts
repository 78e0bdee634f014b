import { tell } from '../../lib/messaging/page-client.ts';
import type { ChipFace, Mark, PageInstructions } from '../../lib/messaging/page-messages.ts';
import { collect, type Spot } from '../../lib/pages/collect.ts';
import { pageKey } from '../../lib/pages/page-key.ts';
import type { PagePlan } from '../../lib/pages/plan.ts';
import type { Lifetime } from './lifetime.ts';
import { createReporter } from './reporter.ts';
import { say } from './say.ts';
import { watchPage } from './watch.ts';

/** What the page is drawn by. */
export type View = {
  /** `null`: an address that is none of Coverline's pages. */
  readonly showChip: (face: ChipFace | null) => void;
  readonly showMarks: (marks: readonly Mark[], cards: readonly Element[]) => void;
  /** Whatever was drawn of the page that stood here before. */
  readonly clear: () => void;
  readonly follow: (instructions: PageInstructions) => void;
};

export type Session = {
  /** The address may have changed: drops everything if another page stands here. */
  readonly checkAddress: () => void;
  /** Reads and reports, whether or not anything changed. */
  readonly readAgain: () => void;
  /** The element at a spot of what was last found. */
  readonly elementAt: (spot: Spot) => Element | null;
};

/** Reports the page as it changes; never shows what was said of one address on another. */
export function createSession(own: Node, view: View, { signal, isAlive }: Lifetime): Session {
  let key = '';
  let plans: readonly PagePlan[] = [];
  let isQuiet = false;

  const watch = watchPage(own, { read, quiet }, signal);
  const reporter = createReporter({ isAlive, onAnswer: show, showMarks: view.showMarks });

  function show(answer: PageInstructions | null, cards: readonly Element[] | null): void {
    if (answer) view.follow(answer);
    else view.showChip({ sign: 'unread', words: say('chip.unread') });
    if (!answer || !cards) return;
    view.showChip(answer.chip);
    view.showMarks(answer.marks, cards);
  }

  function checkAddress(): void {
    if (key === pageKey(location.href)) return;
    if (key !== '') watch.restart();
    key = pageKey(location.href);
    open(key);
  }

  async function open(opened: string): Promise<void> {
    plans = [];
    isQuiet = false;
    reporter.forget();
    view.clear();
    view.showChip({ sign: 'reading', words: say('chip.reading') });
    const given = await tell('openPage', { url: location.href });
    if (key !== opened || !isAlive()) return;
    if (given === null) return show(null, []);
    if (given.length === 0) return view.showChip(null);
    plans = given;
    watch.readNow();
  }

  function read(): void {
    if (!isAlive()) return;
    checkAddress();
    if (plans.length > 0) reporter.report(collect(document, plans), isQuiet);
  }

  function quiet(): void {
    isQuiet = true;
    read();
  }

  function readAgain(): void {
    reporter.forget();
    watch.readNow();
  }

  checkAddress();
  return { checkAddress, readAgain, elementAt: reporter.elementAt };
}
