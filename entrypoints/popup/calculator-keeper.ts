import type { TextKeeper } from '../../components/ui/kept-text.ts';
import { formatAmount } from '../../lib/i18n/format.ts';
import { send } from '../../lib/messaging/client.ts';
import { firstKept } from '../../lib/messaging/read-order.ts';
import type { Stored, StoreFailure } from '../../lib/storage/stores.ts';
import {
  type CalculatorEntry,
  emptyCalculatorEntry,
  type KeptCalculator,
  keptCalculatorSchema,
} from '../../lib/trade/calculator-entry.ts';
import { same } from '../../lib/trade/same.ts';
import type { Page, PageOrder } from './page-order.ts';

const keyFor = (orderKey: string) => `calculator:${orderKey}`.slice(0, 500);

/** What the calculator keeps its text under: apart for each order, and once for no order. */
const keyOf = (order: PageOrder | null) => (order === null ? 'calculator' : keyFor(order.key));

/** Where it looks for it: an order may have been typed before more of its page was read. */
const keysOf = (order: PageOrder | null) =>
  order === null ? [keyOf(order)] : [keyOf(order), keyFor(order.pageKey)];

/**
 * Keeps what is typed into the calculator that opened on `page`, which may still
 * be looked up while the buyer types. On a page with an order it begins with the
 * order's total and deposit, and begins anew when one of them has changed since.
 */
export function calculatorKeeper(page: Promise<Page>): TextKeeper<CalculatorEntry, StoreFailure> {
  return {
    empty: emptyCalculatorEntry,
    async read() {
      const { order } = await page;
      const kept = await firstKept(keysOf(order), readKept);
      if (!kept.ok || order === null) return kept.ok ? entryOf(kept.value) : kept;
      if (same(kept.value?.order, figuresOf(order))) return entryOf(kept.value);
      const before = kept.value?.entry ?? emptyCalculatorEntry;
      return { ok: true, value: { ...before, ...startOf(order) } };
    },
    async keep(_, entry) {
      const { order } = await page;
      const kept: KeptCalculator = { entry, order: order && figuresOf(order) };
      return send('keepEntry', { key: keyOf(order), entry: kept });
    },
    // A popup is gone before anything else can be typed into.
    watch: () => () => undefined,
  };
}

async function readKept(key: string): Promise<Stored<KeptCalculator | null>> {
  const stored = await send('readEntry', { key });
  if (!stored.ok) return stored;
  return { ok: true, value: keptCalculatorSchema.safeParse(stored.value).data ?? null };
}

const entryOf = (kept: KeptCalculator | null): Stored<CalculatorEntry | null> => ({
  ok: true,
  value: kept?.entry ?? null,
});

const figuresOf = ({ total, deposit, depositIn }: PageOrder) => ({ total, deposit, depositIn });

const startOf = ({ total, deposit, depositIn }: PageOrder) => ({
  amount: formatAmount(total),
  currency: total.currency,
  deposit,
  depositIn,
  receive: false,
});
