import type { Spot } from '../pages/collect.ts';
import type { PagePlan } from '../pages/plan.ts';

/** What the chip shows: a picture, and the words beside it in the reader's language. */
export type ChipFace = {
  readonly sign: 'reading' | 'check' | 'shield' | 'none' | 'unread' | 'cards';
  readonly words: string;
};

/** What a mark over a card says; null: not that. */
export type Mark = {
  /** The card, as the findings number it. */
  readonly card: number;
  /** The published limit, in words. */
  readonly limit: string | null;
  /** That the buyer keeps the supplier, in words. No figure of the buyer's goes to the page. */
  readonly kept: string | null;
  /** What the card offers, for those who only hear the mark. */
  readonly about: string;
};

/** What a page's content script is told when it reports what stands on its page. */
export type PageInstructions = {
  readonly chip: ChipFace;
  readonly marks: readonly Mark[];
  /** The answer may be another once the page seems complete: then it is to be reported again. */
  readonly waiting: boolean;
  /** Open the panel unasked: the first listing after install, once. */
  readonly openPanel: boolean;
  /** A page on which the panel comes back as the buyer left it. */
  readonly restorePanel: boolean;
};

/** What a content script may say to the background: name → payload and reply. Types only: it carries no schemas. */
export type PageMessages = {
  /** The document stands at this address now. The reply says what to look for; nothing: it is no page to be read. */
  openPage: { payload: { readonly url: string }; reply: readonly PagePlan[] };
  /** What stands on the page, again whenever that has changed. */
  reportFindings: {
    payload: {
      readonly url: string;
      /** The findings as JSON. */
      readonly findings: string;
      /** Nothing has changed on the page for a while. */
      readonly isQuiet: boolean;
    };
    reply: PageInstructions;
  };
  /** The page is going away (`pagehide`): its reading is to be forgotten. May arrive after the next page's first report. */
  leavePage: { payload: null; reply: null };
};

/** What the background may tell a tab's content script: name → payload and reply. */
export type PageCommands = {
  showPanel: { payload: null; reply: null };
  hidePanel: { payload: null; reply: null };
  togglePanel: { payload: null; reply: null };
  /** The name by which this document is told from the tab's others. */
  whichPage: { payload: null; reply: string };
  /** Scrolls to the element at a spot of the last findings and outlines it; false where there is none. */
  outline: { payload: Spot; reply: boolean };
  /** Reads the page afresh and reports it even if nothing changed: which suppliers are kept may have. */
  readAgain: { payload: null; reply: null };
};

/** A message on the wire: what kind, which one, and what with. */
export type Wire = {
  readonly kind: 'message' | 'command' | 'broadcast';
  readonly name: string;
  readonly payload: unknown;
  /** On a content script's message: a name of its own, by which one document of a tab is told from the next. */
  readonly page?: string;
  /** On a message with what was typed: where it is held until it is handled. */
  readonly held?: string;
};
