import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milStd105e } from '../../lib/rules/aql.ts';
import {
  codeLetters,
  planInspection,
  type SamplingPlan,
  tableAqls,
} from '../../lib/trade/inspection-plan.ts';
import { inspectionLevels } from '../../lib/trade/spec-parts.ts';

function planOf(lot: number, level: string, aql: number): SamplingPlan {
  const answer = planInspection(milStd105e, { lot, level, aql });
  if (answer.state === 'refused') throw new Error(answer.refusal);
  return answer.plan;
}

describe('every piece is inspected where the sample is the lot or more', () => {
  test.each([
    { lot: 2, level: 'II', aql: 6.5, sampleSize: 2, everyPiece: true },
    { lot: 3, level: 'II', aql: 6.5, sampleSize: 2, everyPiece: false },
    { lot: 5, level: 'I', aql: 0.65, sampleSize: 5, everyPiece: true },
    { lot: 8, level: 'II', aql: 1.5, sampleSize: 8, everyPiece: true },
    { lot: 9, level: 'I', aql: 1.5, sampleSize: 8, everyPiece: false },
    { lot: 13, level: 'III', aql: 1, sampleSize: 13, everyPiece: true },
    { lot: 14, level: 'III', aql: 1, sampleSize: 13, everyPiece: false },
    { lot: 20, level: 'II', aql: 0.65, sampleSize: 20, everyPiece: true },
    { lot: 21, level: 'II', aql: 0.65, sampleSize: 20, everyPiece: false },
  ])('$lot pieces, level $level, AQL $aql', ({ lot, level, aql, ...expected }) => {
    expect(planOf(lot, level, aql)).toMatchObject(expected);
  });

  test('and then one defect is enough to reject, for any lot', () => {
    const wrong: unknown[] = [];
    for (let lot = 2; lot <= 2_500; lot += 1) {
      for (const level of inspectionLevels) {
        for (const aql of tableAqls) {
          const { sampleSize, everyPiece, acceptUpTo } = planOf(lot, level, aql);
          const sound = sampleSize < lot ? !everyPiece : sampleSize === lot && everyPiece;
          if (!sound || (everyPiece && acceptUpTo > 0)) wrong.push({ lot, level, aql });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('AQL 0 draws the sample of the lot’s own letter and rejects at the first defect', () => {
  expect(planOf(4_000, 'II', 0)).toMatchObject({
    code: 'L',
    sampleSize: 200,
    acceptUpTo: 0,
    rejectFrom: 1,
  });
  expect(planOf(2, 'III', 0)).toMatchObject({ code: 'B', sampleSize: 2, everyPiece: true });
});

test.each([
  [{ lot: 1, level: 'II', aql: 2.5 }, 'lot-below-2'],
  [{ lot: 0, level: 'II', aql: 2.5 }, 'lot-below-2'],
  [{ lot: -4_000, level: 'II', aql: 2.5 }, 'lot-below-2'],
  [{ lot: 4_000.5, level: 'II', aql: 2.5 }, 'lot-not-whole'],
  [{ lot: Number.NaN, level: 'II', aql: 2.5 }, 'lot-not-whole'],
  [{ lot: Number.POSITIVE_INFINITY, level: 'II', aql: 2.5 }, 'lot-not-whole'],
  [{ lot: 1e300, level: 'II', aql: 2.5 }, 'lot-not-whole'],
  [{ lot: 4_000, level: 'IV', aql: 2.5 }, 'unknown-level'],
  [{ lot: 4_000, level: '', aql: 2.5 }, 'unknown-level'],
  [{ lot: 4_000, level: 'II', aql: 3 }, 'unknown-aql'],
  [{ lot: 4_000, level: 'II', aql: 10 }, 'unknown-aql'],
  [{ lot: 4_000, level: 'II', aql: -0.65 }, 'unknown-aql'],
  [{ lot: 4_000, level: 'II', aql: Number.NaN }, 'unknown-aql'],
])('%o is refused: %s', (request, refusal) => {
  expect(planInspection(milStd105e, request)).toEqual({ state: 'refused', refusal });
});

test('a larger lot never has a smaller letter', () => {
  const lots = fc.integer({ min: 2, max: 2_000_000 });
  fc.assert(
    fc.property(lots, lots, fc.constantFrom(...inspectionLevels), (one, other, level) => {
      const [small, large] = one < other ? [one, other] : [other, one];
      const at = (lot: number) => codeLetters.indexOf(planOf(lot, level, 0).lotCode);
      expect(at(small)).toBeLessThanOrEqual(at(large));
    }),
  );
});
