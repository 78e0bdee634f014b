import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/words.ts';
import type { SectionId } from '../../lib/trade/spec-sections.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { FindingsPane, type FindingsPaneProps } from './FindingsPane.tsx';
import { FormSection } from './FormSection.tsx';
import type { FormProps } from './form-state.ts';
import { goToField, goToSection } from './go-to-field.ts';
import { SectionNav } from './SectionNav.tsx';
import styles from './SpecEditor.module.css';

export type SpecEditorProps = FormProps &
  Omit<FindingsPaneProps, 'onGo' | 'readOnly'> & {
    /** What stands in a section beside its fields: computed figures, rows of files. */
    readonly extras: Partial<Record<SectionId, ComponentChildren>>;
    /** How many decisive points each section lacks. */
    readonly lacking: ReadonlyMap<SectionId, number>;
  };

/** One spec on one calm page: its sections at the side, the form, and the findings beside it. */
export function SpecEditor(props: SpecEditorProps) {
  return (
    <div class={styles.layout}>
      <SectionNav lacking={props.lacking} onGo={goToSection} />
      <form
        class={styles.form}
        aria-label={i18n.t('editor.form')}
        onSubmit={(event) => event.preventDefault()}
      >
        {specSections.map((section) => (
          <FormSection
            key={section.id}
            {...props}
            section={section}
            extra={props.extras[section.id] ?? null}
          />
        ))}
      </form>
      <FindingsPane {...props} onGo={goToField} />
    </div>
  );
}
