import { type Address, parseAddress } from './address.ts';
import type { Cards, DataSource, Detect, Fields, Layout, Spec } from './layout.ts';
import { layouts } from './layouts/all.ts';

/**
 * What a page needs of a layout to collect what stands there: plain JSON, and
 * nothing of how texts become values.
 */
export type PagePlan = {
  /** The layout's. */
  readonly id: string;
  readonly detect: Detect;
  /** The product the address names: data of another are left over from before a navigation. */
  readonly productId: string | null;
  readonly data: Readonly<Record<string, DataSource>>;
  readonly cards: Pick<Cards, 'css' | 'offers'> | null;
  /** Looked for once on the page: its number mark, then its currency. */
  readonly page: readonly Spec[];
  /** Looked for in every listing, in the order of {@link slotsOf}. */
  readonly specs: readonly Spec[];
};

/** One spec of a layout and the field it is of. */
export type Slot = {
  readonly part: 'supplier' | 'product';
  readonly field: string;
  readonly spec: Spec;
};

function slotsIn(part: Slot['part'], fields: Fields<object> | null): Slot[] {
  const lists: [string, readonly Spec[]][] = Object.entries(fields ?? {});
  return lists.flatMap(([field, specs]) => specs.map((spec) => ({ part, field, spec })));
}

/** Every spec of a layout's listings, in the order in which plans and findings number them. */
export function slotsOf({ supplier, product }: Layout): Slot[] {
  return [...slotsIn('supplier', supplier), ...slotsIn('product', product)];
}

const overTheWire = ({ source, flags }: { source: string; flags: string }) => ({ source, flags });

function specOnWire(spec: Spec): Spec {
  if ('comment' in spec) return { ...spec, comment: overTheWire(spec.comment) };
  return 'find' in spec && spec.find ? { ...spec, find: overTheWire(spec.find) } : spec;
}

/** A layout as a page of this address is given it. */
export function planOf(layout: Layout, { productId }: Address): PagePlan {
  const { id, detect, data = {}, cards, decimalMark = [], currency = [] } = layout;
  const { emptyWith, ...rest } = detect;
  return {
    id,
    detect: emptyWith ? { ...rest, emptyWith: overTheWire(emptyWith) } : rest,
    productId,
    data,
    cards: cards ? { css: cards.css, offers: cards.offers ?? [] } : null,
    page: [...decimalMark, ...currency].map(specOnWire),
    specs: slotsOf(layout).map(({ spec }) => specOnWire(spec)),
  };
}

/** The plans of the layouts that a page at this address may have, those that go first before the others. */
export function plansFor(url: string): PagePlan[] {
  const address = parseAddress(url);
  if (address === null) return [];
  return layouts
    .filter(({ matches }) => matches.test(address.place))
    .map((layout) => planOf(layout, address));
}
