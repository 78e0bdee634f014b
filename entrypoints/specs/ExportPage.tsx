import { useEffect, useState } from 'preact/hooks';
import {
  type ExportChoices,
  ExportControls,
  type FileFormat,
} from '../../components/spec/ExportControls.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { SpecSheet } from '../../components/spec/SpecSheet.tsx';
import { download } from '../../components/ui/download.ts';
import { useKeptText } from '../../components/ui/use-kept-text.ts';
import { evidenceEndings, isTakenAsEvidence } from '../../lib/files/evidence-pack.ts';
import { orderText } from '../../lib/files/order-text.ts';
import { notSavedWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Stored, StoreFailure } from '../../lib/storage/stores.ts';
import { NotHere } from './EditPage.tsx';
import { type Leaving, readLeaving } from './leaving.ts';
import { documentOf, makeFile } from './make-file.ts';
import { orderDaysKeeper, orderDaysOf } from './order-days.ts';
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
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [days, typeDays, daysNotKept] = useKeptText(leaving[0]?.spec.id ?? '', orderDaysKeeper);
  const documents = leaving
    .slice(0, mostSheets)
    .map(({ spec }) => ({ id: spec.id, document: documentOf({ spec, ...choices }) }));
  const [first, ...others] = documents;
  usePageFooter(first && others.length === 0 ? first.document : null);
  const only = first && others.length === 0 ? first : null;
  const text = only && orderText(only.document);

  async function save(format: FileFormat) {
    const made = await makeFile(format, leaving, choices, orderDaysOf(days));
    setProblem(made.ok ? null : i18n.t('export.noShipDate'));
    setSaid(made.ok ? i18n.t('export.saved', { name: made.name }) : null);
    if (made.ok) download(made.name, made.type, made.content);
  }

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

function useLeaving(ids: readonly string[]): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let live = true;
    readLeaving(ids).then((read) => {
      if (live) setLoaded(loadedOf(read));
    });
    return () => {
      live = false;
    };
  }, [ids]);
  return loaded;
}

function loadedOf(read: Stored<readonly Leaving[]>): Loaded {
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  return read.value.length === 0
    ? { kind: 'failed', failure: null }
    : { kind: 'loaded', leaving: read.value };
}
