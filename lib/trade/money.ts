import {
  add as addDineros,
  allocate as allocateDinero,
  compare as compareDineros,
  type Dinero,
  type DineroDivideOperation,
  dinero,
  down,
  halfEven,
  halfUp,
  multiply as multiplyDinero,
  subtract as subtractDineros,
  toSnapshot,
  transformScale,
  trimScale,
  up,
} from 'dinero.js/bigint';
import * as z from 'zod/mini';
import { minorUnitDigits } from './currency.ts';

/**
 * An amount of money as it is shown, sent and stored: a plain decimal string
 * without grouping ("1957.89", "-3", "0.0185") and an ISO 4217 code. Never a
 * float. Unit prices may have more decimals than the currency has minor units.
 */
export const moneySchema = z.object({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,8})?$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

/** {@link moneySchema}, with the currency in the type where it is known. */
export type Money<C extends string = string> = { readonly amount: string; readonly currency: C };

/** How a result finer than the smallest unit is rounded. Up and down are towards +∞ and −∞. */
export type Rounding = 'up' | 'down' | 'half-up' | 'half-even';

const roundings: Record<Rounding, DineroDivideOperation> = {
  up,
  down,
  'half-up': halfUp,
  'half-even': halfEven,
};

const plainDecimal = /^-?\d+(\.\d+)?$/;

function toDinero<C extends string>({ amount, currency }: Money<C>): Dinero<bigint, C> {
  if (!plainDecimal.test(amount)) throw new RangeError(`not a plain decimal: ${amount}`);
  const point = amount.indexOf('.');
  const digits = point < 0 ? amount : amount.slice(0, point) + amount.slice(point + 1);
  const scale = point < 0 ? 0 : amount.length - point - 1;
  return dinero({
    amount: BigInt(digits),
    currency: { code: currency, base: 10n, exponent: BigInt(minorUnitDigits(currency)) },
    scale: BigInt(scale),
  });
}

function decimalText(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const padded = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  return scale === 0 ? sign + whole : `${sign}${whole}.${padded.slice(-scale)}`;
}

function fromDinero<C extends string>(value: Dinero<bigint, C>): Money<C> {
  const { amount, currency, scale } = toSnapshot(trimScale(value));
  return { amount: decimalText(amount, Number(scale)), currency: currency.code };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new RangeError(`${a.currency} and ${b.currency} don't mix without a rate`);
}

/**
 * Two amounts of one currency in its smallest units, where both are written with
 * exactly its decimals, as nearly all are: the library takes ten times as long.
 */
function inUnits(a: Money, b: Money): [bigint, bigint] | null {
  const digits = minorUnitDigits(a.currency);
  const isWhole = ({ amount }: Money) =>
    digits === 0 ? !amount.includes('.') : amount.at(-1 - digits) === '.';
  if (!isWhole(a) || !isWhole(b)) return null;
  return [BigInt(a.amount.replace('.', '')), BigInt(b.amount.replace('.', ''))];
}

/** Nothing, in the smallest unit of the currency: "0.00" for USD. */
export function zero<C extends string>(currency: C): Money<C> {
  return fromMinorUnits(0n, currency);
}

/** The same amount, written with at least the decimals its currency has: "15" dollars are "15.00". */
export function written<C extends string>(amount: string, currency: C): Money<C> {
  const [whole, fraction = ''] = amount.split('.');
  const decimals = fraction.padEnd(minorUnitDigits(currency), '0');
  return { amount: decimals === '' ? amount : `${whole}.${decimals}`, currency };
}

/** The exact sum. Two currencies are a mistake of the program: it throws. */
export function add<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  const units = inUnits(a, b);
  if (units !== null) return fromMinorUnits(units[0] + units[1], a.currency);
  return fromDinero(addDineros(toDinero(a), toDinero(b)));
}

/** The exact difference, which may be negative. Throws on two currencies. */
export function subtract<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  const units = inUnits(a, b);
  if (units !== null) return fromMinorUnits(units[0] - units[1], a.currency);
  return fromDinero(subtractDineros(toDinero(a), toDinero(b)));
}

/** The exact sum of any number of amounts; nothing sums to zero of `currency`. */
export function sum<C extends string>(
  amounts: readonly Money<NoInfer<C>>[],
  currency: C,
): Money<C> {
  return amounts.reduce<Money<C>>((total, amount) => add<C>(total, amount), zero(currency));
}

