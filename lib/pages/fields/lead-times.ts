import type { LeadTime } from '../../trade/listing.ts';
import { at } from '../embedded-json.ts';
import type { FieldReader, PageNumbers, Parsed } from '../parsed.ts';
import { countsDays, parseDays } from '../text/days.ts';
import { parseSpan, type Span } from '../text/span.ts';
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

function leadsInTable(table: readonly (readonly unknown[])[], numbers: PageNumbers): Lead[] {
  const [headings = [], ...rows] = upright(table);
  const inDays = countsDays(String(headings[1]));
  return rows.map(([cell, days]) => {
    return leadOf(parseSpan(String(cell), numbers), days, inDays);
  });
}

/**
 * Lead times, from the rows of a table or from the page's data. The data count
 * days; a table does where its heading says so, else each of its cells must.
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
  const steps = inOrder(leads, table.length > 0);
  if (!steps || 'fault' in steps) return steps;
  return { value: steps.value.map(({ from, to, value }) => ({ from, to, days: value })) };
};
