import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNegative, sum } from '../../lib/trade/money.ts';
import type { Instalment, OrderSpec } from '../../lib/trade/order-spec.ts';
import { percentSum, specFigures } from '../../lib/trade/spec-figures.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { aSpec } from '../support/specs.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const blank = aSpec();

type Parts = {
  readonly locale?: string;
  readonly quantity?: string;
  readonly price?: Partial<OrderSpec['price']>;
  readonly schedule?: readonly (readonly [string, Instalment['in'], string?])[];
  readonly packaging?: Partial<OrderSpec['packaging']>;
};

function figures({ locale = 'en', quantity = '5,000', price, schedule, packaging }: Parts = {}) {
  return specFigures(
    aSpec({
      locale,
      quantity: { ...blank.quantity, amount: quantity },
      price: { ...blank.price, unitPrice: usd('1.85'), ...price },
      packaging: { ...blank.packaging, ...packaging },
      schedule: (schedule ?? []).map(([share, given], at) => ({
        id: `row-${at}`,
        share,
        in: given,
        trigger: '',
      })),
    }),
  );
}

const amounts = (parts: Parts) =>
  figures(parts).schedule.map(({ amount }) =>
    amount.state === 'known'
      ? amount.value.amount
      : amount.state === 'missing'
        ? amount.why
        : amount.error,
  );

describe('goods and total', () => {
  test('goods are quantity × unit price, half up to the cent; charges are added', () => {
    const price = { unitPrice: usd('0.0185'), shipping: usd('640'), tooling: usd('1200.5') };
    expect(figures({ quantity: '333', price })).toMatchObject({
      quantity: { state: 'known', value: 333 },
      goods: { state: 'known', value: usd('6.16') },
      total: { state: 'known', value: usd('1846.66') },
    });
  });

  test('nothing is added across currencies', () => {
    const price = { shipping: { amount: '640', currency: 'EUR' } };
    expect(figures({ price })).toMatchObject({
      goods: { value: usd('9250.00') },
      total: { state: 'missing', why: 'currencies-differ' },
    });
  });

  test.each([
    ['', { state: 'missing', why: 'empty' }, { state: 'missing', why: 'no-quantity' }],
    ['many', { state: 'wrong', error: 'not-a-number' }, { state: 'missing', why: 'unread' }],
    ['0', { state: 'wrong', error: 'zero' }, { state: 'missing', why: 'unread' }],
    ['9'.repeat(101), { state: 'wrong', error: 'not-a-number' }, { state: 'missing' }],
  ])('without a quantity there are none: "%s"', (quantity, read, goods) => {
    expect(figures({ quantity })).toMatchObject({ quantity: read, goods, total: goods });
  });

  test('what could mean two numbers stays unread where the language is not known', () => {
    expect(figures({ locale: '' }).quantity).toEqual({ state: 'wrong', error: 'ambiguous' });
    expect(figures({ locale: 'de', quantity: '5.000' }).quantity).toMatchObject({ value: 5000 });
    expect(figures({ locale: '', quantity: '5000' }).quantity).toMatchObject({ value: 5000 });
  });

  test('without a unit price, or with a negative one, there are none', () => {
    expect(figures({ price: { unitPrice: null } }).total).toEqual({
      state: 'missing',
      why: 'no-unit-price',
    });
    expect(figures({ price: { unitPrice: usd('-1') } }).total.state).toBe('wrong');
    expect(figures({ price: { shipping: usd('-1') } }).total.state).toBe('wrong');
  });
});

