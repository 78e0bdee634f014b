import { i18n } from '../../lib/i18n/words.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { FieldControl } from './FieldControl.tsx';
import type { SpecDraft } from './form-state.ts';
import { SourceNote } from './SourceNote.tsx';
import styles from './SpecForm.module.css';
import { type SpecSection, sections } from './sections.ts';
import { fieldSource } from './source-of.ts';

type SpecFormProps = {
  readonly draft: SpecDraft;
  /** The rules the draft may be filled in by. */
  readonly rules: readonly RuleSource[];
  /** Called on every keystroke with the whole form. */
  readonly onChange: (draft: SpecDraft) => void;
  /** Makes the id of a new row. */
  readonly newId: () => string;
};

/** A spec in a plain form: the sections at the side, every field in the middle. */
export function SpecForm(props: SpecFormProps) {
  return (
    <div class={styles.layout}>
      <nav class={styles.nav} aria-label={i18n.t('spec.sections')}>
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <button type="button" onClick={() => goTo(section)}>
                {section.title()}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <form class={styles.form} onSubmit={(event) => event.preventDefault()}>
        {sections.map((section) => (
          <Section key={section.id} section={section} {...props} />
        ))}
      </form>
    </div>
  );
}

const headingId = (section: SpecSection) => `section-${section.id}`;

// The address's fragment already names the spec, so the sections can't be links.
function goTo(section: SpecSection): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Section(props: SpecFormProps & { readonly section: SpecSection }) {
  const { section, draft, rules } = props;
  return (
    <section class={styles.section}>
      <h2 id={headingId(section)} tabIndex={-1}>
        {section.title()}
      </h2>
      {section.note && <p class={styles.note}>{section.note()}</p>}
      <div class={styles.fields}>
        {section.fields.map((field) => {
          const source = fieldSource(draft.spec, field);
          return (
            <div key={field.id} class={isWide(field) ? styles.wide : undefined}>
              <FieldControl field={field} {...props} />
              {source && <SourceNote of={field.label()} rules={rules} {...source} />}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function isWide(field: SpecSection['fields'][number]): boolean {
  return field.kind === 'requirements' || (field.kind === 'text' && field.wide);
}
