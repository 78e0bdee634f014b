import { formatNumber } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { OrderDaysEntry } from '../../lib/trade/order-days.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './ExportControls.module.css';
import { OrderDaysForm } from './OrderDaysForm.tsx';

/** Files that a spec is saved as; the sheet itself is printed. */
export const fileFormats = ['docx', 'xlsx', 'zip', 'csv', 'json', 'md', 'ics'] as const;
export type FileFormat = (typeof fileFormats)[number];

export type ExportChoices = {
  readonly audience: 'supplier' | 'me';
  readonly language: 'en' | 'en-zh';
};

/** A file that was saved without something that was asked for: its name, and sentences. */
export type FileLacks = { readonly name: string; readonly lacks: readonly string[] };

const audiences = ['supplier', 'me'] as const;
const languages = [
  { value: 'en', label: () => i18n.t('export.language.en') },
  { value: 'en-zh', label: () => i18n.t('export.language.enZh') },
] as const;

type OutcomeProps = {
  readonly said: string | null;
  readonly problem: string | null;
  /** What the file that was saved last lacks; null: nothing. */
  readonly lacks: FileLacks | null;
  /** What an evidence pack would lack, in sentences. */
  readonly packLacks: readonly string[];
};

type ExportControlsProps = OutcomeProps & {
  readonly choices: ExportChoices;
  /** Which of the formats Alibaba.com takes as evidence. */
  readonly isEvidence: (format: FileFormat) => boolean;
  /** Endings that Alibaba.com takes as evidence. */
  readonly evidenceEndings: string;
  /** The block for the order's product details; null where several specs leave at once. */
  readonly orderText: { readonly text: string; readonly length: number } | null;
  /** What the calendar is reckoned from; null where several specs leave at once. */
  readonly days: OrderDaysEntry | null;
  readonly onDays: (days: OrderDaysEntry) => void;
  readonly onChoose: (choices: ExportChoices) => void;
  readonly onPrint: () => void;
  readonly onSave: (format: FileFormat) => void;
  readonly onCopy: () => void;
};

/** Who the document is for, in which language, and the files it can be saved as. */
export function ExportControls(props: ExportControlsProps) {
  const { choices, orderText } = props;
  return (
    <div class={styles.controls}>
      <div class={styles.row}>
        <Segmented
          label={i18n.t('export.audience.title')}
          value={choices.audience}
          choices={audiences.map((value) => ({ value, label: i18n.t(`export.audience.${value}`) }))}
          onChange={(audience) => props.onChoose({ ...choices, audience })}
        />
        <Segmented
          label={i18n.t('export.language.title')}
          value={choices.language}
          choices={languages.map(({ value, label }) => ({ value, label: label() }))}
          onChange={(language) => props.onChoose({ ...choices, language })}
        />
      </div>
      <p class={styles.quiet}>
        {choices.audience === 'supplier' ? i18n.t('export.leavesOut') : i18n.t('export.leavesAll')}
      </p>
      <div class={styles.row}>
        <Button look="strong" onPress={props.onPrint}>
          {i18n.t('export.print')}
        </Button>
        {fileFormats.map((format) => (
          <Button key={format} onPress={() => props.onSave(format)}>
            {i18n.t(`export.format.${format}`)}
          </Button>
        ))}
      </div>
      <p class={styles.quiet}>
        {i18n.t('export.evidence', {
          endings: props.evidenceEndings,
          others: fileFormats
            .filter((format) => !props.isEvidence(format))
            .map((format) => i18n.t(`export.format.${format}`))
            .join(', '),
        })}
      </p>
      <Outcome {...props} />
      {props.days && (
        <Disclosure label={i18n.t('export.days.title')}>
          {choices.audience === 'supplier' && <p>{i18n.t('export.days.notForSupplier')}</p>}
          <OrderDaysForm entry={props.days} onInput={props.onDays} />
        </Disclosure>
      )}
      {orderText && (
        <Disclosure label={i18n.t('export.orderText', { length: formatNumber(orderText.length) })}>
          <p class={styles.quiet}>{i18n.t('export.orderTextHint')}</p>
          <pre class={styles.text}>{orderText.text}</pre>
          <Button onPress={props.onCopy}>{i18n.t('export.copy')}</Button>
        </Disclosure>
      )}
    </div>
  );
}

/** What an evidence pack would lack, and what became of the last file. */
function Outcome({ packLacks, said, problem, lacks }: OutcomeProps) {
  return (
    <>
      {packLacks.length > 0 && <Lacks title={i18n.t('export.packLacks')} lacks={packLacks} />}
      <Status>{said}</Status>
      <div role="alert">
        {problem && <Callout kind="problem">{problem}</Callout>}
        {lacks && <Lacks title={i18n.t('export.lacks', { name: lacks.name })} {...lacks} />}
      </div>
    </>
  );
}

function Lacks(props: { readonly title: string; readonly lacks: readonly string[] }) {
  return (
    <Callout kind="warn" title={props.title}>
      {props.lacks.map((lack) => (
        <p key={lack}>{lack}</p>
      ))}
    </Callout>
  );
}
