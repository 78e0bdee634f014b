import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Provenance } from '../../lib/trade/provenance.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { type Origin, ruleOrigin, useProvenance } from '../ui/Provenance.tsx';
import styles from './SourceNote.module.css';

/** Under a pre-filled field: where its value came from, the exact place on demand. */
export function SourceNote(props: {
  /** The field's label. */
  readonly of: string;
  readonly provenance: Provenance;
  /** The buyer changed the value since it was filled in. */
  readonly changed: boolean;
  /** The rules a spec may be filled in by. */
  readonly rules: readonly RuleSource[];
}) {
  const { of, provenance, changed, rules } = props;
  const { button, detail } = useProvenance(of, [originOf(provenance, rules)]);
  return (
    <>
      <div class={styles.note}>
        <span>
          {changed ? i18n.t('spec.source.changed', { text: provenance.filled }) : words(provenance)}
        </span>
        {button}
      </div>
      {detail}
    </>
  );
}

function words(provenance: Provenance): string {
  switch (provenance.by) {
    case 'page':
      return i18n.t('spec.source.page', { date: formatDate(provenance.readAt) });
    case 'buyer':
      return i18n.t('spec.source.buyer', { date: formatDate(provenance.typedAt) });
    case 'rule':
      return i18n.t('spec.source.rule');
  }
}

function originOf(provenance: Provenance, rules: readonly RuleSource[]): Origin {
  switch (provenance.by) {
    case 'page':
      return { kind: 'page', source: provenance.source };
    case 'buyer':
      return { kind: 'typed', from: provenance.from, at: provenance.typedAt };
    case 'rule': {
      const id = provenance.rule;
      // A spec from a file may name a rule of another version.
      const rule = rules.find((one) => one.id === id);
      return rule ? ruleOrigin(rule) : { kind: 'rule', id, source: id, date: null };
    }
  }
}
