import { useState } from 'preact/hooks';
import { sectionTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { type SectionId, specSections } from '../../lib/trade/spec-sections.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './MoreActions.module.css';

/** A template or another spec that may be chosen. */
export type NamedChoice = { readonly id: string; readonly name: string };

export type MoreActionsProps = {
  readonly readOnly: boolean;
  /** Templates, the buyer's own last. */
  readonly templates: readonly NamedChoice[];
  /** Id of the template the spec was filled in by; empty: none. */
  readonly template: string;
  /** Specs a section may be copied from. */
  readonly others: readonly NamedChoice[];
  /** Why the order can't be split as asked; null: nothing was asked, or it was done. */
  readonly splitProblem: string | null;
  readonly onTemplate: (id: string) => void;
  readonly onCopySection: (spec: string, section: SectionId) => void;
  /** `part`: the quantity of the second order, as typed. */
  readonly onSplit: (part: string) => void;
  readonly onDuplicate: () => void;
  readonly onSaveTemplate: () => void;
};

/** What else can be done with a spec. */
export function MoreActions(props: MoreActionsProps) {
  return (
    <div class={styles.more}>
      {!props.readOnly && <Template {...props} />}
      {!props.readOnly && props.others.length > 0 && <CopySection {...props} />}
      {!props.readOnly && <Split {...props} />}
      <div class={styles.buttons}>
        <Button onPress={props.onDuplicate}>{i18n.t('editor.more.duplicate')}</Button>
        <Button onPress={props.onSaveTemplate}>{i18n.t('editor.more.saveTemplate')}</Button>
      </div>
    </div>
  );
}

function Template({ templates, template, onTemplate }: MoreActionsProps) {
  return (
    <Select
      label={i18n.t('editor.more.template')}
      hint={i18n.t('editor.more.templateHint')}
      value={template}
      choices={[
        { value: '', label: i18n.t('editor.more.noTemplate') },
        ...templates.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onTemplate}
    />
  );
}

function CopySection({ others, onCopySection }: MoreActionsProps) {
  const [spec, setSpec] = useState(others[0]?.id ?? '');
  const [section, setSection] = useState<SectionId>('requirements');
  return (
    <div class={styles.group}>
      <Select
        label={i18n.t('editor.more.copyFrom')}
        value={spec}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setSpec}
      />
      <Select
        label={i18n.t('editor.more.section')}
        value={section}
        choices={specSections
          .filter(({ id }) => id !== 'attachments')
          .map(({ id }) => ({ value: id, label: sectionTitle(id) }))}
        onChange={setSection}
      />
      <Button onPress={() => onCopySection(spec, section)}>{i18n.t('editor.more.copy')}</Button>
    </div>
  );
}

function Split({ splitProblem, onSplit }: MoreActionsProps) {
  const [part, setPart] = useState('');
  return (
    <div class={styles.group}>
      <Field
        label={i18n.t('editor.more.secondQuantity')}
        hint={i18n.t('editor.more.splitHint')}
        kind="figure"
        value={part}
        error={splitProblem}
        onInput={setPart}
      />
      <Button onPress={() => onSplit(part)}>{i18n.t('editor.more.split')}</Button>
    </div>
  );
}
