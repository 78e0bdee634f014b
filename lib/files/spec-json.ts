import * as z from 'zod/mini';
import { type OrderSpec, orderSpecSchema } from '../trade/order-spec.ts';
import { dropped, type ImportProblem, issuesOf, mostProblems } from './import-problem.ts';

const format = 'coverline-specs';
const formatVersion = 1;

/** Longest text of a file taken in, in UTF-16 code units; check `File.size` against it before reading. */
export const longestImport = 64 * 1024 * 1024;

const fileSchema = z.object({
  format: z.literal(format),
  formatVersion: z.literal(formatVersion),
  writtenAt: z.iso.datetime(),
  writtenBy: z.string().check(z.maxLength(100)),
  specs: z.array(orderSpecSchema).check(z.minLength(1)),
});

/** The specs of a file, or everything wrong with it; then nothing of it may be kept. */
export type ImportedSpecs =
  | { readonly ok: true; readonly specs: OrderSpec[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/**
 * The text of a file that holds `specs`, whole, with all their sources. `now`
 * is an ISO 8601 instant, `version` the extension's own. Internal notes are in
 * it: the file is the buyer's own copy, never the supplier's.
 */
export function specsToJson(
  specs: readonly OrderSpec[],
  { now, version }: { readonly now: string; readonly version: string },
): string {
  const file = { format, formatVersion, writtenAt: now, writtenBy: version, specs };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The specs that {@link specsToJson} wrote. Never throws, whatever the text. */
export function specsFromJson(text: string): ImportedSpecs {
  if (text.length > longestImport) return refuse([{ code: 'too-big', path: '' }]);
  const data = parse(text);
  if (data === undefined) return refuse([{ code: 'not-json', path: '' }]);
  const early = foreign(data) ?? newer(data);
  if (early) return refuse([early]);
  const file = fileSchema.safeParse(data);
  if (!file.success) return refuse(issuesOf(file.error.issues, data));
  const problems = [...dropped(data, file.data), ...duplicates(file.data.specs)];
  return problems.length > 0 ? refuse(problems) : { ok: true, specs: file.data.specs };
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
const versionedSchema = z.object({ specs: z.array(z.object({ version: z.number() })) });

function foreign(data: unknown): ImportProblem | null {
  return envelopeSchema.safeParse(data).success ? null : { code: 'not-ours', path: '' };
}

/** Said before anything else: a newer file is bound to differ in shape too. */
function newer(data: unknown): ImportProblem | null {
  const envelope = envelopeSchema.safeParse(data).data;
  if (envelope && envelope.formatVersion > formatVersion) {
    return { code: 'newer-version', path: 'formatVersion' };
  }
  const specs = versionedSchema.safeParse(data).data?.specs ?? [];
  const place = specs.findIndex(({ version }) => version > 2);
  return place < 0 ? null : { code: 'newer-version', path: `specs[${place}].version` };
}

function duplicates(specs: readonly OrderSpec[]): ImportProblem[] {
  const rows = specs.flatMap(({ requirements }, place) =>
    repeated(requirements, `specs[${place}].requirements`),
  );
  return [...repeated(specs, 'specs'), ...rows];
}

function repeated(all: readonly { readonly id: string }[], list: string): ImportProblem[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, place): ImportProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', path: `${list}[${place}].id` }];
    seen.add(id);
    return [];
  });
}
