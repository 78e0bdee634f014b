import { describe, expect, test } from 'vitest';
import { milStd105e, usualInspection } from '../../lib/rules/aql.ts';
import { codeLetters, planInspection, tableAqls } from '../../lib/trade/inspection-plan.ts';
import { inspectionLevels } from '../../lib/trade/spec-parts.ts';

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

// Table I as the standard prints it: lot from, lot to, then levels I, II, III, S-1 to S-4.
const lots = rows(`
       2       8  A A B  A A A A
       9      15  A B C  A A A A
      16      25  B C D  A A B B
      26      50  C D E  A B B C
      51      90  C E F  B B C C
      91     150  D F G  B B C D
     151     280  E G H  B C D E
     281     500  F H J  B C D E
     501    1200  G J K  C C E F
    1201    3200  H K L  C D E G
    3201   10000  J L M  C D F G
   10001   35000  K M N  C D F H
   35001  150000  L N P  D E G J
  150001  500000  M P Q  D E G J
  500001 9000000  N Q R  D E H K
`);

// Table II-A as the standard prints it: letter, sample size, Ac/Re or arrow per AQL from 0.65 to 6.5.
const printed = rows(`
  A     2  ↓      ↓      ↓      ↓      ↓      0/1
  B     3  ↓      ↓      ↓      ↓      0/1    ↑
  C     5  ↓      ↓      ↓      0/1    ↑      ↓
  D     8  ↓      ↓      0/1    ↑      ↓      1/2
  E    13  ↓      0/1    ↑      ↓      1/2    2/3
  F    20  0/1    ↑      ↓      1/2    2/3    3/4
  G    32  ↑      ↓      1/2    2/3    3/4    5/6
  H    50  ↓      1/2    2/3    3/4    5/6    7/8
  J    80  1/2    2/3    3/4    5/6    7/8    10/11
  K   125  2/3    3/4    5/6    7/8    10/11  14/15
  L   200  3/4    5/6    7/8    10/11  14/15  21/22
  M   315  5/6    7/8    10/11  14/15  21/22  ↑
  N   500  7/8    10/11  14/15  21/22  ↑      ↑
  P   800  10/11  14/15  21/22  ↑      ↑      ↑
  Q  1250  14/15  21/22  ↑      ↑      ↑      ↑
  R  2000  21/22  ↑      ↑      ↑      ↑      ↑
`);

// The plan each letter comes to once its arrows are followed: sample size and Ac per AQL.
const followed = rows(`
  A  20/0     13/0     8/0     5/0    3/0     2/0
  B  20/0     13/0     8/0     5/0    3/0     2/0
  C  20/0     13/0     8/0     5/0    3/0     8/1
  D  20/0     13/0     8/0     5/0    13/1    8/1
  E  20/0     13/0     8/0     20/1   13/1    13/2
  F  20/0     13/0     32/1    20/1   20/2    20/3
  G  20/0     50/1     32/1    32/2   32/3    32/5
  H  80/1     50/1     50/2    50/3   50/5    50/7
  J  80/1     80/2     80/3    80/5   80/7    80/10
  K  125/2    125/3    125/5   125/7  125/10  125/14
  L  200/3    200/5    200/7   200/10 200/14  200/21
  M  315/5    315/7    315/10  315/14 315/21  200/21
  N  500/7    500/10   500/14  500/21 315/21  200/21
  P  800/10   800/14   800/21  500/21 315/21  200/21
  Q  1250/14  1250/21  800/21  500/21 315/21  200/21
  R  2000/21  1250/21  800/21  500/21 315/21  200/21
`);

// A lot and a level that lead to each letter, the lot larger than any sample of that letter.
const lotOf = new Map([
  ['A', [50, 'S-1']],
  ['B', [150, 'S-1']],
  ['C', [10_000, 'S-1']],
  ['D', [600_000, 'S-1']],
  ['E', [600_000, 'S-2']],
  ['F', [10_000, 'S-3']],
  ['G', [150_000, 'S-3']],
  ['H', [600_000, 'S-3']],
  ['J', [500_000, 'S-4']],
  ['K', [600_000, 'S-4']],
  ['L', [10_000, 'II']],
  ['M', [35_000, 'II']],
  ['N', [150_000, 'II']],
  ['P', [500_000, 'II']],
  ['Q', [600_000, 'II']],
  ['R', [600_000, 'III']],
] as const);

