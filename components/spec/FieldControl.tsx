import { countries } from '../../lib/i18n/countries.ts';
import { choiceWord, fieldHint, fieldLabel } from '../../lib/i18n/spec-words.ts';
import { incoterms } from '../../lib/trade/incoterms.ts';
import { textAt, withText } from '../../lib/trade/spec-access.ts';
import type { SpecField } from '../../lib/trade/spec-sections.ts';
import { errorSentence } from '../panel/error-sentence.ts';
import { Field, type FieldProps } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { currencyOf, typeAmount, typedAmount } from './amounts.ts';
import type { FormProps } from './form-state.ts';

type Kind = SpecField['kind'];
type FieldOf<Wanted extends Kind> = Extract<SpecField, { kind: Wanted }>;
type TextField = FieldOf<'line' | 'block' | 'date' | 'number' | 'incoterm'>;
type Control<Wanted> = Pick<FormProps, 'draft' | 'onChange' | 'readOnly'> & {
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

function TextControl({ field, draft, onChange, readOnly }: Control<TextField>) {
  const { path } = field;
  const value = textAt(draft.spec, path);
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
      onInput={(text) => onChange({ ...draft, spec: withText(draft.spec, path, text) })}
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

function MoneyControl({ field, draft, onChange, readOnly }: Control<FieldOf<'money'>>) {
  const { text, error } = typedAmount(draft, field.path);
  return (
    <Field
      label={fieldLabel(field.path)}
      hint={fieldHint(field.path)}
      kind="figure"
      before={currencyOf(draft, field.path)}
      readOnly={readOnly}
      value={text}
      error={error && errorSentence(error)}
      onInput={(typed) => onChange(typeAmount(draft, field.path, typed))}
    />
  );
}

function ChoiceControl({ field, draft, onChange, readOnly }: Control<FieldOf<'choice'>>) {
  const { path } = field;
  return (
    <Select
      label={fieldLabel(path)}
      hint={fieldHint(path)}
      disabled={readOnly}
      value={textAt(draft.spec, path)}
      choices={field.choices.map((value) => ({ value, label: choiceWord(path, value) }))}
      onChange={(value) => onChange({ ...draft, spec: withText(draft.spec, path, value) })}
    />
  );
}
