import type { LeadTime } from '../../trade/listing.ts';
import { at } from '../embedded-json.ts';
import { type FieldReader, fault } from '../parsed.ts';
import { parseDays, parseSpan, type Span } from '../text/quantity.ts';
import { inOrder, once, only, type Step, spanOfData } from './steps.ts';

function leadOf(span: Span | null, days: unknown): Step<number | null> | null {
  const parsed = days === -1 ? { value: null } : parseDays(String(days ?? ''));
  return span && parsed && 'value' in parsed ? { ...span, value: parsed.value } : null;
}

/** Lead times, from the rows of a table, upright or on its side, or from the page's data. */
export const readLeadTimes: FieldReader<LeadTime[]> = (found, numbers) => {
  if (!Array.isArray(found)) return null;
  const raw = once(found);
  const [first, second] = raw;
  const table = Array.isArray(first);
  if (table && /week|month|hour/i.test(String(raw.map((row) => row[0])))) return fault('days');
  const sideways =
    table && Array.isArray(second) && raw.length === 2 && first.length === second.length;
  const rows = sideways ? first.map((cell, index) => [cell, second[index]]) : raw;
  const steps = inOrder(
    table
      ? rows
          .slice(1)
          .map(([cell, days]) =>
            leadOf(only([String(cell)], (text) => parseSpan(text, numbers))?.value ?? null, days),
          )
      : raw.map((item) => leadOf(spanOfData(item), at(item, 'processPeriod') ?? at(item, 'day'))),
    table,
  );
  if (!steps || 'fault' in steps) return steps;
  return { value: steps.value.map(({ from, to, value }) => ({ from, to, days: value })) };
};
