import type { AmountError } from './amount-text.ts';
import type { PercentError, QuantityError } from './count-text.ts';
import type { Computation, Figure } from './figure.ts';
import type { Listing, Quantity } from './listing.ts';
import {
  add,
  compare,
  isCountable,
  type Money,
  multiply,
  percentOf,
  roundToMinorUnit,
  subtract,
} from './money.ts';
import { type LadderPrice, unitPriceAt } from './price-ladder.ts';

/** What was typed, field by field, before the page completes it. */
export type OrderInputs = {
  readonly quantity: Figure<number, 'not-typed', QuantityError>;
  readonly unitPrice: Figure<Money, 'not-typed', AmountError>;
  readonly shipping: Figure<Money, 'not-typed', AmountError>;
  readonly other: Figure<Money, 'not-typed', AmountError>;
  readonly deposit:
    | {
        readonly in: 'percent';
        readonly percent: Figure<string, 'not-typed', PercentError>;
        /** The percentage is the usual one, which nobody typed. */
        readonly usual: boolean;
      }
    | { readonly in: 'money'; readonly money: Figure<Money, 'not-typed', AmountError> };
};

/** Why no unit price is known: nothing typed, and the page's ladder does not answer. */
export type UnitPriceMissing =
  | Exclude<LadderPrice['kind'], 'tier' | 'one-price'>
  | 'no-quantity'
  /** The page prices the goods, but not in US dollars. */
  | 'not-in-usd';

/** Why a sum is missing: a figure it needs is missing or wrong in its own field. */
export type SumMissing = 'no-quantity' | 'no-unit-price' | 'no-goods' | 'no-total' | 'wrong-part';

/** The order in US dollars. Sums are rounded half up to the cent. */
export type OrderFigures = {
  readonly quantity: Figure<number, 'not-typed', QuantityError>;
  /** May have more decimals than a cent. */
  readonly unitPrice: Figure<Money, UnitPriceMissing, AmountError>;
  /** What the page's ladder says at the quantity, whatever was typed; null without a quantity or product. */
  readonly ladder: LadderPrice | null;
  readonly goods: Figure<Money, SumMissing, 'too-large'>;
  /** Typed, else the fee the page publishes. Missing is not 0: the total is then without shipping. */
  readonly shipping: Figure<Money, 'not-typed' | 'not-in-usd' | 'unreadable', AmountError>;
  /** Missing where nothing was typed; then nothing is added. */
  readonly other: Figure<Money, 'not-typed', AmountError>;
  readonly total: Figure<Money, SumMissing, 'too-large'>;
  readonly deposit: Figure<
    Money,
    'not-typed' | SumMissing,
    AmountError | PercentError | 'above-total'
  >;
  readonly balance: Figure<Money, 'no-deposit' | 'no-total'>;
  readonly notes: readonly OrderNote[];
};

/** What the buyer must be told beside the figures. */
export type OrderNote =
  | { readonly code: 'below-moq'; readonly moq: Quantity }
  | { readonly code: 'shipping-not-included' }
  /** The shipping fee is the page's, for the quantity the page assumed. */
  | { readonly code: 'shipping-as-published' }
  | { readonly code: 'prices-not-in-usd'; readonly currency: string };

const limitCurrency = 'USD';

function computed(value: Money, how: Computation): Figure<Money, never, 'too-large'> {
  return isCountable(value)
    ? { state: 'known', value, basis: { by: 'computed', how } }
    : { state: 'wrong', error: 'too-large', raw: value.amount };
}

function unitPriceOf(inputs: OrderInputs, ladder: LadderPrice | null): OrderFigures['unitPrice'] {
  if (inputs.unitPrice.state !== 'missing') return inputs.unitPrice;
  if (ladder === null)
    return {
      state: 'missing',
      why: inputs.quantity.state === 'known' ? 'not-published' : 'no-quantity',
    };
  if (ladder.kind !== 'tier' && ladder.kind !== 'one-price')
    return { state: 'missing', why: ladder.kind };
  if (ladder.unitPrice.currency !== limitCurrency) return { state: 'missing', why: 'not-in-usd' };
  const field = ladder.kind === 'tier' ? 'priceTiers' : 'priceRange';
  const basis = { by: 'page', field, source: ladder.source } as const;
  return { state: 'known', value: ladder.unitPrice, basis };
}

function goodsOf(
  quantity: OrderFigures['quantity'],
  unitPrice: OrderFigures['unitPrice'],
): OrderFigures['goods'] {
  if (quantity.state === 'wrong' || unitPrice.state === 'wrong')
    return { state: 'missing', why: 'wrong-part' };
  if (quantity.state !== 'known') return { state: 'missing', why: 'no-quantity' };
  if (unitPrice.state !== 'known') return { state: 'missing', why: 'no-unit-price' };
  const exact = multiply(unitPrice.value, quantity.value);
  return computed(roundToMinorUnit(exact, 'half-up'), 'quantity-times-unit-price');
}

