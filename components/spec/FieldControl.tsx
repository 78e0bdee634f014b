import { orderCurrencies } from '../../lib/trade/currency.ts';
import { incoterms } from '../../lib/trade/incoterms.ts';
import { errorSentence } from '../panel/error-sentence.ts';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { currencyOf, typeAmount, typeCurrency, typedAmount } from './amounts.ts';
import type { ChoiceField, CurrencyField, MoneyField, SpecField, TextField } from './fields.ts';
import type { SpecDraft } from './form-state.ts';
import { Requirements } from './Requirements.tsx';

type ControlProps<Kind extends SpecField> = {
  readonly field: Kind;
  readonly draft: SpecDraft;
  readonly onChange: (draft: SpecDraft) => void;
};

/** The control a field is filled in with. */
export function FieldControl(props: ControlProps<SpecField> & { readonly newId: () => string }) {
  const { field, draft, onChange } = props;
  switch (field.kind) {
    case 'text':
      return <TextControl {...props} field={field} />;
    case 'money':
      return <MoneyControl {...props} field={field} />;
    case 'currency':
      return <CurrencyControl {...props} field={field} />;
    case 'choice':
      return <ChoiceControl {...props} field={field} />;
    case 'requirements': {
      const rows = field.read(draft.spec);
      const write = (changed: typeof rows) =>
        onChange({ ...draft, spec: field.write(draft.spec, changed) });
      return (
        <Requirements
          rows={rows}
          onChange={write}
          onAdd={() => write([...rows, emptyRow(props.newId())])}
        />
      );
    }
  }
}

const emptyRow = (id: string) =>
  ({
    id,
    aspect: 'other',
    attribute: '',
    value: '',
    unit: '',
    tolerance: '',
    method: '',
    class: 'major',
  }) as const;

const controls = {
  line: {},
  block: { rows: 4 },
  date: { kind: 'date' },
  incoterm: { suggestions: incoterms.map(({ code }) => code) },
} as const;

function TextControl({ field, draft, onChange }: ControlProps<TextField>) {
  const value = field.read(draft.spec);
  // A date field would show "August" as empty, and lose it.
  const asDate = field.control === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value));
  return (
    <Field
      label={field.label()}
      hint={field.hint?.()}
      {...(field.control === 'date' && !asDate ? controls.line : controls[field.control])}
      value={value}
      onInput={(text) => onChange({ ...draft, spec: field.write(draft.spec, text) })}
    />
  );
}

function MoneyControl({ field, draft, onChange }: ControlProps<MoneyField>) {
  const { text, error } = typedAmount(draft, field);
  return (
    <Field
      label={field.label()}
      hint={field.hint?.()}
      kind="figure"
      before={currencyOf(draft, field)}
      value={text}
      error={error && errorSentence(error)}
      onInput={(typed) => onChange(typeAmount(draft, field, typed))}
    />
  );
}

function CurrencyControl({ field, draft, onChange }: ControlProps<CurrencyField>) {
  return (
    <Select
      label={field.label()}
      value={currencyOf(draft, field)}
      choices={orderCurrencies.map((code) => ({ value: code, label: code }))}
      onChange={(currency) => onChange(typeCurrency(draft, field, currency))}
    />
  );
}

function ChoiceControl({ field, draft, onChange }: ControlProps<ChoiceField>) {
  return (
    <Select
      label={field.label()}
      hint={field.hint?.()}
      value={field.read(draft.spec)}
      choices={field.options.map(({ value, label }) => ({ value, label: label() }))}
      onChange={(value) => onChange({ ...draft, spec: field.write(draft.spec, value) })}
    />
  );
}
