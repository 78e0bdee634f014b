import type { Money } from '../../lib/trade/money.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

/** How a text is typed: one line, several, a date, or a line with the Incoterms as suggestions. */
export type TextControl = 'line' | 'block' | 'date' | 'incoterm';

type FieldBase<Kind extends string, Value> = {
  readonly kind: Kind;
  /** Path in the spec; a value's provenance names its field by the same path. */
  readonly id: string;
  readonly label: () => string;
  readonly hint?: () => string;
  readonly read: (spec: OrderSpec) => Value;
  readonly write: (spec: OrderSpec, value: Value) => OrderSpec;
};

export type TextField = FieldBase<'text', string> & {
  readonly control: TextControl;
  /** Takes the form's whole width: names, addresses and longer texts. */
  readonly wide: boolean;
};
export type MoneyField = FieldBase<'money', Money | null> & {
  /** The field that says in which currency it is typed; left out: US dollars, as limits are. */
  readonly currency?: CurrencyField;
};
export type ChoiceField = FieldBase<'choice', string> & { readonly options: readonly Option[] };
export type RequirementsField = FieldBase<'requirements', OrderSpec['requirements']>;
/** The currency of several amounts at once; null where none of them is filled in. */
export type CurrencyField = FieldBase<'currency', string | null>;
export type SpecField = TextField | MoneyField | CurrencyField | ChoiceField | RequirementsField;

type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: () => string;
};

type Words = Pick<TextField, 'label' | 'hint'> & Partial<Pick<TextField, 'control' | 'wide'>>;
type TextGroup = 'supplier' | 'product' | 'quantity' | 'payment' | 'delivery';
type TextParts<Group> = {
  [Part in keyof Group]: string extends Group[Part] ? Part : never;
}[keyof Group] &
  string;

const textAt = (texts: Readonly<Record<string, string>>, part: string): string => texts[part] ?? '';

/** A text inside one of the spec's groups of texts, such as "supplier.name". */
export function textIn<Group extends TextGroup>(
  group: Group,
  part: TextParts<OrderSpec[Group]>,
  words: Words,
): TextField {
  return {
    kind: 'text',
    control: 'line',
    wide: false,
    id: `${group}.${part}`,
    read: (spec) => textAt(spec[group], part),
    write: (spec, text) => ({ ...spec, [group]: { ...spec[group], [part]: text } }),
    ...words,
  };
}

/** A text that stands in the spec itself. */
export function text(
  part: 'title' | 'packaging' | 'customisation' | 'internalNotes',
  words: Words,
): TextField {
  return {
    kind: 'text',
    control: 'block',
    wide: true,
    id: part,
    read: (spec) => spec[part],
    write: (spec, value) => ({ ...spec, [part]: value }),
    ...words,
  };
}

/** One of the prices. */
export function price(
  part: keyof OrderSpec['price'],
  currency: CurrencyField,
  words: Words,
): MoneyField {
  return {
    kind: 'money',
    id: `price.${part}`,
    currency,
    read: (spec) => spec.price[part],
    write: (spec, money) => ({ ...spec, price: { ...spec.price, [part]: money } }),
    ...words,
  };
}

/** The currency of all prices of a spec; writing it leaves the amounts as they are. */
export function priceCurrency(words: Words): CurrencyField {
  return {
    kind: 'currency',
    id: 'price.currency',
    read: ({ price: { unitPrice, shipping, other } }) =>
      (unitPrice ?? shipping ?? other)?.currency ?? null,
    write: (spec, currency) => ({ ...spec, price: inCurrency(spec.price, currency) }),
    label: words.label,
  };
}

function inCurrency(prices: OrderSpec['price'], currency: string | null): OrderSpec['price'] {
  const change = (money: Money | null) =>
    money && { ...money, currency: currency ?? money.currency };
  return {
    unitPrice: change(prices.unitPrice),
    shipping: change(prices.shipping),
    other: change(prices.other),
  };
}

/** One of a few. Anything else than its options is not written. */
export function choice<Value extends string>(field: {
  readonly id: string;
  readonly label: () => string;
  readonly hint?: () => string;
  readonly options: readonly Option<Value>[];
  readonly read: (spec: OrderSpec) => Value;
  readonly write: (spec: OrderSpec, value: Value) => OrderSpec;
}): ChoiceField {
  return {
    ...field,
    kind: 'choice',
    write: (spec, chosen) => {
      const option = field.options.find(({ value }) => value === chosen);
      return option === undefined ? spec : field.write(spec, option.value);
    },
  };
}
