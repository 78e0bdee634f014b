import { useState } from 'preact/hooks';
import { ImportPreview, ImportRefused } from '../../components/spec/ImportPreview.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { NoSpecs } from '../../components/spec/SpecList.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { FileButton } from '../../components/ui/FileButton.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { unreadableWords } from '../../lib/i18n/failure.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Rows, Stored } from '../../lib/storage/stores.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';
import { exportByIds } from './export-specs.ts';
import { FoundSpecs } from './FoundSpecs.tsx';
import {
  chosen,
  filesMissing,
  type Incoming,
  previewOf,
  readIncoming,
  takeIn,
} from './incoming.ts';
import { Reminder } from './Reminder.tsx';
import styles from './SpecsPage.module.css';
import { specStores } from './stores.ts';
import { type Attempt, useAttempt } from './use-attempt.ts';
import { backupHref, binHref, specHref } from './use-fragment.ts';
import { useOnce } from './use-once.ts';
import { useSpecList } from './use-spec-list.ts';

type ListPageProps = {
  /** Ids of what was deleted last. */
  readonly deleted: readonly string[];
  readonly onDeleted: (ids: readonly string[]) => void;
};

/** The list of all specs, with files in and out. */
export function ListPage(props: ListPageProps) {
  const list = useSpecList();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { attempt, problem, setProblem } = useAttempt();
  const rows = list?.ok ? list.value.rows : [];

  const once = useOnce();
  const accept = once('accept', async (accepted: Extract<Incoming, { kind: 'ready' }>) => {
    const taken = await attempt(takeIn(accepted));
    if (!taken.ok) return;
    setIncoming(null);
    setSaid(i18n.t('specs.importing.done', taken.value));
  });

  async function read(file: File) {
    setSaid(null);
    setIncoming(await readIncoming(file));
  }

  return (
    <>
      <PageHead
        title={i18n.t('specs.title')}
        actions={<Actions rows={rows} attempt={attempt} onFile={read} onUnreadable={setProblem} />}
      />
      <div class={styles.stack}>
        <Reminder specs={rows.length} />
        <Undo {...props} rows={rows} attempt={attempt} />
        <Status>{said}</Status>
        {problem && <Callout kind="problem">{problem}</Callout>}
        {incoming?.kind === 'refused' && <ImportRefused {...incoming} />}
        {incoming?.kind === 'ready' && (
          <ImportPreview
            file={incoming.file}
            specs={previewOf(incoming)}
            filesMissing={filesMissing(incoming)}
            onChoose={(id, choice) => setIncoming(chosen(incoming, id, choice))}
            onAccept={() => accept(incoming)}
            onCancel={() => setIncoming(null)}
          />
        )}
        {list && <Listed list={list} attempt={attempt} onDeleted={props.onDeleted} />}
      </div>
    </>
  );
}

function Actions(props: {
  readonly rows: readonly SpecSummary[];
  readonly attempt: Attempt;
  readonly onFile: (file: File) => void;
  readonly onUnreadable: (problem: string | null) => void;
}) {
  const { rows } = props;
  const once = useOnce();
  const create = once('create', async () => {
    const made = { id: crypto.randomUUID(), now: new Date().toISOString(), locale: uiLocale() };
    const stored = await props.attempt(specStores.specs.put(blankSpec(made), 0));
    if (stored.ok) location.hash = specHref(made.id);
  });
  async function save() {
    const failure = await exportByIds(rows.map(({ id }) => id));
    props.onUnreadable(failure && unreadableWords(failure));
  }
  return (
    <>
      <a class={styles.link} href={binHref}>
        {i18n.t('specs.bin.title')}
      </a>
      <a class={styles.link} href={backupHref}>
        {i18n.t('backup.title')}
      </a>
      <FileButton
        label={i18n.t('specs.import')}
        accept=".json,application/json"
        onFiles={([file]) => file && props.onFile(file)}
      />
      <Button disabled={rows.length === 0} onPress={save}>
        {i18n.t('specs.export')}
      </Button>
      <Button look="strong" onPress={create}>
        {i18n.t('specs.new')}
      </Button>
    </>
  );
}

type ListedProps = Pick<ListPageProps, 'onDeleted'> & { readonly attempt: Attempt };

function Listed({ list, ...props }: ListedProps & { readonly list: Stored<Rows<SpecSummary>> }) {
  if (!list.ok) return <Callout kind="problem">{unreadableWords(list.failure)}</Callout>;
  const { rows, unreadable } = list.value;
  return (
    <>
      {rows.length === 0 ? <NoSpecs /> : <FoundSpecs {...props} rows={rows} />}
      {unreadable.length > 0 && (
        <Callout kind="warn">{i18n.t('specs.unreadableRows', unreadable.length)}</Callout>
      )}
    </>
  );
}

/** What was deleted last, and the way to bring it back. */
function Undo(
  props: ListPageProps & { readonly rows: readonly SpecSummary[]; readonly attempt: Attempt },
) {
  const { deleted } = props;
  async function undo() {
    const restored = await props.attempt(specStores.specs.restore(deleted));
    if (restored.ok) props.onDeleted([]);
  }
  return (
    <Status>
      {deleted.length > 0 && (
        <>
          {i18n.t('specs.deletedSeveral', deleted.length)}{' '}
          <Button look="link" onPress={undo}>
            {i18n.t('specs.undo')}
          </Button>
        </>
      )}
    </Status>
  );
}