function shippingOf(inputs: OrderInputs, listing: Listing | null): OrderFigures['shipping'] {
  const published = listing?.product?.shippingFee;
  if (inputs.shipping.state !== 'missing' || published === undefined) return inputs.shipping;
  if (published.state === 'absent') return inputs.shipping;
  if (published.state === 'unreadable') return { state: 'missing', why: 'unreadable' };
  if (published.value.currency !== limitCurrency) return { state: 'missing', why: 'not-in-usd' };
  const basis = { by: 'page', field: 'shippingFee', source: published.source } as const;
  return { state: 'known', value: published.value, basis };
}

function totalOf(
  goods: OrderFigures['goods'],
  parts: readonly Figure<Money>[],
): OrderFigures['total'] {
  if (goods.state === 'wrong' || parts.some((part) => part.state === 'wrong'))
    return { state: 'missing', why: 'wrong-part' };
  if (goods.state === 'missing')
    return { state: 'missing', why: goods.why === 'wrong-part' ? 'wrong-part' : 'no-goods' };
  const sum = parts.reduce(
    (total, part) => (part.state === 'known' ? add(total, part.value) : total),
    goods.value,
  );
  return computed(sum, 'goods-plus-shipping-plus-other');
}

function depositOf(inputs: OrderInputs, total: OrderFigures['total']): OrderFigures['deposit'] {
  const { deposit } = inputs;
  const entered = deposit.in === 'percent' ? deposit.percent : deposit.money;
  if (entered.state !== 'known') return entered;
  if (deposit.in === 'money' && deposit.money.state === 'known') {
    const { value } = deposit.money;
    const above = total.state === 'known' && compare(value, total.value) > 0;
    return above ? { state: 'wrong', error: 'above-total', raw: value.amount } : deposit.money;
  }
  if (total.state !== 'known') return { state: 'missing', why: 'no-total' };
  if (deposit.in !== 'percent' || deposit.percent.state !== 'known')
    return { state: 'missing', why: 'not-typed' };
  const how = deposit.usual ? 'usual-percent-of-total' : 'percent-of-total';
  return computed(percentOf(total.value, deposit.percent.value, 'half-up'), how);
}

function balanceOf(
  total: OrderFigures['total'],
  deposit: OrderFigures['deposit'],
): OrderFigures['balance'] {
  if (total.state !== 'known') return { state: 'missing', why: 'no-total' };
  if (deposit.state !== 'known') return { state: 'missing', why: 'no-deposit' };
  const value = subtract(total.value, deposit.value);
  return { state: 'known', value, basis: { by: 'computed', how: 'total-minus-deposit' } };
}

function notesOf(
  figures: Omit<OrderFigures, 'notes'>,
  listing: Listing | null,
): readonly OrderNote[] {
  const notes: OrderNote[] = [];
  const moq = listing?.product?.moq;
  const { quantity, ladder, shipping, total } = figures;
  if (moq?.state === 'read' && quantity.state === 'known' && quantity.value < moq.value.amount)
    notes.push({ code: 'below-moq', moq: moq.value });
  const foreign = ladder === null ? null : currencyOf(ladder);
  if (foreign !== null && foreign !== limitCurrency)
    notes.push({ code: 'prices-not-in-usd', currency: foreign });
  if (shipping.state === 'missing' && total.state === 'known')
    notes.push({ code: 'shipping-not-included' });
  if (shipping.state === 'known' && shipping.basis.by === 'page')
    notes.push({ code: 'shipping-as-published' });
  return notes;
}

function currencyOf(ladder: LadderPrice): string | null {
  if (ladder.kind === 'tier' || ladder.kind === 'one-price') return ladder.unitPrice.currency;
  return ladder.kind === 'range' ? ladder.low.currency : null;
}

/** Completes what was typed by what the listing publishes, and sums it up. */
export function orderFigures(inputs: OrderInputs, listing: Listing | null): OrderFigures {
  const product = listing?.product ?? null;
  const { quantity, other } = inputs;
  const ladder =
    product !== null && quantity.state === 'known' ? unitPriceAt(product, quantity.value) : null;
  const unitPrice = unitPriceOf(inputs, ladder);
  const goods = goodsOf(quantity, unitPrice);
  const shipping = shippingOf(inputs, listing);
  const total = totalOf(goods, [shipping, other]);
  const deposit = depositOf(inputs, total);
  const balance = balanceOf(total, deposit);
  const figures = { quantity, unitPrice, ladder, goods, shipping, other, total, deposit, balance };
  return { ...figures, notes: notesOf(figures, listing) };
}
