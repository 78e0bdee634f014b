import { describe, expect, test } from 'vitest';
import { findDaylessMonths } from '../../lib/trade/dayless-months.ts';

const found = (text: string) =>
  findDaylessMonths(text).map(({ start, end }) => text.slice(start, end));

describe('a month instead of a date', () => {
  test.each([
    ['August', 'August'],
    ['may', 'may'],
    ['ship in August', 'August'],
    ['August 2026', 'August'],
    ['by end of May', 'May'],
    ['mid-June, at the latest in July', 'June|July'],
    ['before Sept. 2026', 'Sept.'],
    ['Delivery: march', 'march'],
    ['AUG 2026', 'AUG'],
    ["Dec '26 or December", 'December'],
    ['2026-08', '2026-08'],
    ['ETD 2026/8', '2026/8'],
    ['08/2026', '08/2026'],
    ['8月发货', '8月'],
    ['2026年8月', '8月'],
    ['５月', '５月'],
  ])('%s', (text, months) => {
    expect(found(text)).toEqual(months.split('|'));
  });
});

describe('silent', () => {
  test.each([
    '',
    '5 August 2026',
    'August 5',
    'August 5th, 2026',
    'the 5th of August',
    'Aug. 5',
    '05-Aug-2026',
    '31 May 2026',
    'May 31st',
    '2026-08-05',
    '2026/8/5',
    '05/08/2026',
    '8月5日',
    'in 3 months, 3个月',
    'the buyer may inspect',
    'delivery may be split',
    'Mayfair, Marching, Augustus, Junebug, decimal',
    'ask April or June in chat',
    'march of progress',
    'Sep paper',
    'GB 18401-2010, ISO 9001:2015, EN 71-3:2019',
    'art. 08-20261',
    'print “August” on the box',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
