import { expect, test } from 'vitest';
import { milStd105e, usualInspection } from '../../lib/rules/aql.ts';
import { planClasses } from '../../lib/trade/class-plans.ts';

test('4,000 pieces: one sample of 200 for all classes', () => {
  const planned = planClasses(milStd105e, 4_000, usualInspection);
  expect(planned).toMatchObject({
    state: 'planned',
    draw: 200,
    samples: 'same',
    plans: {
      critical: { code: 'L', sampleSize: 200, acceptUpTo: 0, rejectFrom: 1 },
      major: { code: 'L', sampleSize: 200, acceptUpTo: 10, rejectFrom: 11 },
      minor: { code: 'L', sampleSize: 200, acceptUpTo: 14, rejectFrom: 15 },
    },
  });
});

test('40 pieces: arrows part the classes, critical counts in every piece drawn', () => {
  expect(planClasses(milStd105e, 40, usualInspection)).toEqual({
    state: 'planned',
    draw: 13,
    samples: 'differ',
    plans: {
      critical: {
        lotCode: 'D',
        code: 'E',
        sampleSize: 13,
        acceptUpTo: 0,
        rejectFrom: 1,
        everyPiece: false,
      },
      major: {
        lotCode: 'D',
        code: 'C',
        sampleSize: 5,
        acceptUpTo: 0,
        rejectFrom: 1,
        everyPiece: false,
      },
      minor: {
        lotCode: 'D',
        code: 'E',
        sampleSize: 13,
        acceptUpTo: 1,
        rejectFrom: 2,
        everyPiece: false,
      },
    },
  });
});

test('a critical AQL above 0 keeps the plan of the table', () => {
  const aqls = { critical: 0.65, major: 2.5, minor: 4 };
  expect(planClasses(milStd105e, 40, { level: 'II', aqls })).toMatchObject({
    draw: 20,
    samples: 'differ',
    plans: { critical: { code: 'F', sampleSize: 20 }, major: { sampleSize: 5 } },
  });
});

test('two pieces: all of them, for every class', () => {
  expect(planClasses(milStd105e, 2, usualInspection)).toMatchObject({
    draw: 2,
    samples: 'same',
    plans: { critical: { everyPiece: true }, major: { everyPiece: true } },
  });
});

test('what one class is refused, the whole is refused', () => {
  const refusal = (lot: number, aqls: typeof usualInspection.aqls) =>
    planClasses(milStd105e, lot, { level: 'II', aqls });
  expect(refusal(1, usualInspection.aqls)).toEqual({ state: 'refused', refusal: 'lot-below-2' });
  for (const name of ['critical', 'major', 'minor'] as const) {
    const aqls = { ...usualInspection.aqls, [name]: 3 };
    expect(refusal(4_000, aqls)).toEqual({ state: 'refused', refusal: 'unknown-aql' });
  }
});
