import { useCallback } from 'preact/hooks';
import { Comparison } from '../../components/spec/Comparison.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { useAnswer } from '../../components/ui/use-live.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import { changeName, leafText } from '../../lib/i18n/leaf-words.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { compareSpecs } from '../../lib/trade/compare-specs.ts';
import type { OrderSpec, Revision } from '../../lib/trade/order-spec.ts';
import { NotHere } from './EditPage.tsx';
import { specStores } from './stores.ts';
import { compareHref, specHref } from './use-fragment.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure | null }
  | { readonly kind: 'loaded'; readonly spec: OrderSpec; readonly revisions: readonly Revision[] };

/** Two versions of a spec, field by field. `now` is what is being written. */
export function ComparePage(props: {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}) {
  const loaded = useVersions(props.id);
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <NotHere failure={loaded.failure} />;
  const { spec, revisions } = loaded;
  const versions = new Map([
    ...revisions.map(({ letter, spec: issued }) => [letter, issued] as const),
    ['now', spec] as const,
  ]);
  const choices = [
    ...revisions.map(({ letter, issuedAt }) => ({
      value: letter,
      label: i18n.t('editor.compare.revision', { letter, date: formatDate(issuedAt) }),
    })),
    { value: 'now', label: i18n.t('editor.compare.now') },
  ];
  const from = versions.has(props.from) ? props.from : (choices[0]?.value ?? 'now');
  const to = versions.has(props.to) ? props.to : 'now';
  const [before, after] = [versions.get(from) ?? spec, versions.get(to) ?? spec];
  return (
    <>
      <PageHead
        title={specTitle(spec.document.title)}
        back={{ href: specHref(spec.id), label: i18n.t('editor.compare.back') }}
        actions={null}
      />
      {revisions.length === 0 ? (
        <p>{i18n.t('editor.compare.none')}</p>
      ) : (
        <Comparison
          choices={choices}
          from={from}
          to={to}
          changes={compareSpecs(before, after).map((change) => ({
            field: change.field,
            label: changeName(change.field, before, after),
            before: leafText(change.field, change.before),
            after: leafText(change.field, change.after),
          }))}
          onChoose={(chosenFrom, chosenTo) => {
            location.hash = compareHref(spec.id, chosenFrom, chosenTo);
          }}
        />
      )}
    </>
  );
}

const loading: Loaded = { kind: 'loading' };

function useVersions(id: string): Loaded {
  const read = useCallback(() => readVersions(id), [id]);
  return useAnswer(read) ?? loading;
}

async function readVersions(id: string): Promise<Loaded> {
  const [spec, revisions] = await Promise.all([
    specStores.specs.get(id),
    specStores.specs.revisions(id),
  ]);
  if (!spec.ok) return { kind: 'failed', failure: spec.failure };
  if (!revisions.ok) return { kind: 'failed', failure: revisions.failure };
  if (spec.value === null) return { kind: 'failed', failure: null };
  return { kind: 'loaded', spec: spec.value.spec, revisions: revisions.value.rows };
}
