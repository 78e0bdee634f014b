import { describe, expect, test } from 'vitest';
import { type ListQuery, wholeList } from '../../../components/spec/ListFilter.tsx';
import { queryList } from '../../../entrypoints/specs/list-query.ts';
import { type SpecSummary, summarise } from '../../../lib/trade/order-spec.ts';
import { searchFold } from '../../../lib/trade/search-fold.ts';
import { aSpec } from '../../support/specs.ts';

const blank = summarise(aSpec());
const specs: readonly SpecSummary[] = [
  {
    ...blank,
    id: 'bottle',
    title: 'Steel bottle 10 l',
    supplierName: 'Fairview',
    updatedAt: '2026-11-20T00:00:00.000Z',
    createdAt: '2026-01-01T00:00:00.000Z',
    shipDate: '2027-02-15',
  },
  {
    ...blank,
    id: 'bag',
    title: 'Steel bottle 9 l',
    supplierName: 'Ningbo',
    state: 'issued',
    updatedAt: '2026-11-22T00:00:00.000Z',
    createdAt: '2026-02-01T00:00:00.000Z',
  },
  {
    ...blank,
    id: 'old',
    title: 'Étui',
    state: 'template',
    updatedAt: '2025-11-22T00:00:00.000Z',
    createdAt: '2025-01-01T00:00:00.000Z',
    shipDate: '2026-12-24',
  },
];
const texts = {
  bottle: searchFold('Steel bottle\nPantone 289 C'),
  bag: searchFold('棉布袋'),
  old: '',
};
const now = Date.parse('2026-11-23T00:00:00.000Z');

const found = (query: Partial<ListQuery>, known: Readonly<Record<string, string>> | null = texts) =>
  queryList(specs, { ...wholeList, ...query }, known, now).map(({ id }) => id);

describe('the list of specs', () => {
  test.each<[Partial<ListQuery>, string[]]>([
    [{}, ['bag', 'bottle', 'old']],
    [{ text: 'pantone' }, ['bottle']],
    [{ text: 'PANTONE steel' }, ['bottle']],
    [{ text: 'pantone nylon' }, []],
    [{ text: '布' }, ['bag']],
    [{ text: '  ' }, ['bag', 'bottle', 'old']],
    [{ supplier: 'Ningbo' }, ['bag']],
    [{ state: 'template' }, ['old']],
    [{ changed: 'week' }, ['bag', 'bottle']],
    [{ changed: 'year' }, ['bag', 'bottle']],
    [{ order: 'made' }, ['bag', 'bottle', 'old']],
    [{ order: 'title' }, ['old', 'bag', 'bottle']],
    [{ order: 'supplier' }, ['old', 'bottle', 'bag']],
    [{ order: 'shipDate' }, ['old', 'bottle', 'bag']],
  ])('%o finds %o', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('is searched by title and supplier until all text is there', () => {
    expect(found({ text: 'etui' }, null)).toEqual(['old']);
    expect(found({ text: 'fairview' }, null)).toEqual(['bottle']);
    expect(found({ text: 'pantone' }, null)).toEqual([]);
  });
});
