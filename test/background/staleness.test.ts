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

describe('what one page after another says of the limit', () => {
  type Facts = Parameters<typeof productPage>[1]['supplier'];
  /** Goes to each page in turn, each reported once it is quiet, and says what stands in the end. */
  const limitAfter = (...pages: readonly (readonly [number, Facts])[]) => {
    const visit = pages.reduce<Visit | null>((before, [id, supplier]) => {
      const reading = productPage(id, { ...(supplier && { supplier }), product: pan });
      return visited(before, { reading, findings: '' }, true);
    }, null);
    return visit?.reading.listings[0]?.supplier.coverageLimit;
  };
  const named = (name: string) => ({ ...acme, name: read(name) });
  const held = expect.objectContaining({ reason: leftBehind });

  test('what was held back on one page is held back on the next', () => {
    expect(limitAfter([1, acme])).toEqual(acme.coverageLimit);
    expect(limitAfter([1, acme], [2, named('Beta')])).toEqual(held);
    expect(limitAfter([1, acme], [2, named('Beta')], [2, named('Beta')])).toEqual(held);
    expect(limitAfter([1, acme], [2, named('Beta')], [3, named('Gamma')])).toEqual(held);
  });

  test('a page that was empty or had no limit for a while is no proof', () => {
    expect(limitAfter([1, acme], [2, {}], [2, named('Beta')])).toEqual(held);
    expect(limitAfter([1, acme], [2, { name: read('Beta') }], [2, named('Beta')])).toEqual(held);
  });

  test('back on the page that it is of, a figure is taken again', () => {
    expect(limitAfter([1, acme], [2, named('Beta')], [1, acme])).toEqual(acme.coverageLimit);
    expect(limitAfter([1, acme], [2, named('Beta')], [1, named('Beta')])).toEqual(held);
  });
});
