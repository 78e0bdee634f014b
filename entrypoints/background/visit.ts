import { pageKey } from '../../lib/pages/page-key.ts';
import type { PageReading } from '../../lib/trade/listing.ts';
import { unsupportedPage } from '../../lib/trade/unread-listing.ts';
import { type Freshness, freshness, holdsBack, withoutLeftovers } from './staleness.ts';

/** What is known of the page that a document shows. */
export type Visit = {
  readonly reading: PageReading;
  /** What it was read from, as the page reported it. */
  readonly findings: string;
  /** What was read of the page that stood here before the address changed without a reload: parts of it may still be seen, or seen again. */
  readonly left: PageReading | null;
};

/** The findings of a page on which nothing was found. */
const none = 'null';

/** The page before this address: of what it said, the first listing is enough to know it again. */
function leftAt({ reading, left }: Visit, url: string): PageReading | null {
  const isSame = pageKey(reading.url) === pageKey(url);
  // Figures held back are of the page before that: so are those that the next page may show still.
  if (isSame || reading.listings.length === 0 || holdsBack(reading)) return left;
  return { ...reading, listings: reading.listings.slice(0, 1) };
}

/** The visit when the document says where it stands: nothing of another page stays. */
export function moved(before: Visit | null, url: string): Visit {
  if (before && pageKey(before.reading.url) === pageKey(url)) return before;
  return { reading: unsupportedPage(url), findings: none, left: before && leftAt(before, url) };
}

/** The visit after a reading, and whether that speaks of the page that stands here now. */
export function visited(
  before: Visit | null,
  { reading, findings }: Pick<Visit, 'reading' | 'findings'>,
  isQuiet: boolean,
): Visit & { readonly fresh: Freshness } {
  const left = before && leftAt(before, reading.url);
  const fresh = freshness(left, reading, isQuiet);
  if (fresh !== 'yes') return { ...moved(null, reading.url), left, fresh };
  return { reading: withoutLeftovers(left, reading), findings, left, fresh };
}
