import type { ExportChoices, FileFormat } from '../../components/spec/ExportControls.tsx';
import { browser } from '../../lib/browser/browser.ts';
import { endingFor, safeFileName } from '../../lib/files/file-name.ts';
import type { Bytes, LostFiles } from '../../lib/files/lost-files.ts';
import { specDocument } from '../../lib/files/spec-document.ts';
import { specsToJson } from '../../lib/files/spec-json.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { milStd105e } from '../../lib/rules/aql.ts';
import { readDay } from '../../lib/trade/calendar-day.ts';
import type { OrderDays } from '../../lib/trade/order-days.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { specPlan } from '../../lib/trade/spec-plan.ts';
import { forSupplier } from '../../lib/trade/supplier-copy.ts';
import type { Leaving } from './leaving.ts';
import { attachmentBytes, lacksOf } from './pack-lacks.ts';

/** A file ready to be saved and, in sentences, what it lacks of what was asked for; or why it can't be made. */
export type MadeFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly type: string;
      readonly content: Blob;
      readonly lacks: readonly string[];
    }
  | { readonly ok: false; readonly problem: 'no-ship-date' };

type Content = string | Bytes;
type Job = ExportChoices & {
  readonly spec: OrderSpec;
  readonly now: string;
  readonly days: OrderDays;
};
/** `lost`: attachments that the content should hold, and does not hold as they were added. */
type Written = { readonly content: Content; readonly lost?: LostFiles };
type Writer = (job: Job) => Promise<Written | null>;

const version = () => browser.runtime.getManifest().version;

/** Null where the sampling is not known. */
function planOf(spec: OrderSpec) {
  const plan = specPlan(spec, milStd105e);
  return plan.state === 'planned' ? plan : null;
}

/** A spec's document for a reader. */
export const documentOf = ({ spec, audience, language }: Omit<Job, 'now' | 'days'>) =>
  specDocument(spec, { audience, language, plan: planOf(spec) });

// Each writer is loaded only when its file is made.
const writers: Readonly<Record<Exclude<FileFormat, 'json'>, Writer>> = {
  docx: async (job) => ({ content: await docxOf(job) }),
  async xlsx(job) {
    const { specXlsx } = await import('../../lib/files/spec-xlsx.ts');
    return { content: Uint8Array.from(specXlsx(documentOf(job), job.now)) };
  },
  async csv({ spec }) {
    const { requirementsCsv } = await import('../../lib/files/requirements-csv.ts');
    return { content: requirementsCsv(spec) };
  },
  async md(job) {
    const { specMarkdown } = await import('../../lib/files/spec-markdown.ts');
    return { content: specMarkdown(documentOf(job)) };
  },
  async ics({ spec, audience, now, days }) {
    const [{ specCalendar }, { clocks }] = await Promise.all([
      import('../../lib/files/spec-calendar.ts'),
      import('../../lib/rules/clocks.ts'),
    ]);
    const content = specCalendar(spec, { audience, clocks, days, now, version: version() });
    return content === null ? null : { content };
  },
  async zip(job) {
    const [{ evidencePack }, docx] = await Promise.all([
      import('../../lib/files/evidence-pack.ts'),
      docxOf(job),
    ]);
    const attachments = new Map<string, Bytes>();
    for (const attachment of job.spec.attachments) {
      const bytes = await attachmentBytes(attachment);
      if (bytes !== null) attachments.set(attachment.id, bytes);
    }
    const parts = { ...job, documents: { docx }, attachments, version: version() };
    const { bytes, ...lost } = await evidencePack(parts);
    return { content: Uint8Array.from(bytes), lost };
  },
};

async function docxOf(job: Job): Promise<Bytes> {
  const { specDocx } = await import('../../lib/files/spec-docx.ts');
  return Uint8Array.from(await specDocx(documentOf(job), job.now));
}

const types: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  ics: 'text/calendar',
};

/** One file of one spec; of several, JSON is one file and any other format a ZIP of them. */
export async function makeFile(
  format: FileFormat,
  leaving: readonly Leaving[],
  choices: ExportChoices,
): Promise<MadeFile> {
  const now = new Date().toISOString();
  const [only, ...others] = leaving;
  const several = `order-specs-${now.slice(0, 10)}`;
  const title = only && others.length === 0 ? only.spec.document.title : several;
  const named = (name: string, kind: FileFormat) =>
    safeFileName(name, endingFor(kind, choices.audience), several);
  if (format === 'json') return fileOf(named(title, 'json'), 'json', jsonOf(leaving, choices, now));
  const written: { title: string; content: Content }[] = [];
  const [lacks, dayless]: [string[], OrderSpec[]] = [[], []];
  for (const { spec, days } of leaving) {
    const made = await writers[format]({ ...choices, spec, now, days });
    if (made === null) {
      dayless.push(spec);
      continue;
    }
    written.push({ title: spec.document.title, content: made.content });
    if (made.lost) lacks.push(...lacksOf(spec, made.lost, others.length > 0));
  }
  if (format === 'ics') lacks.push(...calendarLacks(leaving, dayless));
  const [first, ...more] = written;
  if (first === undefined) return { ok: false, problem: 'no-ship-date' };
  if (more.length === 0) return fileOf(named(title, format), format, first.content, lacks);
  const { utf8, zipArchive } = await import('../../lib/files/zip-archive.ts');
  const files = written.map(({ title: name, content }, place) => [
    named(`${place + 1} ${name}`, format),
    typeof content === 'string' ? utf8(content) : content,
  ]);
  const zip = Uint8Array.from(zipArchive(Object.fromEntries(files), now));
  return fileOf(named(several, 'zip'), 'zip', zip, lacks);
}

/** A calendar leaves out what is reckoned from a shipment date that is none; of a spec without any day there is none. */
function calendarLacks(leaving: readonly Leaving[], dayless: readonly OrderSpec[]): string[] {
  const shipless = leaving
    .map(({ spec }) => spec)
    .filter((spec) => !dayless.includes(spec) && readDay(spec.delivery.shipDate.trim()) === null);
  return [
    ...(shipless.length > 0 ? [i18n.t('export.noShipDay', { titles: titlesOf(shipless) })] : []),
    ...(dayless.length > 0 ? [i18n.t('export.noCalendar', { titles: titlesOf(dayless) })] : []),
  ];
}

const titlesOf = (specs: readonly OrderSpec[]) =>
  specs.map(({ document }) => `“${specTitle(document.title)}”`).join(', ');

/** No revision goes to the supplier: it holds what the supplier's copy leaves out. */
function jsonOf(leaving: readonly Leaving[], { audience }: ExportChoices, now: string): string {
  const written = { now, version: version() };
  if (audience === 'supplier')
    return specsToJson(
      leaving.map(({ spec }) => forSupplier(spec)),
      written,
    );
  const revisions = leaving.flatMap((one) => one.revisions);
  return specsToJson(
    leaving.map(({ spec }) => spec),
    written,
    revisions,
  );
}

function fileOf(
  name: string,
  format: FileFormat,
  content: Content,
  lacks: readonly string[] = [],
): MadeFile {
  const type = types[format];
  return {
    ok: true,
    name,
    type,
    content: new Blob([content], { type }),
    lacks,
  };
}
