import { isUnread, knownAmount } from './amount-entry.ts';
import { type AmountError, parseAmount } from './amount-text.ts';
import {
  type PercentError,
  parsePercent,
  parseQuantity,
  type QuantityError,
} from './count-text.ts';
import {
  add,
  isCountable,
  isNegative,
  type Money,
  multiply,
  percentOf,
  roundToMinorUnit,
  subtract,
  sum,
} from './money.ts';
import { knownLocale } from './number-text.ts';
import { longestNumber } from './number-writing.ts';
import type { Instalment, OrderSpec } from './order-spec.ts';

/** Why a figure of a spec is not known. `unread`: what it is made of can't be read. */
export type FigureMissing =
  | 'empty'
  | 'no-quantity'
  | 'no-unit-price'
  | 'no-total'
  | 'unread'
  /** Amounts in two currencies are never added. */
  | 'currencies-differ'
  /** What a payment of the rest is depends on the others, and one of them is not known. */
  | 'others-unknown'
  /** Two payments can't both be the rest. */
  | 'two-rests';

/** What is wrong with a figure that is filled in. */
export type FigureWrong = QuantityError | AmountError | PercentError | 'above-total';

/** A figure of a spec, or why there is none: nothing unread becomes a number. */
export type SpecFigure<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'missing'; readonly why: FigureMissing }
  | { readonly state: 'wrong'; readonly error: FigureWrong };

/** One payment of the schedule in money. */
export type PaymentFigure = { readonly id: string; readonly amount: SpecFigure<Money> };

/** The order in figures, in the currency of its unit price. */
export type SpecFigures = {
  /** Pieces, or whatever the unit is. */
  readonly quantity: SpecFigure<number>;
  /** Quantity × unit price, rounded half up to the cent. */
  readonly goods: SpecFigure<Money>;
  /** Goods with shipping, tooling and other costs, as far as they are filled in. */
  readonly total: SpecFigure<Money>;
  /** In the schedule's order. */
  readonly schedule: readonly PaymentFigure[];
  /** Cartons × pieces per carton. */
  readonly packed: SpecFigure<number>;
};

const known = <Value>(value: Value) => ({ state: 'known', value }) as const;
const missing = (why: FigureMissing) => ({ state: 'missing', why }) as const;
const wrong = (error: FigureWrong) => ({ state: 'wrong', error }) as const;

type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: FigureWrong };

function readBy<Value>(
  spec: OrderSpec,
  text: string,
  parse: (text: string, locale: string | undefined) => Parsed<Value>,
): SpecFigure<Value> {
  if (text.trim() === '') return missing('empty');
  if (text.length > longestNumber) return wrong('not-a-number');
  const parsed = parse(text, knownLocale(spec.locale));
  return parsed.ok ? known(parsed.value) : wrong(parsed.error);
}

/** A whole number of at least 1, typed in the spec's language; what could mean two numbers is wrong. */
export function countIn(spec: OrderSpec, text: string): SpecFigure<number> {
  return readBy(spec, text, parseQuantity);
}

/** A percentage from 0 to 100 as a plain decimal, typed in the spec's language. */
export function percentIn(spec: OrderSpec, text: string): SpecFigure<string> {
  return readBy(spec, text, parsePercent);
}

function countable(money: Money): SpecFigure<Money> {
  return isCountable(money) ? known(money) : wrong('too-large');
}

function goodsOf({ price }: OrderSpec, quantity: SpecFigure<number>): SpecFigure<Money> {
  if (quantity.state === 'wrong') return missing('unread');
  if (quantity.state === 'missing') return missing('no-quantity');
  if (isUnread(price.unitPrice)) return missing('unread');
  const unitPrice = knownAmount(price.unitPrice);
  if (unitPrice === null) return missing('no-unit-price');
  if (isNegative(unitPrice)) return wrong('negative');
  return countable(roundToMinorUnit(multiply(unitPrice, quantity.value), 'half-up'));
}

