import type { Address } from './address.ts';
import { select } from './dom.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts/all.ts';
import { type PageData, pageData } from './page-data.ts';

/** A layout that fits, and the page's own data it names. */
export type Recognised = { readonly layout: Layout; readonly data: PageData };

/** Whether a page is laid out so: by its address, then by what stands on it. */
export function laidOutAs(layout: Layout, document: Document, address: Address): Recognised | null {
  const { css, test } = layout.detect;
  if (!layout.matches.test(address.place)) return null;
  const stands = test?.(document) || (css !== undefined && select(document, css) !== null);
  const data = stands || layout.detect.data ? pageData(document, layout, address.productId) : {};
  return stands || layout.detect.data?.some((name) => name in data) ? { layout, data } : null;
}

/** The first of all layouts that fits, or null. */
export function recognise(document: Document, address: Address): Recognised | null {
  for (const layout of layouts) {
    const recognised = laidOutAs(layout, document, address);
    if (recognised) return recognised;
  }
  return null;
}
