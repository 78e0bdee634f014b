import type { Address } from './address.ts';
import { select } from './dom.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts/all.ts';
import { hasData } from './page-data.ts';

/** Whether a page is laid out so: by its address, then by what stands on it. */
export function isLaidOutAs(layout: Layout, document: Document, address: Address): boolean {
  if (!layout.matches.test(address.place)) return false;
  const { css, test } = layout.detect;
  if (test?.(document) || (css !== undefined && select(document, css) !== null)) return true;
  return hasData(document, layout);
}

/** The layout of a page: the first of all that recognises it, or null. */
export function recognise(document: Document, address: Address): Layout | null {
  return layouts.find((layout) => isLaidOutAs(layout, document, address)) ?? null;
}
