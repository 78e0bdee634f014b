import type { PageReading } from '../trade/listing.ts';
import type { FieldRef } from './protocol.ts';

/** What a page's content script is told when it reports a reading. */
export type PageInstructions = {
  /** Places in `listings` whose supplier the buyer has saved or typed a limit for. No figure goes to the page. */
  readonly keptListings: readonly number[];
  /** Open the panel unasked: the first listing after install, once. */
  readonly openPanel: boolean;
};

/** What a content script may say to the background: name → payload and reply. Types only: it carries no schemas. */
export type PageMessages = {
  /** The page as read, again whenever the reading has changed. */
  reportReading: { payload: PageReading; reply: PageInstructions };
  /** The page is going away (`pagehide`): its reading is to be forgotten. May arrive after the next page's first report. */
  leavePage: { payload: null; reply: null };
};

/** What the background may tell a tab's content script: name → payload and reply. */
export type PageCommands = {
  showPanel: { payload: null; reply: null };
  hidePanel: { payload: null; reply: null };
  togglePanel: { payload: null; reply: null };
  /** Scrolls to the element in which the field was read and outlines it; false where there is none. */
  outline: { payload: FieldRef; reply: boolean };
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
};
