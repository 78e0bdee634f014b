import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocks } from '../../lib/rules/clocks.ts';
import {
  beijingDay,
  bookInspectionBy,
  disputeWindow,
  endOfBeijingDay,
  escalationWindow,
} from '../../lib/trade/claim-clock.ts';

const oneDay = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / oneDay;
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

const anyDay = fc
  .integer({ min: dayNumber('2015-01-01'), max: dayNumber('2099-12-31') })
  .map((number) => new Date(number * oneDay).toISOString().slice(0, 10));
const twoDays = fc.tuple(anyDay, anyDay).map((days): [string, string] => {
  const [first = '', second = ''] = days.toSorted();
  return [first, second];
});

const noDays = [
  '',
  'August',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-8-5',
  '05/08/2026',
  '2026-08-05T10:00:00Z',
  '-002026-08-05',
  '9999999-01-01',
];

describe('the dispute window', () => {
  test.each([
    ['2026-08-01', '2026-08-31'],
    ['2026-12-15', '2027-01-14'],
    ['2028-01-30', '2028-02-29'],
    ['2027-01-30', '2027-03-01'],
  ])('receipt confirmed on %s: open a dispute by %s', (confirmed, last) => {
    expect(disputeWindow(clocks, confirmed)?.lastDay).toBe(last);
  });

  test('says what each source makes of it', () => {
    expect(disputeWindow(clocks, '2026-08-01')?.bounds).toEqual([
      { id: 'dispute-30', lastDay: '2026-08-31' },
      { id: 'dispute-60-enterprise', lastDay: '2026-09-30' },
    ]);
  });

  test('is never later than any source allows', () => {
    const windows = clocks.filter(
      ({ clock, starts }) => clock === 'open-dispute' && starts === 'receipt-confirmed',
    );
    expect(windows.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(anyDay, (day) => {
        const last = dayNumber(disputeWindow(clocks, day)?.lastDay ?? '');
        for (const { amount } of windows) {
          expect(last - dayNumber(day)).toBeLessThanOrEqual(amount ?? 0);
        }
      }),
    );
  });

  test('is not later for an earlier receipt', () => {
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        const last = (day: string) => dayNumber(disputeWindow(clocks, day)?.lastDay ?? '');
        expect(last(earlier)).toBeLessThanOrEqual(last(later));
      }),
    );
  });
});

describe('the days of a dispute', () => {
  test('escalate from day 4, act before day 7', () => {
    expect(escalationWindow(clocks, '2026-08-01')).toEqual({
      from: '2026-08-05',
      actBy: '2026-08-06',
    });
  });

  test('there is a day to act on, before Alibaba acts by itself however days are counted', () => {
    fc.assert(
      fc.property(anyDay, (opened) => {
        const window = escalationWindow(clocks, opened);
        const from = dayNumber(window?.from ?? '') - dayNumber(opened);
        const actBy = dayNumber(window?.actBy ?? '') - dayNumber(opened);
        expect(from).toBeGreaterThanOrEqual(4);
        expect(from).toBeLessThanOrEqual(actBy);
        // Day 7 is the sixth day after day 1.
        expect(actBy).toBeLessThan(6);
      }),
    );
  });
});

describe('booking an inspection', () => {
  test.each([
    ['2026-08-31', '2026-08-20'], // Monday
    ['2026-09-04', '2026-08-26'], // Friday
    ['2026-09-05', '2026-08-27'], // Saturday
    ['2026-09-06', '2026-08-27'], // Sunday
    ['2027-01-04', '2026-12-24'], // across the year
  ])('goods ship on %s: book by %s', (ships, by) => {
    expect(bookInspectionBy(clocks, ships)).toBe(by);
  });

  test('is on a working day, seven of them before the goods ship', () => {
    fc.assert(
      fc.property(anyDay, (ships) => {
        const by = bookInspectionBy(clocks, ships) ?? '';
        const days = Array.from({ length: dayNumber(ships) - dayNumber(by) }, (_, index) =>
          new Date((dayNumber(by) + index) * oneDay).toISOString().slice(0, 10),
        );
        expect(weekday(by)).toBeGreaterThan(0);
        expect(weekday(by)).toBeLessThan(6);
        expect(days.filter((day) => weekday(day) % 6 !== 0)).toHaveLength(7);
      }),
    );
  });

  test('is not later for an earlier ship date', () => {
    fc.assert(
      fc.property(twoDays, ([earlier, later]) => {
        const by = (day: string) => dayNumber(bookInspectionBy(clocks, day) ?? '');
        expect(by(earlier)).toBeLessThanOrEqual(by(later));
      }),
    );
  });
});

describe('days in Beijing', () => {
  test.each([
    ['2026-08-31T15:59:59Z', '2026-08-31'],
    ['2026-08-31T16:00:00Z', '2026-09-01'],
    ['2026-08-31T20:00:00-07:00', '2026-09-01'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s it is %s there', (instant, day) => {
    expect(beijingDay(instant)).toBe(day);
  });

  test('a day ends there at 16:00 UTC, all year', () => {
    expect(endOfBeijingDay('2026-08-31')).toBe('2026-08-31T16:00:00Z');
    expect(endOfBeijingDay('2026-01-31')).toBe('2026-01-31T16:00:00Z');
  });

  test('the end of a day is the first instant that is no longer in it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = endOfBeijingDay(day) ?? '';
        expect(beijingDay(new Date(Date.parse(end) - 1).toISOString())).toBe(day);
        expect(dayNumber(beijingDay(end) ?? '')).toBe(dayNumber(day) + 1);
      }),
    );
  });
});

test.each(noDays)('"%s" is no day', (text) => {
  expect(disputeWindow(clocks, text)).toBeNull();
  expect(escalationWindow(clocks, text)).toBeNull();
  expect(bookInspectionBy(clocks, text)).toBeNull();
  expect(endOfBeijingDay(text)).toBeNull();
});

test.each(['', '2026-08-31', '2026-08-31T10:00', 'now'])('"%s" is no instant', (text) => {
  expect(beijingDay(text)).toBeNull();
});
