import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PriceTier } from '../../lib/trade/listing.ts';
import type { Money } from '../../lib/trade/money.ts';
import { unitPriceAt } from '../../lib/trade/price-ladder.ts';
import { absent, type Reading } from '../../lib/trade/reading.ts';

const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const read = <T>(value: T): Reading<T> => ({
  state: 'read',
  value,
  source: { via: 'json', at: 'price', raw: '…' },
});
const unreadable: Reading<never> = { state: 'unreadable', raw: '?', reason: 'no number' };
const tier = (from: number, to: number | null, price: string): PriceTier => ({
  from,
  to,
  unitPrice: usd(price),
});

const at = (quantity: number, ...tiers: PriceTier[]) =>
  unitPriceAt({ priceTiers: read(tiers), priceRange: absent }, quantity);

const ladder = [tier(100, 499, '2.10'), tier(500, 999, '1.90'), tier(1000, null, '1.75')];

describe('a ladder of tiers', () => {
  test.each([
    [100, '2.10'],
    [499, '2.10'],
    [500, '1.90'],
    [999, '1.90'],
    [1000, '1.75'],
    [1_000_000, '1.75'],
  ])('%i pieces cost %s each', (quantity, price) => {
    expect(at(quantity, ...ladder)).toMatchObject({ kind: 'tier', unitPrice: usd(price) });
  });

  test('says where it begins, ends and has a gap', () => {
    expect(at(99, ...ladder)).toMatchObject({ kind: 'below-first-tier', from: 100 });
    const ending = [tier(500, 999, '1.90'), tier(100, 299, '2.10')];
    expect(at(1000, ...ending)).toMatchObject({ kind: 'above-last-tier', to: 999 });
    expect(at(300, ...ending)).toMatchObject({ kind: 'gap', after: 299, before: 500 });
  });

  test('does not choose between two tiers that claim one quantity', () => {
    const touching = [tier(1, 100, '2.00'), tier(100, null, '1.50')];
    expect(at(100, ...touching)).toMatchObject({ kind: 'conflict', tiers: touching });
    expect(at(100, tier(1, 100, '2.0'), tier(100, null, '2.00'))).toMatchObject({ kind: 'tier' });
  });

  test('never yields a price that is not in it', () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 12_000 }), (numbers, quantity) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const tiers = sorted.map((from, place) =>
          tier(from, (sorted[place + 1] ?? from + 2) - 1, `${place}.5`),
        );
        const price = at(quantity, ...tiers);
        const holding = tiers.find(
          ({ from, to }) => from <= quantity && quantity <= (to ?? quantity),
        );
        expect(price.kind).toBe(
          holding ? 'tier' : quantity < (sorted[0] ?? 0) ? 'below-first-tier' : 'above-last-tier',
        );
        if (price.kind === 'tier') expect(price.tier).toBe(holding);
      }),
    );
  });
});

describe('without tiers', () => {
  const ofRange = (low: string, high: string) =>
    unitPriceAt({ priceTiers: absent, priceRange: read({ low: usd(low), high: usd(high) }) }, 10);

  test('a range stays a range, one price is a price', () => {
    expect(ofRange('1.20', '3')).toMatchObject({ kind: 'range', low: usd('1.20'), high: usd('3') });
    expect(ofRange('3.00', '3')).toMatchObject({ kind: 'one-price', unitPrice: usd('3.00') });
  });

  test('not published and not readable are not the same', () => {
    expect(unitPriceAt({ priceTiers: absent, priceRange: absent }, 1).kind).toBe('not-published');
    expect(unitPriceAt({ priceTiers: unreadable, priceRange: absent }, 1).kind).toBe('unreadable');
    expect(unitPriceAt({ priceTiers: read([]), priceRange: absent }, 1).kind).toBe('not-published');
  });
});
