import { useState } from 'preact/hooks';
import { ListFilter, type ListQuery, wholeList } from '../../components/spec/ListFilter.tsx';
import { SpecList } from '../../components/spec/SpecList.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { i18n } from '../../lib/i18n/words.ts';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';
import { queryList } from './list-query.ts';
import styles from './SpecsPage.module.css';
import { specStores } from './stores.ts';
import type { Attempt } from './use-attempt.ts';
import { exportHref, specHref } from './use-fragment.ts';
import { useSearchTexts } from './use-search-texts.ts';

type FoundSpecsProps = {
  readonly rows: readonly SpecSummary[];
  readonly attempt: Attempt;
  /** Called with the ids of what was deleted. */
  readonly onDeleted: (ids: readonly string[]) => void;
};

/** The specs that fit search and filters, and what can be done with several at once. */
export function FoundSpecs({ rows, ...props }: FoundSpecsProps) {
  const [query, setQuery] = useState<ListQuery>(wholeList);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const texts = useSearchTexts(query.text !== '');
  const shown = queryList(rows, query, texts, Date.now());
  const ids = shown.map(({ id }) => id).filter((id) => chosen.has(id));
  const suppliers = [...new Set(rows.map(({ supplierName }) => supplierName))]
    .filter((name) => name.trim() !== '')
    .toSorted();

  async function removeChosen() {
    const done = await props.attempt(specStores.specs.remove(ids, new Date().toISOString()));
    if (!done.ok) return;
    props.onDeleted(ids);
    setChosen(new Set());
  }
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  return (
    <>
      <ListFilter query={query} suppliers={suppliers} onQuery={setQuery} />
      <div class={styles.bar}>
        <label class={styles.all}>
          <input
            type="checkbox"
            checked={ids.length > 0 && ids.length === shown.length}
            onChange={(event) =>
              setChosen(new Set(event.currentTarget.checked ? shown.map(({ id }) => id) : []))
            }
          />
          {i18n.t('specs.chooseAll')}
        </label>
        <span role="status">
          {i18n.t('specs.shown', { shown: shown.length, all: rows.length })}
          {ids.length > 0 && ` · ${i18n.t('specs.chosen', ids.length)}`}
        </span>
        {ids.length > 0 && (
          <>
            <Button
              onPress={() => {
                location.hash = exportHref(ids);
              }}
            >
              {i18n.t('specs.exportChosen')}
            </Button>
            <Button onPress={removeChosen}>{i18n.t('specs.deleteChosen')}</Button>
          </>
        )}
      </div>
      {shown.length === 0 ? (
        <p>{i18n.t('specs.noneShown')}</p>
      ) : (
        <SpecList specs={shown} chosen={chosen} onChoose={choose} href={specHref} />
      )}
    </>
  );
}
