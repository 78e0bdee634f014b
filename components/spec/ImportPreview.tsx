import { useState } from 'preact/hooks';
import { formatInstant } from '../../lib/i18n/format.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './ImportPreview.module.css';

/** What to do with a spec of a file: beside the one that is here, in its place, or not at all. */
export type ImportChoice = 'keep-both' | 'replace' | 'skip';

/** A spec of a file, held against the one with its id here, and what is to be done with it. */
export type IncomingSpec = {
  readonly id: string;
  readonly title: string;
  readonly state: 'new' | 'changed' | 'same';
  readonly choice: ImportChoice;
  /** Of one that differs, ISO 8601 instants: when the one here was last changed, and the one in the file. */
  readonly changedAt: { readonly here: string; readonly file: string } | null;
};

/** Specs listed before more are asked for: ten thousand at once would stop the page. */
const shownAtOnce = 100;

/** What a file would bring in. Nothing is stored before the buyer accepts. */
export function ImportPreview(props: {
  readonly file: string;
  readonly specs: readonly IncomingSpec[];
  /** How many files are attached to the specs whose content is nowhere here: a file of specs has none. */
  readonly filesMissing: number;
  readonly onChoose: (id: string, choice: ImportChoice) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}) {
  const { specs } = props;
  const [most, setMost] = useState(shownAtOnce);
  const taken = specs.filter(({ choice }) => choice !== 'skip').length;
  return (
    <section class={styles.preview} aria-labelledby="import-heading">
      <h2 id="import-heading">{i18n.t('specs.importing.title', { file: props.file })}</h2>
      <p>{specs.length === 0 ? i18n.t('specs.importing.none') : countWords(specs)}</p>
      {props.filesMissing > 0 && (
        <Callout kind="warn">{i18n.t('specs.importing.filesMissing', props.filesMissing)}</Callout>
      )}
      <ul class={styles.list}>
        {specs.slice(0, most).map((spec) => (
          <li key={spec.id}>
            <Incoming spec={spec} onChoose={(choice) => props.onChoose(spec.id, choice)} />
          </li>
        ))}
      </ul>
      {specs.length > most && (
        <Button look="link" onPress={() => setMost(most + shownAtOnce)}>
          {i18n.t('specs.importing.more', specs.length - most)}
        </Button>
      )}
      {specs.some(isReplacing) && <p>{i18n.t('specs.importing.replacing')}</p>}
      {taken === 0 && specs.length > 0 && <p>{i18n.t('specs.importing.nothingTaken')}</p>}
      <div class={styles.actions}>
        {taken > 0 && (
          <Button look="strong" onPress={props.onAccept}>
            {i18n.t('specs.importing.accept')}
          </Button>
        )}
        <Button onPress={props.onCancel}>{i18n.t('specs.importing.cancel')}</Button>
      </div>
    </section>
  );
}

const isReplacing = ({ state, choice }: IncomingSpec) =>
  state === 'changed' && choice === 'replace';

function countWords(specs: readonly IncomingSpec[]): string {
  const count = (state: IncomingSpec['state']) => specs.filter((one) => one.state === state).length;
  const words = [
    { state: 'new', words: (many: number) => i18n.t('specs.importing.new', many) },
    { state: 'changed', words: (many: number) => i18n.t('specs.importing.changed', many) },
    { state: 'same', words: (many: number) => i18n.t('specs.importing.same', many) },
  ] as const;
  return words
    .filter(({ state }) => count(state) > 0)
    .map((one) => one.words(count(one.state)))
    .join(' · ');
}

const choices: readonly { readonly value: ImportChoice; readonly label: () => string }[] = [
  { value: 'keep-both', label: () => i18n.t('specs.importing.keepBoth') },
  { value: 'replace', label: () => i18n.t('specs.importing.replace') },
  { value: 'skip', label: () => i18n.t('specs.importing.skip') },
];

function Incoming(props: {
  readonly spec: IncomingSpec;
  readonly onChoose: (choice: ImportChoice) => void;
}) {
  const { spec } = props;
  const title = specTitle(spec.title);
  return (
    <>
      <span>
        {title}
        {spec.changedAt && <small class={styles.dates}>{datesWords(spec.changedAt)}</small>}
      </span>
      {spec.state === 'changed' ? (
        <Segmented
          label={i18n.t('specs.importing.choice', { title })}
          hideLabel
          value={spec.choice}
          choices={choices.map(({ value, label }) => ({ value, label: label() }))}
          onChange={props.onChoose}
        />
      ) : (
        <span class={styles.mark}>
          {spec.state === 'new'
            ? i18n.t('specs.importing.isNew')
            : i18n.t('specs.importing.isSame')}
        </span>
      )}
    </>
  );
}

function datesWords({ here, file }: NonNullable<IncomingSpec['changedAt']>): string {
  return i18n.t('specs.importing.changedAt', {
    here: formatInstant(here),
    file: formatInstant(file),
  });
}

/** A file that can't be imported, and all that is wrong with it. */
export function ImportRefused(props: {
  readonly file: string;
  /** Sentences. */
  readonly problems: readonly string[];
}) {
  return (
    <Callout kind="problem" title={i18n.t('specs.importing.refused', { file: props.file })}>
      <ul class={styles.problems}>
        {props.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Callout>
  );
}