function planOf(lot: number, level: string, aql: number) {
  const answer = planInspection(milStd105e, { lot, level, aql });
  if (answer.state === 'refused') throw new Error(answer.refusal);
  return answer.plan;
}

const levelCases = lots.flatMap(([from, to, ...letters]) =>
  inspectionLevels.flatMap((level, column) =>
    [from, to].map((lot) => ({ lot: Number(lot), level, letter: letters[column] })),
  ),
);

test('the tables under test are whole', () => {
  expect(levelCases).toHaveLength(15 * 7 * 2);
  expect(printed.map((row) => row.length)).toEqual(Array(16).fill(8));
  expect(followed.map((row) => row.length)).toEqual(Array(16).fill(7));
});

test.each(levelCases)('a lot of $lot at level $level has letter $letter', (one) => {
  expect(planOf(one.lot, one.level, 0).lotCode).toBe(one.letter);
});

test('every cell is the printed one', () => {
  const ours = codeLetters.map((letter) => {
    const { sampleSize, cells } = milStd105e.plans[letter];
    const words = cells.map((cell) => (typeof cell === 'number' ? `${cell}/${cell + 1}` : cell));
    return [letter, String(sampleSize), ...words];
  });
  expect(ours).toEqual(printed);
});

describe('every letter at every AQL follows its arrows', () => {
  const cases = followed.flatMap(([letter = '', ...plans]) =>
    plans.map((plan, column) => ({ letter, aql: tableAqls[column] ?? Number.NaN, plan })),
  );

  test.each(cases)('$letter at $aql: $plan', ({ letter, aql, plan }) => {
    const [lot, level] = lotOf.get(letter as 'A') ?? [0, ''];
    const got = planOf(lot, level, aql);
    expect(got.lotCode).toBe(letter);
    expect(`${got.sampleSize}/${got.acceptUpTo}`).toBe(plan);
    expect(got.rejectFrom).toBe(got.acceptUpTo + 1);
    expect(got.everyPiece).toBe(false);
    // The letter of the plan is the one whose sample size is drawn.
    expect(printed.find(([code]) => code === got.code)?.[1]).toBe(String(got.sampleSize));
  });
});

test('every piece is inspected where the plan asks for as many as the lot has, or more', () => {
  const sampleOf = (letter: string, column: number) =>
    Number(followed.find(([code]) => code === letter)?.[column + 1]?.split('/')[0]);
  const wrong: string[] = [];
  let whole = 0;
  for (let lot = 2; lot <= 3000; lot += 1) {
    for (const level of inspectionLevels) {
      for (const [column, aql] of tableAqls.entries()) {
        const { lotCode, sampleSize, everyPiece } = planOf(lot, level, aql);
        const asked = sampleOf(lotCode, column);
        if (everyPiece) whole += 1;
        if (everyPiece !== asked >= lot || sampleSize !== Math.min(asked, lot))
          wrong.push(`${lot} at ${level}, AQL ${aql}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(whole).toBeGreaterThan(100);
});

test('the example of the trade: 4,000 pieces, level II', () => {
  expect(planOf(4_000, 'II', 2.5)).toEqual({
    lotCode: 'L',
    code: 'L',
    sampleSize: 200,
    acceptUpTo: 10,
    rejectFrom: 11,
    everyPiece: false,
  });
  expect(planOf(4_000, 'II', 4)).toMatchObject({ sampleSize: 200, acceptUpTo: 14, rejectFrom: 15 });
});

test('what is inspected by default is level II at 0, 2.5 and 4.0', () => {
  expect(usualInspection).toMatchObject({
    level: 'II',
    aqls: { critical: 0, major: 2.5, minor: 4 },
  });
});
