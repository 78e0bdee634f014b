import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Provenance } from '../../lib/trade/order-spec.ts';
import { type Origin, useProvenance } from '../ui/Provenance.tsx';
import styles from './SourceNote.module.css';

/** Under a pre-filled field: where its value came from, the exact place on demand. */
export function SourceNote(props: {
  /** The field's label. */
  readonly of: string;
  readonly provenance: Provenance;
  /** The buyer changed the value since it was filled in. */
  readonly changed: boolean;
}) {
  const { of, provenance, changed } = props;
  const { button, detail } = useProvenance(of, [originOf(provenance)]);
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

function originOf(provenance: Provenance): Origin {
  switch (provenance.by) {
    case 'page':
      return { kind: 'page', source: provenance.source };
    case 'buyer':
      return { kind: 'typed', from: provenance.from, at: provenance.typedAt };
    case 'rule':
      return { kind: 'rule', id: provenance.rule, source: provenance.rule, date: null };
  }
}