describe('the schedule', () => {
  test('the rest is what the others leave', () => {
    expect(
      amounts({
        schedule: [
          ['30', 'percent'],
          ['', 'rest'],
        ],
      }),
    ).toEqual(['2775.00', '6475.00']);
    expect(
      amounts({
        schedule: [
          ['', 'rest'],
          ['$ 1,000', 'money'],
        ],
      }),
    ).toEqual(['8250.00', '1000.00']);
  });

  test('shares that make 100 % make the total', () => {
    const price = { unitPrice: usd('100.01') };
    expect(
      amounts({
        quantity: '1',
        price,
        schedule: [
          ['50', 'percent'],
          ['50', 'percent'],
        ],
      }),
    ).toEqual(['50.01', '50.00']);
    const rest = [
      ['50', 'percent'],
      ['50', 'percent'],
      ['', 'rest'],
    ] as const;
    expect(amounts({ quantity: '1', price, schedule: rest })).toEqual(['50.01', '50.00', '0.00']);
  });

  test('more than the total has no rest', () => {
    expect(
      amounts({
        schedule: [
          ['60', 'percent'],
          ['50', 'percent'],
          ['', 'rest'],
        ],
      })[2],
    ).toBe('above-total');
    expect(
      amounts({
        schedule: [
          ['9,250.01', 'money'],
          ['', 'rest'],
        ],
      })[1],
    ).toBe('above-total');
  });

  test('an unread share leaves the rest open', () => {
    expect(
      amounts({
        schedule: [
          ['a third', 'percent'],
          ['', 'rest'],
        ],
      }),
    ).toEqual(['not-a-number', 'others-unknown']);
    expect(
      amounts({
        schedule: [
          ['', 'percent'],
          ['', 'rest'],
        ],
      }),
    ).toEqual(['empty', 'others-unknown']);
  });

  test('two rests are one too many', () => {
    expect(
      amounts({
        schedule: [
          ['', 'rest'],
          ['', 'rest'],
        ],
      }),
    ).toEqual(['others-unknown', 'two-rests']);
  });

  test('shares are known without a total, amounts are not theirs', () => {
    expect(
      amounts({
        quantity: '',
        schedule: [
          ['30', 'percent'],
          ['', 'rest'],
        ],
      }),
    ).toEqual(['no-total', 'no-total']);
    const schedule = [
      { id: 'a', share: '33.3333', in: 'percent', trigger: '' },
      { id: 'b', share: '66.6667 %', in: 'percent', trigger: '' },
      { id: 'c', share: '12', in: 'money', trigger: '' },
    ] as const;
    expect(percentSum(aSpec({ locale: 'en', schedule: [...schedule] }))).toMatch(/^100(\.0+)?$/);
  });

  const share = fc
    .tuple(fc.nat(100), fc.nat(9999))
    .map(([whole, part]) => `${whole === 100 ? 100 : `${whole}.${String(part).padStart(4, '0')}`}`);
  const cents = fc
    .bigInt(0n, 10n ** 12n)
    .map((units) => usd(`${units / 100n}.${String(units % 100n).padStart(2, '0')}`));

  test('law: its parts sum to the total, whatever the shares', () => {
    let known = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            share.map((text) => [text, 'percent'] as const),
            cents.map(({ amount }) => [amount, 'money'] as const),
          ),
          { maxLength: 4 },
        ),
        cents,
        fc.nat(100_000),
        (given, unitPrice, quantity) => {
          const { total, schedule } = figures({
            quantity: String(quantity),
            price: { unitPrice, shipping: usd('12.34') },
            schedule: [...given, ['', 'rest']],
          });
          const parts = schedule.flatMap(({ amount }) =>
            amount.state === 'known' ? [amount.value] : [],
          );
          if (total.state !== 'known' || parts.length < schedule.length) return;
          known += 1;
          expect(sum<string>(parts, 'USD')).toEqual(sum<string>([total.value], 'USD'));
          expect(parts.some(isNegative)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
    expect(known).toBeGreaterThan(50);
  });

  test('law: shares of 100 % in all sum to the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
        cents,
        (cuts, unitPrice) => {
          const edges = [0, ...new Set(cuts.toSorted((one, other) => one - other)), 100];
          const schedule = edges
            .slice(1)
            .map((edge, at) => [String(edge - (edges[at] ?? 0)), 'percent'] as const);
          const { total, schedule: parts } = figures({
            quantity: '7',
            price: { unitPrice },
            schedule,
          });
          if (total.state !== 'known') return;
          const values = parts.map(({ amount }) =>
            amount.state === 'known' ? amount.value : expect.fail(),
          );
          expect(sum<string>(values, 'USD')).toEqual(sum<string>([total.value], 'USD'));
        },
      ),
    );
  });
});

test('cartons hold cartons × pieces per carton', () => {
  const packed = (cartons: string, perCarton: string) =>
    figures({ packaging: { cartons, perCarton } }).packed;
  expect(packed('1,050', '48')).toEqual({ state: 'known', value: 50_400 });
  expect(packed('', '48')).toEqual({ state: 'missing', why: 'empty' });
  expect(packed('some', '48')).toEqual({ state: 'missing', why: 'unread' });
  expect(packed('999999999999', '999999999999').state).toBe('wrong');
});

test('never throws, whatever the spec', () => {
  fc.assert(
    fc.property(orderSpec, (spec) => {
      expect(specFigures(spec).schedule).toHaveLength(spec.schedule.length);
    }),
  );
});
