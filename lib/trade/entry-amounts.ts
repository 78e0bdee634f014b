import { minorUnitDigits } from './currency.ts';

/** A way from an entry of a rule pack to a place in it: `['formula', 'steps', 1, 'fee']`. */
export type EntryPath = readonly (string | number)[];

/** Under these names an entry has amounts of its `figuresIn`; its shares in percent have another. */
const amountNames = new Set('fixed least most fee upTo low likely high mostOff'.split(' '));

function walk(value: unknown, path: EntryPath): [EntryPath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inside.flatMap(([key, part]) => walk(part, [...path, key]));
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
