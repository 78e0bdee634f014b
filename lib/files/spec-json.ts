import * as z from 'zod/mini';
import {
  type OrderSpec,
  orderSpecSchema,
  type Revision,
  revisionSchema,
} from '../trade/order-spec.ts';
import { orderSpecV1Schema } from '../trade/order-spec-v1.ts';
import { upgradeSpec } from '../trade/upgrade-spec.ts';
import { dropped, type ImportProblem, issuesOf, mostProblems } from './import-problem.ts';
import { wellFormed } from './json-text.ts';

const format = 'coverline-specs';
const formatVersion = 2;
const specVersion = 2;

/** Longest text of a file taken in, in UTF-16 code units; check `File.size` against it before reading. */
export const longestImport = 64 * 1024 * 1024;

const fileSchema = z.object({
  format: z.literal(format),
  formatVersion: z.union([z.literal(1), z.literal(formatVersion)]),
  writtenAt: z.iso.datetime(),
  writtenBy: z.string().check(z.maxLength(100)),
  specs: z.array(z.unknown()).check(z.minLength(1)),
  revisions: z.optional(z.array(z.unknown())),
});
const specSchema = z.discriminatedUnion('version', [orderSpecV1Schema, orderSpecSchema]);

/** What a file of specs holds: specs, and revisions that were issued of them. */
export type SpecsInFile = { readonly specs: OrderSpec[]; readonly revisions: Revision[] };

/** The specs of a file, or everything wrong with it; then nothing of it may be kept. */
export type ImportedSpecs =
  | ({ readonly ok: true } & SpecsInFile)
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** When and by what a file is written: an ISO 8601 instant and the extension's own version. */
export type Written = { readonly now: string; readonly version: string };

/**
 * The text of a file that holds `specs` and `revisions` of them, whole, with all
 * their sources. Internal notes are in it: the file is the buyer's own copy, never
 * the supplier's.
 */
export function specsToJson(
  specs: readonly OrderSpec[],
  { now, version }: Written,
  revisions: readonly Revision[] = [],
): string {
  const file = { format, formatVersion, writtenAt: now, writtenBy: version, specs, revisions };
  return `${JSON.stringify(file, wellFormed, 2)}\n`;
}

/**
 * The specs that {@link specsToJson} of this version or an older one wrote, in
 * the shape of this version. Never throws, whatever the text.
 */
export function specsFromJson(text: string): ImportedSpecs {
  const reading = specsInSteps(text);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** {@link specsFromJson} that stops after each spec and revision, for a page that has other things to do. */
export function* specsInSteps(text: string): Generator<void, ImportedSpecs> {
  if (text.length > longestImport) return refuse([{ code: 'too-big', path: '' }]);
  const data = parse(text);
  if (data === undefined) return refuse([{ code: 'not-json', path: '' }]);
  const early = foreign(data) ?? newer(data);
  if (early) return refuse([early]);
  const file = fileSchema.safeParse(data);
  if (!file.success) return refuse(issuesOf(file.error.issues, data));
  const read = yield* checked('specs', file.data.specs, specSchema);
  const issued = yield* checked('revisions', file.data.revisions ?? [], revisionSchema);
  const empty = { specs: [], revisions: [] };
  const outside = dropped({ ...Object(data), ...empty }, { ...file.data, ...empty });
  const wrong = [...outside, ...read.problems, ...issued.problems];
  if (wrong.length > 0) return refuse(wrong);
  const specs = read.items.map((spec) => (spec.version === 1 ? upgradeSpec(spec) : spec));
  const revisions = issued.items;
  const problems = [...duplicates(specs), ...misplaced(revisions, specs)];
  return problems.length > 0 ? refuse(problems) : { ok: true, specs, revisions };
}

/** The items of a list by their schema, and what is wrong with them, until it is more than anybody reads. */
function* checked<Item>(
  list: string,
  data: readonly unknown[],
  schema: z.ZodMiniType<Item>,
): Generator<void, { readonly items: Item[]; readonly problems: ImportProblem[] }> {
  const items: Item[] = [];
  const problems: ImportProblem[] = [];
  for (const [place, one] of data.entries()) {
    const path = [list, place];
    const read = schema.safeParse(one);
    if (read.success) {
      items.push(read.data);
      problems.push(...dropped(one, read.data, path).slice(0, mostProblems));
    } else problems.push(...issuesOf(read.error.issues, one, path));
    if (problems.length >= mostProblems) break;
    yield;
  }
  return { items, problems };
}

const refuse = (problems: readonly ImportProblem[]) =>
  ({ ok: false, problems: problems.slice(0, mostProblems) }) as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const envelopeSchema = z.object({ format: z.literal(format), formatVersion: z.number() });
const listSchema = z.object({ specs: z.array(z.unknown()) });
const versionSchema = z.object({ version: z.number() });

function foreign(data: unknown): ImportProblem | null {
  return envelopeSchema.safeParse(data).success ? null : { code: 'not-ours', path: '' };
}

/** Said before anything else: a newer file is bound to differ in shape too. */
function newer(data: unknown): ImportProblem | null {
  const envelope = envelopeSchema.safeParse(data).data;
  if (envelope && envelope.formatVersion > formatVersion) {
    return { code: 'newer-version', path: 'formatVersion' };
  }
  const specs = listSchema.safeParse(data).data?.specs ?? [];
  // One by one: of all together, zod can't list what is wrong where it is very much.
  const place = specs.findIndex(
    (spec) => (versionSchema.safeParse(spec).data?.version ?? 0) > specVersion,
  );
  return place < 0 ? null : { code: 'newer-version', path: `specs[${place}].version` };
}

const lists = ['requirements', 'schedule', 'attachments'] as const;

function duplicates(specs: readonly OrderSpec[]): ImportProblem[] {
  const rows = specs.flatMap((spec, place) =>
    lists.flatMap((list) => repeated(spec[list], `specs[${place}].${list}`)),
  );
  return [...repeated(specs, 'specs'), ...rows];
}

/** Revisions of no spec in the file, of another spec than they hold, or with a letter that is taken. */
function misplaced(revisions: readonly Revision[], specs: readonly OrderSpec[]): ImportProblem[] {
  const ids = new Set(specs.map(({ id }) => id));
  const astray = revisions.flatMap(({ specId, spec }, place): ImportProblem[] =>
    ids.has(specId) && spec.id === specId
      ? []
      : [{ code: 'wrong-value', path: `revisions[${place}].specId` }],
  );
  const marks = revisions.map(({ specId, letter }) => ({ id: `${letter} ${specId}` }));
  return [...astray, ...repeated(marks, 'revisions', 'letter')];
}

function repeated(
  all: readonly { readonly id: string }[],
  list: string,
  field = 'id',
): ImportProblem[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, place): ImportProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', path: `${list}[${place}].${field}` }];
    seen.add(id);
    return [];
  });
}