/** `quantity` times the amount, exact. Throws where the quantity is not a whole number. */
export function multiply<C extends string>(money: Money<C>, quantity: number): Money<C> {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`not a whole quantity: ${quantity}`);
  return fromDinero(multiplyDinero(toDinero(money), BigInt(quantity)));
}

/** `factor` times the amount (a plain decimal such as "1.3725"), rounded to the smallest unit. */
export function scaleBy<C extends string>(
  money: Money<C>,
  factor: string,
  rounding: Rounding,
): Money<C> {
  const { amount, scale } = toSnapshot(toDinero({ amount: factor, currency: 'XXX' }));
  const product = multiplyDinero(toDinero(money), { amount, scale });
  return roundToMinorUnit(fromDinero(product), rounding);
}

/** `percent` (a plain decimal such as "2.99") of the amount, rounded to the smallest unit. */
export function percentOf<C extends string>(
  money: Money<C>,
  percent: string,
  rounding: Rounding,
): Money<C> {
  const { amount, scale } = toSnapshot(toDinero({ amount: percent, currency: 'XXX' }));
  const product = multiplyDinero(toDinero(money), { amount, scale: scale + 2n });
  return roundToMinorUnit(fromDinero(product), rounding);
}

/** The amount in whole smallest units of its currency. */
export function roundToMinorUnit<C extends string>(money: Money<C>, rounding: Rounding): Money<C> {
  const digits = BigInt(minorUnitDigits(money.currency));
  return fromDinero(transformScale(toDinero(money), digits, roundings[rounding]));
}

function inOrder<T extends bigint | number>(a: T, b: T): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** −1, 0 or 1 as `a` is less than, equal to or more than `b`. Throws on two currencies. */
export function compare<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): -1 | 0 | 1 {
  sameCurrency(a, b);
  if (a.amount === b.amount) return 0;
  const units = inUnits(a, b);
  return units === null
    ? inOrder(compareDineros(toDinero(a), toDinero(b)), 0)
    : inOrder(units[0], units[1]);
}

/** The lesser of two amounts. Throws on two currencies. */
export function least<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return compare<C>(a, b) <= 0 ? a : b;
}

/** The greater of two amounts. Throws on two currencies. */
export function greatest<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return compare<C>(a, b) >= 0 ? a : b;
}

/** Whether the amount is nothing, however many zeros it is written with. */
export function isZero(money: Money): boolean {
  return /^-?[0.]*$/.test(money.amount);
}

/** Whether the amount is below nothing. */
export function isNegative(money: Money): boolean {
  return money.amount.startsWith('-') && !isZero(money);
}

/**
 * Splits the amount by the ratios without losing a cent: the parts sum to the
 * whole, what can't be split evenly goes to the first parts.
 */
export function allocate<C extends string>(money: Money<C>, ratios: readonly number[]): Money<C>[] {
  const parts = allocateDinero(toDinero(roundToMinorUnit(money, 'half-up')), ratios.map(BigInt));
  return parts.map(fromDinero);
}

/** The amount counted in smallest units (cents). Throws where it has finer parts. */
export function minorUnits(money: Money): bigint {
  const digits = minorUnitDigits(money.currency);
  const { amount, scale } = toSnapshot(trimScale(toDinero(money)));
  if (Number(scale) !== digits) throw new RangeError(`finer than the currency: ${money.amount}`);
  return amount;
}

/** The amount of so many smallest units (cents). */
export function fromMinorUnits<C extends string>(units: bigint, currency: C): Money<C> {
  return { amount: decimalText(units, minorUnitDigits(currency)), currency };
}

/**
 * Whether the amount counts fewer smallest units than 2^53 and fits
 * {@link moneySchema}. Arithmetic here is exact beyond that too, but no order
 * is: what exceeds it is a slip of the keyboard and is refused where it enters.
 */
export function isCountable(money: Money): boolean {
  const { amount } = toSnapshot(toDinero(roundToMinorUnit(money, 'up')));
  const counted = amount < 0n ? -amount : amount;
  return counted <= BigInt(Number.MAX_SAFE_INTEGER) && !/^-?\d{16}/.test(money.amount);
}
