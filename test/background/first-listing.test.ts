import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listingOf, pageOf } from '../support/readings.ts';

const product = pageOf('product', listingOf('1', null));

/** The module as a worker that has just started has it. */
async function fresh() {
  vi.resetModules();
  return (await import('../../entrypoints/background/first-listing.ts')).isFirstListing;
}

beforeEach(() => fakeBrowser.reset());

test('of listings that are reported at once, one is the first', async () => {
  const isFirstListing = await fresh();
  const answers = await Promise.all([1, 2, 3].map(() => isFirstListing(product)));
  expect(answers).toEqual([true, false, false]);
  expect(await (await fresh())(product)).toBe(false);
});

test('a search page is no listing', async () => {
  const isFirstListing = await fresh();
  expect(await isFirstListing(pageOf('search', listingOf('1', null)))).toBe(false);
  expect(await isFirstListing(product)).toBe(true);
});
