import type { RuleSource } from './rule-source.ts';
import { inspectionLevels } from './spec-parts.ts';

// biome-ignore format: one row
/** Sample-size code letters, smallest sample first. The standards skip I and O. */
export const codeLetters = [
  'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R',
] as const;
export type CodeLetter = (typeof codeLetters)[number];

export type InspectionLevel = (typeof inspectionLevels)[number];

/** The acceptance quality limits a buyer may choose, in percent defective. */
export const tableAqls = [0.65, 1, 1.5, 2.5, 4, 6.5] as const;

/** An acceptance number, or an arrow to the plan of the next letter below or above. */
type PlanCell = number | '↓' | '↑';

/** The tables of single sampling under normal inspection. */
export type SamplingTables = RuleSource & {
  /** `letters` stand in the order of {@link inspectionLevels}; `to` is null for the last row. */
  readonly lots: readonly {
    readonly from: number;
    readonly to: number | null;
    readonly letters: readonly CodeLetter[];
  }[];
  /** `cells` stand in the order of {@link tableAqls}. */
  readonly plans: Readonly<
    Record<CodeLetter, { readonly sampleSize: number; readonly cells: readonly PlanCell[] }>
  >;
};

/** How many pieces to draw and how many defective ones reject the lot. */
export type SamplingPlan = {
  /** The letter the lot size and level lead to. */
  readonly lotCode: CodeLetter;
  /** The letter whose plan is used: another than `lotCode` where arrows lead there. */
  readonly code: CodeLetter;
  /** Pieces to inspect; the whole lot where the plan asks for as many or more. */
  readonly sampleSize: number;
  readonly acceptUpTo: number;
  readonly rejectFrom: number;
  /** Inspection of 100 %: the lot is not larger than the plan's sample. */
  readonly everyPiece: boolean;
};

/** What is wrong with a question to the tables. The tables begin at a lot of two. */
export type PlanRefusal = 'lot-not-whole' | 'lot-below-2' | 'unknown-level' | 'unknown-aql';

/** A sampling plan, or why there is none. */
export type PlanAnswer =
  | { readonly state: 'planned'; readonly plan: SamplingPlan }
  | { readonly state: 'refused'; readonly refusal: PlanRefusal };

function refused(refusal: PlanRefusal): { state: 'refused'; refusal: PlanRefusal } {
  return { state: 'refused', refusal };
}

function columnOf<Value>(columns: readonly Value[], value: Value): number {
  return columns.indexOf(value);
}

function wrongLot(lot: number): PlanRefusal | null {
  if (!Number.isSafeInteger(lot)) return 'lot-not-whole';
  return lot < 2 ? 'lot-below-2' : null;
}

function lotLetter(tables: SamplingTables, lot: number, level: number): CodeLetter {
  const row = tables.lots.find(({ from, to }) => lot >= from && (to === null || lot <= to));
  const letter = row?.letters[level];
  if (letter === undefined) throw new Error(`${tables.id}: no letter for a lot of ${lot}`);
  return letter;
}

/** The plan at the end of the arrows: an acceptance number with its own letter. */
function followArrows(tables: SamplingTables, start: CodeLetter, aql: number) {
  let code = start;
  for (const _step of codeLetters) {
    const cell = tables.plans[code].cells[aql];
    if (typeof cell === 'number') return { code, acceptUpTo: cell };
    const next = codeLetters[codeLetters.indexOf(code) + (cell === '↓' ? 1 : -1)];
    if (next === undefined) break;
    code = next;
  }
  throw new Error(`${tables.id}: the arrows of letter ${start} lead nowhere`);
}

/**
 * The single sampling plan of a lot of `lot` pieces. Arrows are followed to the
 * plan's own sample size; where that is the lot or more, every piece is
 * inspected.
 *
 * An AQL of 0 is in no table. For critical defects the trade writes "AQL 0" and
 * means: draw the sample of the lot's own letter and reject at the first
 * defect. That is what is planned; it does not show that the lot has none.
 */
export function planInspection(
  tables: SamplingTables,
  request: { lot: number; level: string; aql: number },
): PlanAnswer {
  const wrong = wrongLot(request.lot);
  if (wrong !== null) return refused(wrong);
  const level = columnOf(inspectionLevels, request.level);
  if (level < 0) return refused('unknown-level');
  const aql = columnOf(tableAqls, request.aql);
  if (aql < 0 && request.aql !== 0) return refused('unknown-aql');

  const lotCode = lotLetter(tables, request.lot, level);
  const { code, acceptUpTo } =
    request.aql === 0 ? { code: lotCode, acceptUpTo: 0 } : followArrows(tables, lotCode, aql);
  const { sampleSize } = tables.plans[code];
  return {
    state: 'planned',
    plan: {
      lotCode,
      code,
      sampleSize: Math.min(sampleSize, request.lot),
      acceptUpTo,
      // In single sampling nothing lies between accepting and rejecting.
      rejectFrom: acceptUpTo + 1,
      everyPiece: sampleSize >= request.lot,
    },
  };
}
