import { describe, expect, test } from 'vitest';
import { productReaders } from '../../lib/pages/fields/readers.ts';
import type { PageNumbers } from '../../lib/pages/parsed.ts';

const english: PageNumbers = { mark: 'en', currency: null };

const fault = expect.objectContaining({ fault: expect.any(String) });

describe('a price of nothing is no price', () => {
  test('shown alone', () => {
    expect(productReaders.priceRange('US$ 0', english)).toEqual(fault);
    expect(productReaders.priceRange('US $0.00-$3.00', english)).toEqual(fault);
  });
  test('shown beside zeros in the data', () => {
    const price = { usd: 0, text: 'US$0.00', plain: 0 };
    expect(productReaders.priceRange(price, english)).toEqual(fault);
    expect(productReaders.priceRange({ ...price, plain: 5 }, english)).toEqual(fault);
  });
  test('in a ladder', () => {
    const step = (min: number) => ({ min, max: -1, dollarPrice: '0', formatPrice: 'US$0.00' });
    expect(productReaders.priceTiers([step(1), step(100)], english)).toEqual(fault);
    const rows = [
      ['1 - 99 pieces', '$0.00'],
      ['>= 100 pieces', '$0.00'],
    ];
    expect(productReaders.priceTiers(rows, english)).toEqual(fault);
  });
  test('of a sample or of shipping', () => {
    expect(productReaders.samplePrice({ enable: true, text: '$0.00' }, english)).toEqual(fault);
    expect(productReaders.shippingFee('Shipping total: $0.00', english)).toEqual(fault);
  });
  test('a zero that only fills a field says nothing', () => {
    expect(productReaders.samplePrice({ enable: true, plain: 0 }, english)).toBeNull();
  });
});

describe('a minimum order out of the data', () => {
  test('as number and as text', () => {
    const piece = { unit: 'Pieces' };
    expect(productReaders.moq({ amount: 10, ...piece }, english)).toEqual({
      value: { amount: 10, unit: 'piece' },
    });
    expect(productReaders.moq({ amount: '10K', ...piece }, english)).toMatchObject({
      value: { amount: 10_000 },
    });
    expect(productReaders.moq({ amount: -1, ...piece }, english)).toBeNull();
  });
  test('that no page means', () => {
    expect(productReaders.moq({ amount: 1e21, unit: 'piece' }, english)).toEqual(fault);
    expect(productReaders.moq({ amount: '-5', unit: 'piece' }, english)).toEqual(fault);
  });
});
