import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DocumentLanguage } from '../../lib/files/document-words.ts';
import { evidencePack } from '../../lib/files/evidence-pack.ts';
import { type Bytes, lostWords } from '../../lib/files/lost-files.ts';
import { orderText } from '../../lib/files/order-text.ts';
import { requirementsCsv } from '../../lib/files/requirements-csv.ts';
import { specCalendar } from '../../lib/files/spec-calendar.ts';
import { type Audience, specDocument } from '../../lib/files/spec-document.ts';
import { specDocx } from '../../lib/files/spec-docx.ts';
import { type SpecsInFile, specsToJson } from '../../lib/files/spec-json.ts';
import { specMarkdown } from '../../lib/files/spec-markdown.ts';
import { specXlsx } from '../../lib/files/spec-xlsx.ts';
import { milStd105e } from '../../lib/rules/aql.ts';
import { clocks } from '../../lib/rules/clocks.ts';
import { noOrderDays } from '../../lib/trade/order-days.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { specPlan } from '../../lib/trade/spec-plan.ts';
import { forSupplier } from '../../lib/trade/supplier-copy.ts';
import { readSpecs } from './read-specs.ts';
import { badOption, misuse, UsageError } from './usage.ts';

type Job = {
  readonly spec: OrderSpec;
  readonly file: SpecsInFile;
  readonly audience: Audience;
  readonly language: DocumentLanguage;
  readonly now: string;
  readonly version: string;
};

function planOf(spec: OrderSpec) {
  const plan = specPlan(spec, milStd105e);
  return plan.state === 'planned' ? plan : null;
}

const documentOf = ({ spec, audience, language }: Job) =>
  specDocument(spec, { audience, language, plan: planOf(spec) });

const writers: Readonly<Record<string, (job: Job) => string | Uint8Array | Promise<Uint8Array>>> = {
  docx: (job) => specDocx(documentOf(job), job.now),
  xlsx: (job) => specXlsx(documentOf(job), job.now),
  csv: ({ spec }) => requirementsCsv(spec),
  json: jsonOf,
  md: (job) => specMarkdown(documentOf(job)),
  txt: (job) => `${orderText(documentOf(job)).text}\n`,
  ics: calendarOf,
  zip: packOf,
};

/** Nobody's revisions go to the supplier: they hold what the supplier's copy leaves out. */
function jsonOf({ spec, file, audience, now, version }: Job): string {
  if (audience === 'supplier') return specsToJson([forSupplier(spec)], { now, version });
  const revisions = file.revisions.filter(({ specId }) => specId === spec.id);
  return specsToJson([spec], { now, version }, revisions);
}

function calendarOf({ spec, audience, now, version }: Job): string {
  const calendar = specCalendar(spec, { audience, clocks, days: noOrderDays, now, version });
  if (calendar === null)
    throw new UsageError('The spec has no shipment date, so there is no calendar.');
  return calendar;
}

/** Without attachments: their bytes are in no export of a spec. */
async function packOf(job: Job): Promise<Uint8Array> {
  const docx: Bytes = Uint8Array.from(await specDocx(documentOf(job), job.now));
  const pack = await evidencePack({ ...job, documents: { docx }, attachments: new Map() });
  for (const words of lostWords(pack)) console.error(`The evidence pack is not complete. ${words}`);
  return pack.bytes;
}

const text = { type: 'string' } as const;

function readOptions(args: string[]) {
  try {
    const options = { as: text, audience: text, language: text, id: text, out: text };
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw badOption(error);
  }
}

function oneOf<Word extends string>(
  name: string,
  value: string | undefined,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw misuse(`--${name} must be one of ${words.join(', ')}`);
  return word;
}

function specOf({ specs }: SpecsInFile, id: string | undefined): OrderSpec {
  const [only, ...others] = id === undefined ? specs : specs.filter((spec) => spec.id === id);
  if (only === undefined) throw new UsageError(`The file holds no spec with the id "${id}".`);
  if (others.length === 0) return only;
  const ids = specs.map((spec) => spec.id).join(', ');
  throw new UsageError(`The file holds several specs; choose one with --id: ${ids}.`);
}

/** Writes one spec of an exported file in another format, by the builders of the page. */
export async function exportSpec(args: string[]): Promise<void> {
  const { values, positionals } = readOptions(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw misuse('export takes one file');
  if (values.out === undefined) throw misuse('--out is needed');
  const format = oneOf('as', values.as, Object.keys(writers));
  const audience = oneOf('audience', values.audience ?? 'supplier', ['supplier', 'me']);
  const language = oneOf('language', values.language ?? 'en', ['en', 'en-zh']);
  const file = readSpecs(path);
  const spec = specOf(file, values.id);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const job = { spec, file, audience, language, now: new Date().toISOString(), version };
  const written = await writers[format]?.(job);
  if (written !== undefined) writeOut(values.out, written);
}

function writeOut(out: string, written: string | Uint8Array): void {
  try {
    writeFileSync(out, written);
  } catch (error) {
    const why = error instanceof Error ? error.message.split(',')[0] : error;
    throw new UsageError(`The file "${out}" could not be written: ${why}.`);
  }
}
