import { describe, expect, test } from 'vitest';
import { freshness } from '../../entrypoints/background/staleness.ts';
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
