import { isUnread, knownAmount } from './amount-entry.ts';
import { duplicateSpec } from './duplicate-spec.ts';
import { allocate, type Money, subtract } from './money.ts';
import { typedNumber } from './number-writing.ts';
import type { Instalment, OrderSpec } from './order-spec.ts';
import { countIn, specFigures } from './spec-figures.ts';

/** Why an order is not split: one of these can't be read, or the part is not less than the whole. */
export type SplitRefusal =
  | 'quantity-unread'
  | 'part-unread'
  | 'part-not-inside'
  /** Shipping and other costs can't be shared out if they can't be read. */
  | 'cost-unread'
  /** Nor can a payment in money. */
  | 'payment-unread';

/** Two orders that make the whole, or why not. */
export type SplitAnswer =
  | { readonly kind: 'split'; readonly first: OrderSpec; readonly second: OrderSpec }
  | { readonly kind: 'refused'; readonly refusal: SplitRefusal };

type Pieces = readonly [number, number];
type Shared = readonly [Money | null, Money | null];

/** In proportion to the pieces, to the cent; both make the whole, to its last digit. */
function shared(amount: Money | null, pieces: Pieces): Shared {
  const [first] = amount === null ? [] : allocate(amount, pieces);
  if (amount === null || first === undefined) return [amount, null];
  return [first, subtract(amount, first)];
}

/** A payment in money for each order; null where it can't be read. */
function sharedPayment(spec: OrderSpec, row: Instalment, pieces: Pieces) {
  if (row.in !== 'money' || row.share.trim() === '') return [row, row] as const;
  const amount = specFigures({ ...spec, schedule: [row] }).schedule[0]?.amount;
  if (amount?.state !== 'known') return null;
  const text = (money: Money | null) => typedNumber(money?.amount ?? '', spec.locale);
  const [first, second] = shared(amount.value, pieces);
  return [
    { ...row, share: text(first) },
    { ...row, share: text(second) },
  ] as const;
}

/** Spare pieces in proportion, rounded down in the second; what can't be read stays with the first. */
function spares(spec: OrderSpec, [first, second]: Pieces): readonly [string, string] {
  const read = countIn(spec, spec.quantity.spares);
  if (read.state !== 'known') return [spec.quantity.spares, ''];
  const ofSecond = Number((BigInt(read.value) * BigInt(second)) / BigInt(first + second));
  const text = (count: number) => (count === 0 ? '' : String(count));
  return [text(read.value - ofSecond), text(ofSecond)];
}

/** Full cartons of so many pieces; empty where they would not be full, or are not known. */
function cartonsOf(spec: OrderSpec, pieces: number): string {
  const perCarton = countIn(spec, spec.packaging.perCarton);
  if (spec.packaging.cartons.trim() === '' || perCarton.state !== 'known') return '';
  return pieces % perCarton.value === 0 ? String(pieces / perCarton.value) : '';
}

type Part = {
  readonly pieces: number;
  readonly spares: string;
  readonly price: Partial<OrderSpec['price']>;
  readonly schedule: OrderSpec['schedule'];
};

function partOf(spec: OrderSpec, { pieces, spares, price, schedule }: Part): OrderSpec {
  return {
    ...spec,
    quantity: { ...spec.quantity, amount: String(pieces), spares },
    packaging: { ...spec.packaging, cartons: cartonsOf(spec, pieces) },
    price: { ...spec.price, ...price },
    schedule,
  };
}

const refused = (refusal: SplitRefusal): SplitAnswer => ({ kind: 'refused', refusal });

/**
 * Splits an order in two: `part`, a quantity as typed in the spec's language,
 * goes to a second order made of it (see {@link duplicateSpec}), the rest stays.
 * Shipping, other costs and payments in money are shared out in proportion
 * without losing a cent; tooling stays with the first. Each order's goods are
 * rounded by themselves: where a unit price is finer than a cent, the two may
 * come to a cent more or less than the whole. Cartons are counted anew, or
 * emptied where they would not be full.
 */
export function splitSpec(
  spec: OrderSpec,
  part: string,
  made: { readonly id: string; readonly now: string },
): SplitAnswer {
  const { quantity } = specFigures(spec);
  if (quantity.state !== 'known') return refused('quantity-unread');
  const ofSecond = countIn(spec, part);
  if (ofSecond.state !== 'known') return refused('part-unread');
  if (ofSecond.value >= quantity.value) return refused('part-not-inside');

  const pieces: Pieces = [quantity.value - ofSecond.value, ofSecond.value];
  const payments = spec.schedule.map((row) => sharedPayment(spec, row, pieces));
  const read = payments.filter((rows) => rows !== null);
  if (read.length < payments.length) return refused('payment-unread');

  const costs = [spec.price.shipping, spec.price.other] as const;
  if (costs.some(isUnread)) return refused('cost-unread');
  const shipping = shared(knownAmount(costs[0]), pieces);
  const other = shared(knownAmount(costs[1]), pieces);
  const spare = spares(spec, pieces);
  const draft: OrderSpec = { ...spec, state: 'draft', updatedAt: made.now };
  const first = partOf(draft, {
    pieces: pieces[0],
    spares: spare[0],
    price: { shipping: shipping[0], other: other[0] },
    schedule: read.map(([row]) => row),
  });
  const second = partOf(duplicateSpec(draft, made), {
    pieces: pieces[1],
    spares: spare[1],
    price: { shipping: shipping[1], other: other[1], tooling: null },
    schedule: read.map(([, row]) => row),
  });
  return { kind: 'split', first, second };
}
