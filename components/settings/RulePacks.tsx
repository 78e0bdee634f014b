import type { ComponentChildren } from 'preact';
import { formatDate } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { PackChange } from '../../lib/trade/pack-diff.ts';
import type { RulePack } from '../../lib/trade/rule-pack.ts';
import { methodName } from '../fees/method-words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { RefusedRules } from './RefusedRules.tsx';
import styles from './settings.module.css';

/** A file of rules that is looked at before it is taken. */
export type IncomingPack =
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly pack: RulePack;
      readonly changes: readonly PackChange[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly string[] };

/** Which fee rules are in use; out to a file, in from one, and back to the built-in ones. */
export function RulePacks(props: {
  readonly pack: RulePack;
  readonly builtIn: boolean;
  /** The buyer has rules that are kept but refused, and the built-in ones stand in. */
  readonly refused: boolean;
  readonly incoming: IncomingPack | null;
  /** The button that chooses a file. */
  readonly importButton: ComponentChildren;
  readonly onExport: () => void;
  readonly onAccept: (pack: RulePack) => void;
  readonly onCancel: () => void;
  readonly onBuiltIn: () => void;
}) {
  const { pack, incoming } = props;
  return (
    <div class={styles.stack}>
      {props.refused && <RefusedRules />}
      <p>
        {i18n.t('options.rules.inUse', {
          title: props.builtIn ? i18n.t('options.rules.builtIn') : pack.title,
          count: pack.rules.length,
          date: formatDate(pack.checkedOn),
        })}
      </p>
      <div class={styles.actions}>
        <Button onPress={props.onExport}>{i18n.t('options.rules.export')}</Button>
        {props.importButton}
        {(!props.builtIn || props.refused) && (
          <Button onPress={props.onBuiltIn}>{i18n.t('options.rules.backToBuiltIn')}</Button>
        )}
      </div>
      {incoming?.kind === 'refused' && (
        <Callout kind="problem" title={i18n.t('specs.importing.refused', { file: incoming.file })}>
          <ul class={styles.problems}>
            {incoming.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Callout>
      )}
      {incoming?.kind === 'ready' && <Preview {...props} incoming={incoming} />}
    </div>
  );
}

function Preview(props: {
  readonly incoming: Extract<IncomingPack, { kind: 'ready' }>;
  readonly onAccept: (pack: RulePack) => void;
  readonly onCancel: () => void;
}) {
  const { file, pack, changes } = props.incoming;
  return (
    <section class={styles.preview} aria-labelledby="pack-heading">
      <h3 id="pack-heading">{i18n.t('specs.importing.title', { file })}</h3>
      {changes.length === 0 ? (
        <p>{i18n.t('options.rules.noChanges')}</p>
      ) : (
        <ul class={styles.changes}>
          {changes.map((change) => (
            <Change key={`${change.part} ${change.id} ${change.kind}`} change={change} />
          ))}
        </ul>
      )}
      <div class={styles.actions}>
        <Button look="strong" onPress={() => props.onAccept(pack)}>
          {i18n.t('options.rules.accept')}
        </Button>
        <Button onPress={props.onCancel}>{i18n.t('specs.importing.cancel')}</Button>
      </div>
    </section>
  );
}

const kinds = {
  added: () => i18n.t('options.rules.added'),
  removed: () => i18n.t('options.rules.removed'),
  changed: () => i18n.t('options.rules.changed'),
} as const;

function Change({ change }: { readonly change: PackChange }) {
  return (
    <li>
      <strong>{kinds[change.kind]()}</strong> {methodName(change.method)} <code>{change.id}</code>
      {change.values.length > 0 && (
        <ul>
          {change.values.map(({ path, before, after }) => (
            <li key={path}>
              <code>{path}</code>: {before ?? i18n.t('options.rules.nothing')} →{' '}
              {after ?? i18n.t('options.rules.nothing')}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
