import { minorUnitDigits } from './currency.ts';
import { compare } from './money.ts';

/** A way from an entry of a rule pack to a place in it: `['formula', 'steps', 1, 'fee']`. */
export type EntryPath = readonly (string | number)[];

/** Under these names an entry has amounts of its `figuresIn`; its shares in percent have another. */
const amountNames = new Set('fixed least most fee upTo low likely high mostOff'.split(' '));

/** What may stand side by side, the least first: amounts, and times to arrive. */
const ascending = [
  ['low', 'likely', 'high'],
  ['least', 'most'],
  ['from', 'to'],
];

/** Everything in a value with the way to it, and the value itself. */
function walk(value: unknown, path: EntryPath): [EntryPath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[path, value], ...parts.flatMap(([key, part]) => walk(part, [...path, key]))];
}

/**
 * Where an entry of a rule pack (rule, promotion or quote) has an amount with
 * more digits after the point than its currency: no one can pay or charge it.
 */
export function tooFineAmounts(entry: { readonly figuresIn: string }): EntryPath[] {
  return walk(entry, [])
    .filter(([path]) => amountNames.has(String(path.at(-1))))
    .filter(([, amount]) => typeof amount === 'string' && isFiner(amount, entry.figuresIn))
    .map(([path]) => path);
}

/** Whether a plain decimal is written with more digits after the point than `currency` has. */
export function isFiner(amount: string, currency: string): boolean {
  const [, fraction = ''] = amount.split('.');
  return fraction.length > minorUnitDigits(currency);
}

/** Where least, likely and most of an entry are not in order. Ends that are not given are passed over. */
export function spansOutOfOrder(entry: object): EntryPath[] {
  return walk(entry, []).flatMap(([path, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const given = new Map<string, unknown>(Object.entries(value));
    const inOrder = ascending.every((names) => rising(names.map((name) => given.get(name))));
    return inOrder ? [] : [path];
  });
}

function rising(values: readonly unknown[]): boolean {
  const given = values.filter((value) => typeof value === 'number' || typeof value === 'string');
  const numbers = given.map((value) => ({ amount: String(value), currency: 'XXX' }));
  return numbers.every((number, place) => compare(numbers[place - 1] ?? number, number) <= 0);
}
