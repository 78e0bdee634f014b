import type { LeadTime } from '../../trade/listing.ts';
import { at } from '../embedded-json.ts';
import { type FieldReader, fault, type PageNumbers, type Parsed } from '../parsed.ts';
import { countsDays, parseDays } from '../text/days.ts';
import { multiplierIn } from '../text/multiplier.ts';
import { parseSpan, type Span } from '../text/span.ts';
import { isOneUnit, isSameUnit, singular, unitBehind } from '../text/unit.ts';
import { inOrder, once, type Step, spanOfData } from './steps.ts';

type Lead = Step<number | null> | null;

function leadOf(span: Parsed<Span>, days: unknown, inDays: boolean): Lead {
  const parsed = days === -1 ? { value: null } : parseDays(String(days ?? ''), inDays);
  if (!span || 'fault' in span || !parsed || 'fault' in parsed) return null;
  return { ...span.value, value: parsed.value };
}

/** Rows of quantity and time with their headings, of a table that stands upright or lies on its side. */
function upright(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const [first, second, more] = rows;
  const sideways = first && second && !more && first.length === second.length;
  return sideways ? first.map((cell, index) => [cell, second[index]]) : rows;
}

/** The unit that a heading says it counts in: "Quantity (pieces)"; empty: none. Null: more stands there. */
function unitOfHeading(label: string): string | null {
  const [match, unit = ''] = label.match(/^[^()（）\d]*(?:[(（]([^()（）\d]*)[)）]\s*)?$/u) ?? [];
  const isUnit = match !== undefined && multiplierIn(unit)?.zeros === 0 && isOneUnit(unit);
  return isUnit ? singular(unit) : null;
}

function leadsInTable(table: readonly (readonly unknown[])[], numbers: PageNumbers): Lead[] | null {
  const [headings = [], ...rows] = upright(table).map((row) => row.map(String));
  const [counted = '', timed = '', ...more] = headings;
  const inDays = countsDays(timed);
  const isTime = inDays || unitOfHeading(timed) === '';
  const own = unitOfHeading(counted);
  if (!isTime || own === null || countsDays(counted) || more.length > 0) return null;
  const [unit = '', ...units] = [
    numbers.unit ?? '',
    own,
    ...rows.map(([cell = '']) => unitBehind(cell)),
  ].filter((name) => name !== '');
  if (!units.every((other) => isSameUnit(unit, other))) return null;
  return rows.map(([cell = '', days, ...rest]) =>
    rest.length > 0 ? null : leadOf(parseSpan(cell, numbers), days, inDays),
  );
}

/**
 * Lead times, from the rows of a table or from the page's data. The data count
 * days; a table does where its heading says so, else each of its cells must,
 * and the heading nothing else. Quantities are of the unit the product is
 * counted in, where it is known; all are of one.
 */
export const readLeadTimes: FieldReader<LeadTime[]> = (found, numbers) => {
  if (!Array.isArray(found)) return null;
  const raw = once(found);
  const table = raw.filter((row) => Array.isArray(row));
  const leads =
    table.length > 0
      ? leadsInTable(table, numbers)
      : raw.map((item) =>
          leadOf(spanOfData(item), at(item, 'processPeriod') ?? at(item, 'day'), true),
        );
  if (leads === null) return fault('unit');
  const steps = inOrder(leads, table.length > 0);
  if (!steps || 'fault' in steps) return steps;
  return { value: steps.value.map(({ from, to, value }) => ({ from, to, days: value })) };
};
