import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessCoverage } from '../../lib/trade/coverage.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import { add, compare, fromMinorUnits, type Money } from '../../lib/trade/money.ts';
import { absent, type Reading } from '../../lib/trade/reading.ts';
import { unreadSupplier } from '../../lib/trade/unread-listing.ts';

const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const read = <T>(value: T): Reading<T> => ({
  state: 'read',
  value,
  source: { via: 'json', at: 'a.b', raw: String(value) },
});
const unreadable: Reading<never> = { state: 'unreadable', raw: '?', reason: 'two numbers' };

function supplier(fields: Partial<SupplierReading> = {}): SupplierReading {
  return {
    ...unreadSupplier,
    tradeAssurance: read(true),
    ...fields,
  };
}

const typed = (limit: string) => ({
  limit: usd(limit),
  from: 'chat with Lily',
  typedAt: '2026-05-03T10:00:00Z',
});

function assess(fields: Partial<SupplierReading>, total: string | null, deposit?: string) {
  return assessCoverage({
    supplier: supplier(fields),
    typedLimit: null,
    total: total === null ? null : usd(total),
    deposit: deposit === undefined ? null : usd(deposit),
  });
}

describe('assessCoverage', () => {
  test("the guide's example: 15,000 against a limit of 10,000", () => {
    expect(assess({ coverageLimit: read(usd('10000')) }, '15000', '4500')).toMatchObject({
      state: 'exceeds',
      covered: usd('10000'),
      uncovered: usd('5000.00'),
      limit: { basis: 'limit' },
      stages: [
        {
          stage: 'before-shipment',
          paid: usd('4500'),
          covered: usd('4500'),
          uncovered: usd('0.00'),
        },
        { stage: 'after-delivery', paid: usd('15000'), covered: usd('10000') },
      ],
    });
  });

  test('an order of exactly the limit is within it, a cent more is not', () => {
    const at = { coverageLimit: read(usd('10000')) };
    expect(assess(at, '10000.00').state).toBe('within');
    expect(assess(at, '10000.01')).toMatchObject({ state: 'exceeds', uncovered: usd('0.01') });
  });

  test('what is left of the limit decides before the limit', () => {
    const both = { coverageLimit: read(usd('84000')), remainingLimit: read(usd('2000')) };
    expect(assess(both, '3000')).toMatchObject({
      state: 'exceeds',
      covered: usd('2000'),
      limit: { basis: 'remaining' },
    });
  });

  test('a supplier the page says is not in the programme', () => {
    expect(assess({ tradeAssurance: read(false) }, '100').state).toBe('not-offered');
    const contradiction = { tradeAssurance: read(false), coverageLimit: read(usd('10')) };
    expect(assess(contradiction, '100')).toMatchObject({ missing: ['page-contradicts-itself'] });
  });

  test.each([
    [{ tradeAssurance: absent }, '100', ['trade-assurance', 'limit']],
    [{ coverageLimit: unreadable }, '100', ['limit']],
    [{ coverageLimit: absent }, null, ['limit', 'total']],
    [{ coverageLimit: read(usd('10')) }, null, ['total']],
    [{ coverageLimit: read({ amount: '10', currency: 'GHS' }) }, '100', ['same-currency']],
  ])('unread is unknown, never zero or no: %#', (fields, total, missing) => {
    expect(assess(fields, total)).toMatchObject({ state: 'unknown', missing });
  });

  test('a typed limit is used where none is published, and only there', () => {
    const question = { total: usd('100'), deposit: null, typedLimit: typed('60') };
    expect(assessCoverage({ ...question, supplier: supplier() })).toMatchObject({
      state: 'exceeds',
      limit: { basis: 'typed', from: 'chat with Lily', typedAt: '2026-05-03T10:00:00Z' },
    });
    const published = supplier({ coverageLimit: read(usd('80.00')) });
    expect(assessCoverage({ ...question, supplier: published })).toMatchObject({
      covered: usd('80.00'),
      limit: { basis: 'limit' },
    });
  });

  test('3,000 with a deposit of 1,500: pre-shipment covers 1,500, post-delivery 3,000', () => {
    const order = {
      supplier: supplier({ coverageLimit: read(usd('50000')) }),
      typedLimit: null,
      total: usd('3000'),
      deposit: usd('1500'),
    };
    expect(assessCoverage({ ...order, kind: 'pre-shipment' })).toMatchObject({
      covered: usd('1500'),
      uncovered: usd('1500.00'),
    });
    expect(assessCoverage({ ...order, kind: 'post-delivery' })).toMatchObject({
      state: 'within',
      covered: usd('3000'),
    });
  });

  test('covered plus uncovered is what was paid, at every stage', () => {
    const cents = fc.bigInt(0n, 10n ** 12n).map((units) => fromMinorUnits(units, 'USD'));
    fc.assert(
      fc.property(cents, cents, cents, fc.boolean(), (limit, total, deposit, old) => {
        const answer = assessCoverage({
          supplier: supplier({ coverageLimit: read(limit) }),
          typedLimit: null,
          total,
          deposit,
          kind: old ? 'pre-shipment' : 'post-delivery',
        });
        if (answer.state !== 'within' && answer.state !== 'exceeds') throw new Error(answer.state);
        const parts = [{ ...answer, paid: answer.total }, ...answer.stages];
        for (const { covered, uncovered, paid } of parts) {
          expect(compare(add(covered, uncovered), paid)).toBe(0);
          expect(compare(covered, limit)).toBeLessThanOrEqual(0);
          expect(uncovered.amount).not.toMatch(/^-/);
        }
      }),
    );
  });
});
