import * as z from 'zod/mini';
import { type SpecSummary, specSummarySchema } from '../trade/order-spec.ts';
import { checkSpec, currentVersion, type Shape } from './spec-rows.ts';

const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('spec'), version: z.number(), summary: specSummarySchema }),
  z.object({ kind: z.literal('unreadable'), detail: z.string() }),
]);

/** A line of the list, or why its spec can't be shown in it. */
export function checkLine(line: unknown): Shape<SpecSummary> {
  if (isWhole(line)) return { ok: true, value: line.summary };
  const read = checkSpec(lineSchema, line);
  if (!read.ok) return read;
  const { value } = read;
  return value.kind === 'spec'
    ? { ok: true, value: value.summary }
    : { ok: false, detail: value.detail };
}

const states: Readonly<Record<SpecSummary['state'], true>> = {
  draft: true,
  issued: true,
  template: true,
};
// Every text of a summary stands here, or it does not compile.
const texts: Readonly<Record<Exclude<keyof SpecSummary, 'state' | 'revision'>, true>> = {
  id: true,
  createdAt: true,
  updatedAt: true,
  title: true,
  supplierName: true,
  shipDate: true,
};
const textNames = Object.keys(texts);

/**
 * Whether a line has the parts and kinds of parts that this version writes. Less
 * than the schema asks: a line is made in here of a spec that its schema let
 * through, so what a text says was checked then. Of 10,000 lines this takes 15 ms in
 * Chromium and the schema 180, most of what the list may take; it is asked about
 * the others.
 */
function isWhole(line: unknown): line is { readonly summary: SpecSummary } {
  if (!isObject(line) || line.kind !== 'spec' || line.version !== currentVersion) return false;
  const { summary } = line;
  return (
    isObject(summary) &&
    textNames.every((name) => typeof summary[name] === 'string') &&
    Object.hasOwn(states, String(summary.state)) &&
    (summary.revision === null || isMark(summary.revision))
  );
}

function isMark(mark: unknown): boolean {
  return isObject(mark) && typeof mark.letter === 'string' && typeof mark.issuedAt === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
