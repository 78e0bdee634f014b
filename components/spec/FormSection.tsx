import type { ComponentChildren } from 'preact';
import { fieldLabel, sectionNote, sectionTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { orderCurrencies } from '../../lib/trade/currency.ts';
import { priceCurrency, typeCurrency } from '../../lib/trade/spec-amounts.ts';
import type { SpecField, SpecSection } from '../../lib/trade/spec-sections.ts';
import { Select } from '../ui/Select.tsx';
import { Conflict } from './Conflict.tsx';
import { FieldControl } from './FieldControl.tsx';
import styles from './FormSection.module.css';
import type { FormProps } from './form-state.ts';
import { headingId } from './go-to-field.ts';
import { Requirements } from './Requirements.tsx';
import { Schedule } from './Schedule.tsx';
import { SourceNote } from './SourceNote.tsx';
import { fieldSource } from './source-of.ts';
import { typingLocale } from './typing-locale.ts';

type SectionProps = FormProps & {
  readonly section: SpecSection;
  /** Stands under the fields. */
  readonly extra: ComponentChildren;
};

/** One section of the form. */
export function FormSection(props: SectionProps) {
  const { section } = props;
  const note = sectionNote(section.id);
  return (
    <section class={styles.section}>
      <h2 id={headingId(section.id)} tabIndex={-1}>
        {sectionTitle(section.id)}
      </h2>
      {note && <p class={styles.note}>{note}</p>}
      <div class={styles.fields}>
        {section.id === 'price' && <Currency {...props} />}
        {section.fields.map((field) => (
          <FormField key={field.path} {...props} field={field} />
        ))}
      </div>
      {props.extra}
    </section>
  );
}

function FormField(props: FormProps & { readonly field: SpecField }) {
  const { field, spec, rules, conflicts } = props;
  if (field.kind === 'rows') return <RowsField {...props} path={field.path} />;
  const source = fieldSource(spec, field);
  const conflict = conflicts.find((one) => one.field === field.path);
  return (
    <div data-field={field.path} class={isWide(field) ? styles.wide : undefined}>
      <FieldControl {...props} field={field} />
      {source && <SourceNote of={fieldLabel(field.path)} rules={rules} {...source} />}
      {conflict && <Conflict conflict={conflict} onResolve={props.onResolve} />}
    </div>
  );
}

const isWide = (field: SpecField) =>
  field.kind !== 'money' && field.kind !== 'choice' && field.kind !== 'rows' && field.wide;

function RowsField(
  props: FormProps & { readonly path: 'requirements' | 'schedule' | 'attachments' },
) {
  const { path, conflicts } = props;
  // Attachments have a form of their own, which needs the store.
  if (path === 'attachments') return null;
  return (
    <div class={styles.wide}>
      {path === 'requirements' ? <Requirements {...props} /> : <Schedule {...props} />}
      {conflicts
        .filter(({ field }) => field.startsWith(`${path}.`))
        .map((conflict) => (
          <Conflict key={conflict.field} conflict={conflict} onResolve={props.onResolve} />
        ))}
    </div>
  );
}

function Currency({ spec, onChange, readOnly }: FormProps) {
  return (
    <Select
      label={i18n.t('editor.currency')}
      value={priceCurrency(spec)}
      disabled={readOnly}
      choices={orderCurrencies.map((code) => ({ value: code, label: code }))}
      onChange={(currency) => onChange(typeCurrency(spec, currency, typingLocale(spec)))}
    />
  );
}
