import { useMemo } from 'preact/hooks';
import { errorSentence } from '../../components/panel/error-sentence.ts';
import type { LimitByHand } from '../../components/panel/Limit.tsx';
import { emptyLimitEntry } from '../../components/panel/LimitForm.tsx';
import { useKeptText } from '../../components/ui/use-kept-text.ts';
import { uiLocale } from '../../lib/i18n/format.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { parseAmount } from '../../lib/trade/amount-text.ts';
import type { TypedLimit } from '../../lib/trade/kept-supplier.ts';
import { dropPageLimit, limitKeeper, limitPlace } from './limit-keeper.ts';
import type { OrderView } from './page-view.ts';
import type { SupplierKeeper } from './use-kept-supplier.ts';

/**
 * The limit the buyer typed and the form it is typed into. With a supplier it is
 * kept for that supplier, for every page of it; without, for this page only.
 */
export function useLimit(
  view: OrderView,
  supplier: SupplierKeeper,
): LimitByHand & { readonly failure: StoreFailure | null } {
  const place = limitPlace(view);
  const keeper = useMemo(() => limitKeeper(view), [view.pageKey, view.orderKey, place]);
  const [text, type, failure] = useKeptText(place, keeper);
  const { kept, ...entry } = text;
  const parsed = parseAmount(entry.limit, { currency: 'USD', locale: uiLocale() });
  const wrong = !parsed.ok && parsed.error !== 'empty';

  const use = async (limit: TypedLimit | null) => {
    // What could not be kept stays in the form.
    if (view.seen && !(await supplier.typeLimit(limit))) return;
    await dropPageLimit(view);
    type({ ...emptyLimitEntry, kept: view.seen ? null : limit });
  };
  return {
    typed: view.seen ? (supplier.kept?.typedLimit ?? null) : kept,
    entry,
    entryError: wrong ? errorSentence(parsed.error) : null,
    onInput: (changed) => type({ ...changed, kept }),
    onKeep: () => {
      if (!parsed.ok) return;
      use({ limit: parsed.value, from: entry.from.trim(), typedAt: new Date().toISOString() });
    },
    onForget: () => use(null),
    failure,
  };
}
