import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect } from '../../lib/pages/collect.ts';
import { type PageFindings, parseFindings } from '../../lib/pages/findings.ts';
import { interpret } from '../../lib/pages/interpret.ts';
import { plansFor } from '../../lib/pages/plan.ts';
import { pageReadingSchema } from '../../lib/trade/listing.ts';
import { documentOf, fixtures } from './fixtures.ts';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(fixtures)('$name: plans and findings are the same after the wire', ({ html, url }) => {
  const plans = plansFor(url);
  expect(overTheWire(plans)).toEqual(plans);
  const { findings } = collect(documentOf(html), plans);
  expect(parseFindings(findings)).toEqual(JSON.parse(findings));
});

test('a plan holds no texts that only reading needs', () => {
  const plans = plansFor('https://www.alibaba.com/product-detail/A_1600000000101.html');
  expect(plans.map(({ id }) => id)).toContain('product-2024');
  expect(Object.keys(plans[0] ?? {}).sort()).toEqual([
    'cards',
    'data',
    'detect',
    'id',
    'page',
    'productId',
    'specs',
  ]);
});

test('a page with more than a report may hold says nothing', () => {
  const url = 'https://www.alibaba.com/products/cup.html';
  const card = (id: number) =>
    `<div class="item-content"><div class="stitle"></div><h2 class="title"><a href="/product-detail/x_${1_000_000 + id}.html">${'x'.repeat(5000)}</a></h2></div>`;
  const page = (cards: number) =>
    documentOf(Array.from({ length: cards }, (_, id) => card(id)).join(''));
  expect(collect(page(50), plansFor(url)).plan?.id).toBe('search-2018');
  expect(collect(page(450), plansFor(url)).findings).toBe('null');
});

test('whatever a page says it found, it is read as something or as nothing', () => {
  const pages = fixtures.flatMap(({ html, url }) => {
    const findings = parseFindings(collect(documentOf(html), plansFor(url)).findings);
    return findings ? [{ url, findings }] : [];
  });
  const lie = fc.record({
    page: fc.constantFrom(...pages),
    raw: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('$1e99', '9'.repeat(400), -1, 1e300, ['$1', ['2']], [[{}], null]),
      fc.record({ amount: fc.jsonValue(), unit: fc.jsonValue(), price: fc.jsonValue() }),
    ),
    spec: fc.nat(60),
    card: fc.option(fc.nat(1e6)),
    copies: fc.nat(3),
  });
  fc.assert(
    fc.property(lie, ({ page: { url, findings }, raw, spec, card, copies }) => {
      const listings = findings.listings.map((listing, place) =>
        place > 0 ? listing : { ...listing, card, found: listing.found.toSpliced(spec, 1, [raw]) },
      );
      const told: PageFindings = {
        ...findings,
        page: findings.page.map(() => [raw]),
        listings: [...listings, ...Array.from({ length: copies }, () => listings).flat()],
      };
      const { reading, cards, spotOf } = interpret(url, told);
      expect(pageReadingSchema.safeParse(reading).error).toBeUndefined();
      expect(cards.length === 0 || cards.length === reading.listings.length).toBe(true);
      spotOf({ listing: 0, part: 'supplier', field: 'coverageLimit' });
    }),
    { numRuns: 2000, seed: 20_261_123 },
  );
}, 120_000);
