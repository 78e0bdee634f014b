import { formatBytes, formatInstant, formatNumber } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type {
  KeptRecord,
  RestoreChoice,
  RestorePlan,
  Standing,
} from '../../lib/trade/kept-record.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './Backup.module.css';

const kinds = [
  'spec',
  'binned',
  'revision',
  'supplier',
  'entry',
  'aside',
] as const satisfies readonly KeptRecord['kind'][];
const shown = ['new', 'changed', 'same'] as const satisfies readonly Standing[];

/** A checked backup held against what is here. */
export type Preview = {
  readonly file: string;
  /** ISO 8601 instant. */
  readonly writtenAt: string;
  readonly plan: RestorePlan;
  /** The attachments; `bytes` of all together. */
  readonly files: { readonly count: number; readonly bytes: number };
  readonly choice: RestoreChoice;
};

export type PreviewProps = {
  readonly preview: Preview;
  readonly onChoose: (choice: RestoreChoice) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
};

const specChoices = [
  { value: 'keep-both', label: () => i18n.t('backup.preview.specs.both') },
  { value: 'replace', label: () => i18n.t('backup.preview.specs.replace') },
  { value: 'skip', label: () => i18n.t('backup.preview.specs.skip') },
] as const;
const otherChoices = ['keep', 'replace'] as const;

/** What a backup would bring in. Nothing is stored before the buyer accepts. */
export function BackupPreview(props: PreviewProps) {
  const { file, writtenAt, plan, files, choice } = props.preview;
  return (
    <section class={styles.preview} aria-labelledby="backup-preview">
      <h3 id="backup-preview">{i18n.t('backup.preview.title', { file })}</h3>
      <p>
        {i18n.t('backup.preview.written', { date: formatInstant(writtenAt) })}{' '}
        {i18n.t('backup.preview.files', files.count, [
          formatNumber(files.count),
          formatBytes(files.bytes),
        ])}
      </p>
      <Counts plan={choice.specs === 'skip' ? withoutSkipped(plan) : plan} />
      {plan.spec.changed > 0 && (
        <Segmented
          label={i18n.t('backup.preview.specs.title')}
          value={choice.specs}
          choices={specChoices.map(({ value, label }) => ({ value, label: label() }))}
          onChange={(specs) => props.onChoose({ ...choice, specs })}
        />
      )}
      {plan.supplier.changed + plan.entry.changed > 0 && (
        <Segmented
          label={i18n.t('backup.preview.others.title')}
          value={choice.others}
          choices={otherChoices.map((value) => ({
            value,
            label: i18n.t(`backup.preview.others.${value}`),
          }))}
          onChange={(others) => props.onChoose({ ...choice, others })}
        />
      )}
      {choice.specs === 'skip' && plan.withSpecs.revision > 0 && (
        <p>{i18n.t('backup.preview.revisionsSkipped', plan.withSpecs.revision)}</p>
      )}
      {plan.revision.changed > 0 && (
        <p>{i18n.t('backup.preview.revisionsStay', plan.revision.changed)}</p>
      )}
      {plan.entry.unfit > 0 && <p>{i18n.t('backup.preview.unfit', plan.entry.unfit)}</p>}
      <div class={styles.row}>
        <Button look="strong" onPress={props.onAccept}>
          {i18n.t('backup.preview.accept')}
        </Button>
        <Button onPress={props.onCancel}>{i18n.t('backup.cancel')}</Button>
      </div>
    </section>
  );
}

/** What is new where specs that differ are not taken: nothing that is theirs. */
const withoutSkipped = ({ withSpecs, ...plan }: RestorePlan): RestorePlan => ({
  ...plan,
  revision: { ...plan.revision, new: plan.revision.new - withSpecs.revision },
  entry: { ...plan.entry, new: plan.entry.new - withSpecs.entry },
  withSpecs,
});

/** Hardly ever is anything set aside: its row stands only where there is something to say. */
const isShown = (kind: KeptRecord['kind'], plan: RestorePlan) =>
  kind !== 'aside' || plan.aside.new + plan.aside.same > 0;

function Counts({ plan }: Pick<Preview, 'plan'>) {
  return (
    <DataTable
      caption={i18n.t('backup.preview.counts')}
      hideCaption
      columns={[
        { label: i18n.t('backup.preview.what') },
        ...shown.map((standing) => ({
          label: i18n.t(`backup.preview.standing.${standing}`),
          figure: true,
        })),
      ]}
      rows={kinds
        .filter((kind) => isShown(kind, plan))
        .map((kind) => ({
          key: kind,
          cells: [
            i18n.t(`backup.preview.kind.${kind}`),
            ...shown.map((standing) => formatNumber(plan[kind][standing])),
          ],
        }))}
    />
  );
}