function totalOf({ price }: OrderSpec, goods: SpecFigure<Money>): SpecFigure<Money> {
  if (goods.state !== 'known') return goods;
  const entries = [price.shipping, price.tooling, price.other];
  // An amount that can't be read is not nothing: without it there is no total.
  if (entries.some(isUnread)) return missing('unread');
  const charges = entries.map(knownAmount).filter((money) => money !== null);
  const { currency } = goods.value;
  if (charges.some((charge) => charge.currency !== currency)) return missing('currencies-differ');
  if (charges.some(isNegative)) return wrong('negative');
  return countable(roundToMinorUnit(add(goods.value, sum(charges, currency)), 'half-up'));
}

/** After each payment, the shares so far added up, in percent; what can't be read counts nothing. */
function runningShares(spec: OrderSpec): string[] {
  let sofar: Money = { amount: '0', currency: 'XXX' };
  return spec.schedule.map((row) => {
    const percent = row.in === 'percent' ? percentIn(spec, row.share) : null;
    if (percent?.state === 'known') sofar = add(sofar, { amount: percent.value, currency: 'XXX' });
    return sofar.amount;
  });
}

/** All shares of the schedule added up, in percent; what can't be read counts nothing. */
export function percentSum(spec: OrderSpec): string {
  return runningShares(spec).at(-1) ?? '0';
}

function fixedAmount(spec: OrderSpec, row: Instalment): SpecFigure<Money> {
  const currency = spec.price.unitPrice?.currency;
  if (currency === undefined) return missing('no-unit-price');
  return readBy(spec, row.share, (text, locale) => parseAmount(text, { currency, locale }));
}

/** Rounded as part of all shares so far, so that shares of 100 % in all make the total. */
function sharesOf(spec: OrderSpec, total: SpecFigure<Money>): SpecFigure<Money>[] {
  const running = runningShares(spec);
  return spec.schedule.map(({ share }, at) => {
    const percent = percentIn(spec, share);
    if (percent.state !== 'known') return percent;
    if (total.state !== 'known') return missing('no-total');
    const upTo = (place: number) => percentOf(total.value, running[place] ?? '0', 'half-up');
    return known(subtract(upTo(at), upTo(at - 1)));
  });
}

function restOf(total: SpecFigure<Money>, others: readonly SpecFigure<Money>[]): SpecFigure<Money> {
  if (total.state !== 'known') return missing('no-total');
  const amounts = others.flatMap((amount) => (amount.state === 'known' ? [amount.value] : []));
  if (amounts.length < others.length) return missing('others-unknown');
  const rest = subtract(total.value, sum(amounts, total.value.currency));
  return isNegative(rest) ? wrong('above-total') : known(rest);
}

function scheduleOf(spec: OrderSpec, total: SpecFigure<Money>): PaymentFigure[] {
  const shares = sharesOf(spec, total);
  const amounts = spec.schedule.map((row, at): SpecFigure<Money> => {
    if (row.in === 'rest') return missing('two-rests');
    return row.in === 'money' ? fixedAmount(spec, row) : (shares[at] ?? missing('empty'));
  });
  const rest = spec.schedule.findIndex((row) => row.in === 'rest');
  if (rest >= 0) amounts[rest] = restOf(total, amounts.toSpliced(rest, 1));
  return spec.schedule.map(({ id }, at) => ({ id, amount: amounts[at] ?? missing('empty') }));
}

function packedIn(spec: OrderSpec): SpecFigure<number> {
  const cartons = countIn(spec, spec.packaging.cartons);
  const perCarton = countIn(spec, spec.packaging.perCarton);
  if (cartons.state === 'wrong' || perCarton.state === 'wrong') return missing('unread');
  if (cartons.state !== 'known' || perCarton.state !== 'known') return missing('empty');
  const pieces = cartons.value * perCarton.value;
  return Number.isSafeInteger(pieces) ? known(pieces) : wrong('too-large');
}

/**
 * The figures of a spec. Numbers are read in the language they were typed in;
 * where that is not known, what could mean two numbers stays unread. The
 * payments sum to the total wherever one of them is the rest or the shares make
 * 100 %.
 */
export function specFigures(spec: OrderSpec): SpecFigures {
  const quantity = countIn(spec, spec.quantity.amount);
  const goods = goodsOf(spec, quantity);
  const total = totalOf(spec, goods);
  return { quantity, goods, total, schedule: scheduleOf(spec, total), packed: packedIn(spec) };
}
