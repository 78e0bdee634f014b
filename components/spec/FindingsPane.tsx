import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './FindingsPane.module.css';

export type Severity = 'decisive' | 'warning' | 'note';

/** A finding in words, and the field it leads to. */
export type ShownFinding = {
  readonly key: string;
  readonly field: string;
  readonly severity: Severity;
  /** What is the matter, naming the field. */
  readonly what: string;
  /** Why it matters in a dispute; empty: it goes without saying. */
  readonly why: string;
  /** A neutral way to write it; empty: there is none. */
  readonly write: string;
};

/** A point that decides disputes, and whether the spec has it. */
export type ShownPoint = {
  readonly id: string;
  readonly label: string;
  readonly state: 'in' | 'missing' | 'not-applicable';
  /** Where it is filled in. */
  readonly field: string;
};

export type FindingsPaneProps = {
  /** Worst first. */
  readonly findings: readonly ShownFinding[];
  readonly points: readonly ShownPoint[];
  readonly readOnly: boolean;
  readonly onGo: (field: string) => void;
  /** The buyer says that a point has no place in this product, or that it has after all. */
  readonly onApplicable: (point: string, applicable: boolean) => void;
};

/** What the spec lacks, beside the form. No score: how many points of how many, and which. */
export function FindingsPane(props: FindingsPaneProps) {
  const { points, findings } = props;
  const present = points.filter(({ state }) => state === 'in').length;
  const counted = points.filter(({ state }) => state !== 'not-applicable').length;
  return (
    <aside class={styles.pane} aria-label={i18n.t('editor.findings.title')}>
      <h2>{i18n.t('editor.findings.title')}</h2>
      <p role="status" class={styles.count}>
        {i18n.t('editor.findings.points', { present, counted })}
      </p>
      <PointList {...props} />
      {findings.length === 0 ? (
        <p class={styles.quiet}>{i18n.t('editor.findings.none')}</p>
      ) : (
        <FindingList findings={findings} onGo={props.onGo} />
      )}
    </aside>
  );
}

/** More than this nobody reads at once, and a long list makes typing slow. */
const shownAtOnce = 60;

function FindingList({ findings, onGo }: Pick<FindingsPaneProps, 'findings' | 'onGo'>) {
  const [limit, setLimit] = useState(shownAtOnce);
  const more = findings.length - limit;
  return (
    <>
      <ul class={styles.list}>
        {findings.slice(0, limit).map((finding) => (
          <FindingItem key={finding.key} finding={finding} onGo={onGo} />
        ))}
      </ul>
      {more > 0 && (
        <p class={styles.quiet}>
          {i18n.t('editor.findings.more', more)}{' '}
          <Button look="link" onPress={() => setLimit(limit + shownAtOnce)}>
            {i18n.t('editor.findings.showMore')}
          </Button>
        </p>
      )}
    </>
  );
}

const stateWords = {
  in: () => i18n.t('editor.findings.state.in'),
  missing: () => i18n.t('editor.findings.state.missing'),
  'not-applicable': () => i18n.t('editor.findings.state.notApplicable'),
} satisfies Record<ShownPoint['state'], () => string>;

const marks = { in: 'check', missing: 'warn', 'not-applicable': 'close' } as const;

function PointList({ points, readOnly, onGo, onApplicable }: FindingsPaneProps) {
  return (
    <Disclosure label={i18n.t('editor.findings.which')}>
      <ul class={styles.points}>
        {points.map(({ id, label, state, field }) => (
          <li key={id}>
            <Icon name={marks[state]} />
            <span class={styles.label}>
              <Button look="link" onPress={() => onGo(field)}>
                {label}
              </Button>{' '}
              <span class={styles.quiet}>{stateWords[state]()}</span>
            </span>
            {!readOnly && state !== 'in' && (
              <Button look="link" onPress={() => onApplicable(id, state === 'not-applicable')}>
                {i18n.t(
                  state === 'missing' ? 'editor.findings.notApplicable' : 'editor.findings.applies',
                )}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const icons = { decisive: 'problem', warning: 'warn', note: 'info' } as const;

function FindingItem(props: {
  readonly finding: ShownFinding;
  readonly onGo: (field: string) => void;
}) {
  const { field, severity, what, why, write } = props.finding;
  return (
    <li class={styles[severity]}>
      <button type="button" class={styles.finding} onClick={() => props.onGo(field)}>
        <Icon name={icons[severity]} />
        <span>
          <span class={styles.severity}>{i18n.t(`editor.findings.severity.${severity}`)}</span>{' '}
          {what}
        </span>
      </button>
      {(why || write) && (
        <p class={styles.quiet}>
          {why} {write}
        </p>
      )}
    </li>
  );
}
