import { useState } from 'preact/hooks';
import { ImportPreview, ImportRefused } from '../../components/spec/ImportPreview.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { SpecList } from '../../components/spec/SpecList.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { FileButton } from '../../components/ui/FileButton.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { remoteStores } from '../../lib/messaging/remote-stores.ts';
import type { Rows, Stored, StoreFailure } from '../../lib/storage/stores.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';
import type { Deleted } from './deleted.ts';
import { exportAll } from './export-specs.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import { typedKey } from './open-spec.ts';
import styles from './SpecsPage.module.css';
import { specHref } from './use-fragment.ts';
import { useSpecList } from './use-spec-list.ts';

type ListPageProps = {
  readonly deleted: Deleted;
  readonly onDeleted: (deleted: Deleted) => void;
};

/** The list of all specs, with files in and out. */
export function ListPage(props: ListPageProps) {
  const list = useSpecList();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const rows = list?.ok ? list.value.rows : [];

  /** Does it, and says why not where the store refuses. */
  async function attempt(action: Promise<Stored<void>>): Promise<boolean> {
    const done = await action;
    setProblem(
      done.ok ? null : i18n.t('specs.save.failed', { reason: failureWords(done.failure) }),
    );
    return done.ok;
  }

  async function accept(accepted: Extract<Incoming, { kind: 'ready' }>) {
    if (!(await attempt(remoteStores.specs.put(accepted.specs)))) return;
    setIncoming(null);
    setSaid(i18n.t('specs.importing.done', accepted.specs.length));
  }

  async function read(file: File) {
    setSaid(null);
    setIncoming(await readIncoming(file, rows));
  }

  return (
    <>
      <PageHead
        title={i18n.t('specs.title')}
        actions={<Actions rows={rows} attempt={attempt} onFile={read} onUnreadable={setProblem} />}
      />
      <div class={styles.stack}>
        <Undo {...props} attempt={attempt} />
        <Status>{said}</Status>
        {problem && <Callout kind="problem">{problem}</Callout>}
        {incoming?.kind === 'refused' && <ImportRefused {...incoming} />}
        {incoming?.kind === 'ready' && (
          <ImportPreview
            file={incoming.file}
            specs={incoming.preview}
            onAccept={() => accept(incoming)}
            onCancel={() => setIncoming(null)}
          />
        )}
        {list && <Listed list={list} />}
      </div>
    </>
  );
}

type Attempt = (action: Promise<Stored<void>>) => Promise<boolean>;

function Actions(props: {
  readonly rows: readonly SpecSummary[];
  readonly attempt: Attempt;
  readonly onFile: (file: File) => void;
  readonly onUnreadable: (problem: string | null) => void;
}) {
  const { rows } = props;
  async function create() {
    const spec = blankSpec({ id: crypto.randomUUID(), now: new Date().toISOString() });
    if (await props.attempt(remoteStores.specs.put([spec]))) location.hash = specHref(spec.id);
  }
  async function save() {
    const failure = await exportAll(rows);
    props.onUnreadable(failure && unreadableWords(failure));
  }
  return (
    <>
      <FileButton label={i18n.t('specs.import')} onFile={props.onFile} />
      <Button disabled={rows.length === 0} onPress={save}>
        {i18n.t('specs.export')}
      </Button>
      <Button look="strong" onPress={create}>
        {i18n.t('specs.new')}
      </Button>
    </>
  );
}

function Listed({ list }: { readonly list: Stored<Rows<SpecSummary>> }) {
  if (!list.ok) return <Callout kind="problem">{unreadableWords(list.failure)}</Callout>;
  const { rows, unreadable } = list.value;
  return (
    <>
      <SpecList specs={rows} href={specHref} />
      {unreadable.length > 0 && (
        <Callout kind="warn">{i18n.t('specs.unreadableRows', unreadable.length)}</Callout>
      )}
    </>
  );
}

const unreadableWords = (failure: StoreFailure) =>
  i18n.t('specs.unreadable', { reason: failureWords(failure) });

/** What was deleted last, and the way to bring it back. */
function Undo(props: ListPageProps & { readonly attempt: Attempt }) {
  const last = props.deleted.at(-1);
  async function undo() {
    if (last === undefined) return;
    if (!(await props.attempt(remoteStores.specs.put([last.spec])))) return;
    await remoteStores.entries.put(typedKey(last.spec.id), last.typed);
    props.onDeleted(props.deleted.slice(0, -1));
  }
  return (
    <Status>
      {last && (
        <>
          {i18n.t('specs.deleted', { title: last.spec.title.trim() || i18n.t('specs.untitled') })}{' '}
          <Button look="link" onPress={undo}>
            {i18n.t('specs.undo')}
          </Button>
        </>
      )}
    </Status>
  );
}
