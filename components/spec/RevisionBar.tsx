import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { Button } from '../ui/Button.tsx';
import styles from './RevisionBar.module.css';

/** What state the document is in, and the way to the next one. */
export function RevisionBar(props: {
  readonly spec: Pick<OrderSpec, 'state' | 'revision'>;
  /** The letter of the revision that would be issued next. */
  readonly next: string;
  readonly onIssue: () => void;
  readonly onEdit: () => void;
  /** Address of the comparison of revisions; null where there is nothing to compare. */
  readonly compareHref: string | null;
}) {
  const { spec, next, compareHref } = props;
  return (
    <div class={styles.bar}>
      <p class={styles.state}>
        <strong>{stateWords(spec)}</strong> {explanation(spec)}
      </p>
      {compareHref && <a href={compareHref}>{i18n.t('editor.revision.compare')}</a>}
      {spec.state === 'draft' && (
        <Button onPress={props.onIssue}>{i18n.t('editor.revision.issue', { letter: next })}</Button>
      )}
      {spec.state === 'issued' && (
        <Button onPress={props.onEdit}>{i18n.t('editor.revision.edit', { letter: next })}</Button>
      )}
    </div>
  );
}

/** The state of a spec in a few words: "Draft", "Revision A, 2 Feb 2027". */
export function stateWords({ state, revision }: Pick<OrderSpec, 'state' | 'revision'>): string {
  if (state === 'template') return i18n.t('editor.revision.template');
  if (revision === null) return i18n.t('editor.revision.draft');
  const named = { letter: revision.letter, date: formatDate(revision.issuedAt) };
  return state === 'issued'
    ? i18n.t('editor.revision.issued', named)
    : i18n.t('editor.revision.draftAfter', named);
}

function explanation({ state }: Pick<OrderSpec, 'state'>): string {
  switch (state) {
    case 'issued':
      return i18n.t('editor.revision.issuedHint');
    case 'draft':
      return i18n.t('editor.revision.draftHint');
    case 'template':
      return i18n.t('editor.revision.templateHint');
  }
}
