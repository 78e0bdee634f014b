import { findBareNumbers } from './bare-numbers.ts';
import type { Requirement } from './order-spec.ts';
import { hasColourCode } from './uncoded-colours.ts';
import { findUntolerancedDimensions } from './untoleranced-dimensions.ts';

const isMeasured = ({ aspect }: Requirement) => aspect === 'dimension' || aspect === 'weight';

const isBlank = (text: string) => text.trim() === '';

/** Whether the value is a number that lacks its unit. Counts, grades and the like need none. */
export function lacksUnit(row: Requirement): boolean {
  if (isBlank(row.value) || !isBlank(row.unit)) return false;
  const text = isMeasured(row) ? row.value : `${row.attribute}: ${row.value}`;
  return findBareNumbers(text).length > 0;
}

/**
 * Whether the value is a length, weight or volume without tolerance, range or
 * bound. What a test is made with needs none.
 */
export function lacksTolerance(row: Requirement): boolean {
  if (isBlank(row.value) || !isBlank(row.tolerance)) return false;
  if (row.aspect === 'function' || row.aspect === 'safety') return false;
  // In whatever unit: one that is no known measure makes a number no less open.
  const onlyNumber = isMeasured(row) && /^[\d.,\sx×*]+$/i.test(row.value);
  return onlyNumber || findUntolerancedDimensions(`${row.value} ${row.unit}`).length > 0;
}

/** Whether a colour or finish has neither a code nor one within its value. */
export function lacksCode(row: Requirement): boolean {
  return isBlank(row.code) && !hasColourCode(`${row.attribute} ${row.value}`);
}

/** Whether a part of a row says what it should. */
export function hasPart(
  row: Requirement,
  part: 'value' | 'unit' | 'tolerance' | 'method' | 'code',
) {
  if (part === 'code') return !lacksCode(row);
  if (part === 'unit') return !lacksUnit(row);
  if (part === 'tolerance') return !lacksTolerance(row);
  return !isBlank(row[part]);
}
