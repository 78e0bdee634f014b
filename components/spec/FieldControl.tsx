import { useState } from 'preact/hooks';
import { countries } from '../../lib/i18n/countries.ts';
import { choiceWord, fieldHint, fieldLabel } from '../../lib/i18n/spec-words.ts';
import { incoterms } from '../../lib/trade/incoterms.ts';
import { same } from '../../lib/trade/same.ts';
import { amountAt, textAt, withText } from '../../lib/trade/spec-access.ts';
import {
  amountFault,
  amountText,
  currencyOf,
  readEntry,
  typeAmount,
} from '../../lib/trade/spec-amounts.ts';
import type { SpecField } from '../../lib/trade/spec-sections.ts';
import { errorSentence } from '../panel/error-sentence.ts';
import { Field, type FieldProps } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import type { FormProps } from './form-state.ts';
import { typingLocale } from './typing-locale.ts';

type Kind = SpecField['kind'];
type FieldOf<Wanted extends Kind> = Extract<SpecField, { kind: Wanted }>;
type TextField = FieldOf<'line' | 'block' | 'date' | 'number' | 'incoterm'>;
type Control<Wanted> = Pick<FormProps, 'spec' | 'onChange' | 'readOnly'> & {
  readonly field: Wanted;
};

/** The control a field is filled in with; rows of several fields have forms of their own. */
export function FieldControl({ field, ...form }: Control<Exclude<SpecField, { kind: 'rows' }>>) {
  switch (field.kind) {
    case 'money':
      return <MoneyControl field={field} {...form} />;
    case 'choice':
      return <ChoiceControl field={field} {...form} />;
    default:
      return <TextControl field={field} {...form} />;
  }
}

const looks = {
  line: {},
  block: { rows: 3 },
  date: { kind: 'date' },
  number: { kind: 'figure' },
  incoterm: { suggestions: incoterms.map(({ code }) => code) },
} as const satisfies Record<TextField['kind'], Partial<FieldProps>>;

function TextControl({ field, spec, onChange, readOnly }: Control<TextField>) {
  const { path } = field;
  const value = textAt(spec, path);
  // A date box would show "August" as empty, and lose it.
  const isDay = value === '' || /^\d{4}-\d\d-\d\d$/.test(value);
  const look = field.kind === 'date' && !isDay ? looks.line : looks[field.kind];
  return (
    <Field
      label={fieldLabel(path)}
      hint={fieldHint(path)}
      {...look}
      readOnly={readOnly}
      value={value}
      onInput={(text) => onChange(withText(spec, path, text))}
      {...(path === 'supplier.country' ? { after: countryName(value) } : {})}
    />
  );
}

/** The name of a country whose code was typed; empty for anything else. */
function countryName(code: string): string {
  if (!/^[A-Za-z]{2}$/.test(code.trim())) return '';
  const wanted = code.trim().toUpperCase();
  return countries().find((country) => country.code === wanted)?.name ?? '';
}

function MoneyControl({ field, spec, onChange, readOnly }: Control<FieldOf<'money'>>) {
  const { path } = field;
  const locale = typingLocale(spec);
  const currency = currencyOf(spec, path);
  const [typed, setTyped] = useState('');
  // As typed while the spec holds the same amount: nothing moves under the buyer's hands.
  const isAsTyped = same(readEntry(typed, path, currency, locale), amountAt(spec, path));
  const error = amountFault(spec, path);
  return (
    <Field
      label={fieldLabel(path)}
      hint={fieldHint(path)}
      kind="figure"
      before={currency}
      readOnly={readOnly}
      value={isAsTyped ? typed : amountText(spec, path, locale)}
      error={error && errorSentence(error)}
      onInput={(text) => {
        setTyped(text);
        onChange(typeAmount(spec, path, text, locale));
      }}
    />
  );
}

function ChoiceControl({ field, spec, onChange, readOnly }: Control<FieldOf<'choice'>>) {
  const { path } = field;
  return (
    <Select
      label={fieldLabel(path)}
      hint={fieldHint(path)}
      disabled={readOnly}
      value={textAt(spec, path)}
      choices={field.choices.map((value) => ({ value, label: choiceWord(path, value) }))}
      onChange={(value) => onChange(withText(spec, path, value))}
    />
  );
}
