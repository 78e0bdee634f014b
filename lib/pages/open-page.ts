import type { Address } from './address.ts';
import { cardScopes } from './cards.ts';
import { productReaders } from './fields/readers.ts';
import type { Layout } from './layout.ts';
import { pageNumbers } from './numbers.ts';
import { ownData } from './page-data.ts';
import type { PageNumbers } from './parsed.ts';
import { resolveField, type Scope } from './read-field.ts';
import { recognise } from './recognise.ts';

/** A page whose layout was recognised, ready to be read. */
export type OpenPage = {
  readonly layout: Layout;
  /** One for each listing, in page order. */
  readonly scopes: readonly Scope[];
  readonly numbers: PageNumbers;
};

/** Whether the page shows another product than its address names: left over from before a navigation. */
function isStale(layout: Layout, scope: Scope, productId: string | null): boolean {
  const specs = layout.product?.productId;
  if (layout.kind !== 'product' || productId === null || specs === undefined) return false;
  const numbers = { mark: 'unknown', currency: null } as const;
  const { reading } = resolveField(scope, specs, productReaders.productId, numbers);
  return reading.state === 'read' && reading.value !== productId;
}

/** Recognises a page and finds its listings, or null where no layout fits. Never changes the document. */
export function openPage(document: Document, address: Address): OpenPage | null {
  const recognised = recognise(document, address);
  if (recognised === null) return null;
  const { layout } = recognised;
  const data = ownData(layout, recognised.data, address.productId);
  let page: Scope = { element: document, data, productId: address.productId };
  if (isStale(layout, page, address.productId)) page = { ...page, element: null, data: {} };
  const scopes = layout.cards ? cardScopes(document, layout, layout.cards, data) : [page];
  const numbers = pageNumbers(document, layout, page, scopes, address.english);
  return { layout, scopes, numbers };
}
