import { unreadText } from '../amount-entry.ts';
import type { OrderSpec } from '../order-spec.ts';
import { readValue } from '../reading.ts';
import { amountAt, textAt } from '../spec-access.ts';
import { amountFault } from '../spec-amounts.ts';
import { countIn, percentIn, type SpecFigure } from '../spec-figures.ts';
import { specSections, type TextPath } from '../spec-sections.ts';
import type { CheckContext, Observation } from './finding.ts';
import { quoted } from './quoted.ts';

type Reader = (spec: OrderSpec, text: string) => SpecFigure<unknown>;

const numbers: readonly (readonly [TextPath, Reader])[] = [
  ['quantity.amount', countIn],
  ['quantity.over', percentIn],
  ['quantity.under', percentIn],
  ['quantity.spares', countIn],
  ['packaging.perCarton', countIn],
  ['packaging.cartons', countIn],
  ['delivery.leadDays', countIn],
];

/** A number that can't be read, at the field it stands in. */
export function unreadNumber(
  field: string,
  text: string,
  figure: SpecFigure<unknown>,
): Observation[] {
  if (figure.state !== 'wrong') return [];
  const { error } = figure;
  return [{ field, rule: 'number-unread', words: quoted(text), error }];
}

/** Numbers of the quantity, the cartons and the lead time that can't be read, or only in two ways. */
export function numberFindings(spec: OrderSpec): Observation[] {
  return numbers.flatMap(([path, read]) => {
    const text = textAt(spec, path);
    return unreadNumber(path, text, read(spec, text));
  });
}

const amounts = specSections
  .flatMap(({ fields }) => fields)
  .flatMap((field) => (field.kind === 'money' ? [field.path] : []));

/** Amounts that can't be read, and amounts in two currencies that would have to be added. */
export function amountFindings(spec: OrderSpec, { figures }: CheckContext): Observation[] {
  const unread = amounts.flatMap((field): Observation[] => {
    const error = amountFault(spec, field);
    if (error === null) return [];
    return [
      { field, rule: 'number-unread', words: quoted(unreadText(amountAt(spec, field))), error },
    ];
  });
  const { total } = figures;
  const differ = total.state === 'missing' && total.why === 'currencies-differ';
  return differ ? [...unread, { field: 'price.shipping', rule: 'currencies-differ' }] : unread;
}

/** The quantity against what the cartons hold; spare pieces may be packed with it. */
export function cartonFindings(spec: OrderSpec, { figures }: CheckContext): Observation[] {
  const { quantity, packed } = figures;
  const perCarton = countIn(spec, spec.packaging.perCarton);
  if (quantity.state !== 'known' || packed.state !== 'known' || perCarton.state !== 'known')
    return [];
  const spares = countIn(spec, spec.quantity.spares);
  // Spares that can't be read may be packed too: nothing can be said.
  if (spares.state === 'wrong') return [];
  const lots = [quantity.value, quantity.value + (spares.state === 'known' ? spares.value : 0)];
  if (lots.includes(packed.value)) return [];
  const fit = lots.some((lot) => packed.value > lot && packed.value - lot < perCarton.value);
  return [
    {
      field: 'packaging.cartons',
      rule: fit ? 'last-carton-not-full' : 'cartons-differ',
      quantity: quantity.value,
      packed: packed.value,
    },
  ];
}

/** "Pieces" and "piece" are one unit. */
const plainUnit = (unit: string) => unit.trim().toLowerCase().replace(/s$/, '');

/** The quantity against the smallest order that the page names, where both count the same unit. */
export function moqFindings(spec: OrderSpec, { figures }: CheckContext): Observation[] {
  const { quantity } = figures;
  const product = spec.read?.listing.product;
  const moq = product ? readValue(product.moq) : null;
  if (moq === null || quantity.state !== 'known') return [];
  const sameUnit = plainUnit(spec.quantity.unit) === plainUnit(moq.unit);
  if (!sameUnit || quantity.value >= moq.amount) return [];
  const { amount, unit } = moq;
  return [
    { field: 'quantity.amount', rule: 'below-moq', quantity: quantity.value, moq: amount, unit },
  ];
}
