import type { ListQuery } from '../../components/spec/ListFilter.tsx';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';
import { hasAllWords, searchFold, searchWords } from '../../lib/trade/search-fold.ts';

const day = 24 * 60 * 60 * 1000;
const days = { week: 7, month: 30, year: 365 } as const;

/**
 * The specs that fit a query, in its order. Every word of its text must stand
 * somewhere in a spec; `texts` holds the folded text of each by its id, and
 * while it is not there yet only titles and suppliers are searched.
 */
export function queryList(
  specs: readonly SpecSummary[],
  query: ListQuery,
  texts: Readonly<Record<string, string>> | null,
  now: number,
): SpecSummary[] {
  const words = searchWords(query.text);
  const since = query.changed === 'any' ? null : now - days[query.changed] * day;
  const fits = (spec: SpecSummary) =>
    (query.supplier === '' || spec.supplierName === query.supplier) &&
    (query.state === 'any' || spec.state === query.state) &&
    (since === null || Date.parse(spec.updatedAt) >= since) &&
    (words.length === 0 || hasAllWords(textOf(spec, texts), words));
  return specs.filter(fits).toSorted(comparers[query.order]);
}

function textOf(spec: SpecSummary, texts: Readonly<Record<string, string>> | null): string {
  return texts?.[spec.id] ?? searchFold(`${spec.title} ${spec.supplierName}`);
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const byText = (text: (spec: SpecSummary) => string) => (a: SpecSummary, b: SpecSummary) =>
  collator.compare(text(a), text(b));
const latestFirst = (instant: (spec: SpecSummary) => string) => (a: SpecSummary, b: SpecSummary) =>
  instant(a) < instant(b) ? 1 : instant(a) > instant(b) ? -1 : 0;

const comparers: Record<ListQuery['order'], (a: SpecSummary, b: SpecSummary) => number> = {
  changed: latestFirst(({ updatedAt }) => updatedAt),
  made: latestFirst(({ createdAt }) => createdAt),
  title: byText(({ title }) => title),
  supplier: byText(({ supplierName }) => supplierName),
  // A spec without a date comes last.
  shipDate: byText(({ shipDate }) => shipDate || '9999'),
};
