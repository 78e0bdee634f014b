import { describe, expect, test } from 'vitest';
import { freshness, withoutLeftovers } from '../../entrypoints/background/staleness.ts';
import { type Visit, visited } from '../../entrypoints/background/visit.ts';
import type { PageReading } from '../../lib/trade/listing.ts';
import { leftBehind } from '../../lib/trade/reading.ts';
import { dollars, productPage, read } from '../support/read-values.ts';

const acme = { name: read('Acme'), coverageLimit: read(dollars('84000')) };
const beta = { name: read('Beta'), coverageLimit: read(dollars('16000')) };
const cup = { title: read('Cup') };
const pan = { title: read('Pan') };
const before = productPage(1, { supplier: acme, product: cup });

describe('a reading after the address changed without a reload', () => {
  test('is taken when it speaks of another supplier', () => {
    const now = productPage(2, { supplier: beta, product: pan });
    expect(freshness(before, now, false)).toBe('yes');
  });

  test('is not taken while it is what the old page left behind', () => {
    const now = productPage(2, { supplier: acme, product: cup });
    expect(freshness(before, now, false)).toBe('wait');
    expect(freshness(before, now, true)).toBe('no');
  });

  test('is not taken as long as only its product has changed', () => {
    const now = productPage(2, { supplier: acme, product: pan });
    expect(freshness(before, now, false)).toBe('wait');
  });

  test('is not taken while the old limit stands beside the new name', () => {
    const now = productPage(2, { supplier: { ...beta, coverageLimit: acme.coverageLimit } });
    expect(freshness(before, now, false)).toBe('wait');
  });

  test("is another product of the same supplier's once the page is quiet", () => {
    const now = productPage(2, { supplier: acme, product: pan });
    expect(freshness(before, now, true)).toBe('yes');
  });

  test('is taken at once when embedded data names the product of the new address', () => {
    const name = read('Acme', 'json');
    const now = productPage(2, { supplier: { name }, product: { productId: read('2', 'json') } });
    expect(freshness(before, now, false)).toBe('yes');
    const stale = productPage(3, { supplier: { name }, product: { productId: read('2', 'json') } });
    expect(freshness(before, stale, false)).toBe('wait');
  });

  test("is taken at once on one supplier's own site, and where there was no page before", () => {
    const site = 'https://acme.en.alibaba.com';
    const first = { ...before, kind: 'supplier' as const, url: `${site}/company_profile.html` };
    const second = { ...first, url: `${site}/contactinfo.html` };
    expect(freshness(first, second, false)).toBe('yes');
    expect(freshness(null, before, false)).toBe('yes');
  });
});

describe('once the page is quiet, of what equals the page before', () => {
  const supplierOf = (now: PageReading) => withoutLeftovers(before, now).listings[0]?.supplier;
  const { coverageLimit } = acme;
  const held = {
    state: 'unreadable',
    raw: '{"amount":"84000","currency":"USD"}',
    reason: leftBehind,
  };

  test('no figure is taken for another supplier, or for one that was not read', () => {
    const named = productPage(2, { supplier: { ...beta, coverageLimit }, product: pan });
    expect(supplierOf(named)).toMatchObject({ name: beta.name, coverageLimit: held });
    const unnamed = productPage(2, { supplier: { coverageLimit }, product: pan });
    expect(supplierOf(unnamed)).toMatchObject({ coverageLimit: held });
  });

  test('everything is taken for the same supplier, and what differs for another', () => {
    const same = productPage(2, { supplier: acme, product: pan });
    expect(withoutLeftovers(before, same)).toBe(same);
    const other = productPage(2, { supplier: beta, product: pan });
    expect(supplierOf(other)).toMatchObject(beta);
  });

  test('what comes from data that name the product of this address is taken', () => {
    const bound = productPage(2, {
      supplier: { name: read('Beta'), coverageLimit: read(dollars('84000'), 'json') },
      product: { productId: read('2', 'json') },
    });
    expect(withoutLeftovers(before, bound)).toBe(bound);
  });
});

test('what was held back on one page is held back on the next', () => {
  const report = (id: number, name: string) => ({
    reading: productPage(id, { supplier: { ...acme, name: read(name) }, product: pan }),
    findings: '',
  });
  const limitOf = ({ reading }: Visit) => reading.listings[0]?.supplier.coverageLimit;
  const first = visited(null, report(1, 'Acme'), true);
  expect(limitOf(first)).toEqual(acme.coverageLimit);
  const second = visited(first, report(2, 'Beta'), true);
  expect(limitOf(second)).toMatchObject({ reason: leftBehind });
  const again = visited(second, report(2, 'Beta'), true);
  expect(limitOf(again)).toMatchObject({ reason: leftBehind });
  const third = visited(again, report(3, 'Gamma'), true);
  expect(limitOf(third)).toMatchObject({ reason: leftBehind });
});
