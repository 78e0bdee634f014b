import { useCallback, useState } from 'preact/hooks';
import {
  type ExportChoices,
  ExportControls,
  type FileFormat,
  type FileLacks,
} from '../../components/spec/ExportControls.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { SpecSheet } from '../../components/spec/SpecSheet.tsx';
import { download } from '../../components/ui/download.ts';
import { useKeptText } from '../../components/ui/use-kept-text.ts';
import { useAnswer } from '../../components/ui/use-live.ts';
import { evidenceEndings, isTakenAsEvidence } from '../../lib/files/evidence-pack.ts';
import { orderText } from '../../lib/files/order-text.ts';
import { notSavedWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Stored, StoreFailure } from '../../lib/storage/stores.ts';
import { NotHere } from './EditPage.tsx';
import { type Leaving, readLeaving } from './leaving.ts';
import { documentOf, makeFile } from './make-file.ts';
import { orderDaysKeeper, orderDaysOf } from './order-days.ts';
import { packLacks } from './pack-lacks.ts';
import { listHref, specHref } from './use-fragment.ts';
import { usePageFooter } from './use-page-footer.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure | null }
  | { readonly kind: 'loaded'; readonly leaving: readonly Leaving[] };

/** Sheets shown of a selection: nobody looks through more. */
const mostSheets = 20;

/** What leaves: a preview of the document, and the files it is saved as. */
export function ExportPage({ ids }: { readonly ids: readonly string[] }) {
  const loaded = useLeaving(ids);
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <NotHere failure={loaded.failure} />;
  return <Sheets leaving={loaded.leaving} />;
}

function Sheets({ leaving }: { readonly leaving: readonly Leaving[] }) {
  const [choices, setChoices] = useState<ExportChoices>({ audience: 'supplier', language: 'en' });
  const [days, typeDays, daysNotKept] = useKeptText(leaving[0]?.spec.id ?? '', orderDaysKeeper);
  const documents = leaving
    .slice(0, mostSheets)
    .map(({ spec }) => ({ id: spec.id, document: documentOf({ spec, ...choices }) }));
  const [first, ...others] = documents;
  usePageFooter(first && others.length === 0 ? first.document : null);
  const only = first && others.length === 0 ? first : null;
  const [one] = leaving;
  const text =
    only && one
      ? orderText(documentOf({ ...choices, spec: one.spec, audience: 'supplier' }))
      : null;

  const willLack = usePackLacks(leaving, choices.audience);
  // What is being typed is newer than what was kept.
  const current = only ? leaving.map((one) => ({ ...one, days: orderDaysOf(days) })) : leaving;
  const { said, setSaid, problem, lacks, save } = useSaving(current, choices);

  return (
    <>
      <PageHead
        title={i18n.t('export.title')}
        back={
          only
            ? { href: specHref(only.id), label: i18n.t('editor.compare.back') }
            : { href: listHref, label: i18n.t('specs.all') }
        }
        actions={null}
      />
      <ExportControls
        choices={choices}
        isEvidence={(format) => isTakenAsEvidence(`x.${format}`)}
        evidenceEndings={evidenceEndings.map((ending) => `.${ending}`).join(' ')}
        orderText={text}
        days={only && days}
        onDays={typeDays}
        said={said}
        lacks={lacks}
        packLacks={willLack}
        problem={daysNotKept ? notSavedWords(daysNotKept) : problem}
        onChoose={setChoices}
        onPrint={() => print()}
        onSave={save}
        onCopy={async () => {
          if (text === null) return;
          await navigator.clipboard.writeText(text.text);
          setSaid(i18n.t('popup.copied'));
        }}
      />
      {documents.map(({ id, document }) => (
        <SpecSheet key={id} document={document} />
      ))}
      {leaving.length > mostSheets && <p>{i18n.t('export.more', leaving.length - mostSheets)}</p>}
    </>
  );
}

/** Makes files and saves them; `lacks`: what the last one lacks, null where nothing. */
function useSaving(leaving: readonly Leaving[], choices: ExportChoices) {
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [lacks, setLacks] = useState<FileLacks | null>(null);
  async function save(format: FileFormat) {
    const made = await makeFile(format, leaving, choices);
    setProblem(made.ok ? null : i18n.t('export.noShipDate', leaving.length));
    setSaid(made.ok ? i18n.t('export.saved', { name: made.name }) : null);
    setLacks(made.ok && made.lacks.length > 0 ? made : null);
    if (made.ok) download(made.name, made.type, made.content);
  }
  return { said, setSaid, problem, lacks, save };
}

const nothing: readonly string[] = [];

/** What an evidence pack would lack, before anybody relies on it. */
function usePackLacks(leaving: readonly Leaving[], audience: ExportChoices['audience']) {
  const read = useCallback(() => {
    const specs = leaving.map(({ spec }) => spec);
    return packLacks(specs, audience);
  }, [leaving, audience]);
  return useAnswer(read) ?? nothing;
}

const loading: Loaded = { kind: 'loading' };

function useLeaving(ids: readonly string[]): Loaded {
  const read = useCallback(async () => loadedOf(await readLeaving(ids)), [ids]);
  return useAnswer(read) ?? loading;
}

function loadedOf(read: Stored<readonly Leaving[]>): Loaded {
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  return read.value.length === 0
    ? { kind: 'failed', failure: null }
    : { kind: 'loaded', leaving: read.value };
}
