import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { evidencePack } from '../../lib/files/evidence-pack.ts';
import type { Bytes } from '../../lib/files/lost-files.ts';
import { orderText } from '../../lib/files/order-text.ts';
import { requirementsCsv } from '../../lib/files/requirements-csv.ts';
import { specCalendar } from '../../lib/files/spec-calendar.ts';
import { type Audience, specDocument } from '../../lib/files/spec-document.ts';
import { specDocx } from '../../lib/files/spec-docx.ts';
import { specsToJson } from '../../lib/files/spec-json.ts';
import { specMarkdown } from '../../lib/files/spec-markdown.ts';
import { specXlsx } from '../../lib/files/spec-xlsx.ts';
import { clocks } from '../../lib/rules/clocks.ts';
import { noOrderDays } from '../../lib/trade/order-days.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { forSupplier } from '../../lib/trade/supplier-copy.ts';
import { listing, one } from '../support/arbitrary-spec.ts';
import { anAttachment, cottonBags } from '../support/filled-spec.ts';
import { loadWords } from '../support/words.ts';

beforeAll(loadWords);

const now = '2026-11-28T12:34:56.000Z';
const version = '1.2.3';
const marker = 'MARKER';
const amount = '98765432';
const bytes = (text: string): Bytes => new TextEncoder().encode(text);

/** Every field that is the buyer's own business holds the marker or the marked amount. */
const marked: OrderSpec = {
  ...cottonBags,
  locale: 'en',
  template: cottonBags.template,
  coverage: { ...cottonBags.coverage, limit: { amount, currency: 'USD' }, basis: 'typed' },
  internal: { notes: marker, targetPrice: { amount, currency: 'USD' } },
  attachments: [
    anAttachment('own', { name: `${marker}.pdf`, audience: 'internal' }),
    anAttachment('theirs'),
  ],
  notApplicable: [marker],
  read: { url: `https://${marker}.example`, readAt: now, listing: one(listing) },
  provenance: [
    { by: 'buyer', field: 'quantity.amount', filled: marker, from: marker, typedAt: now },
    { by: 'rule', field: 'quantity.amount', filled: marker, rule: marker },
  ],
};

const unzipped = (zip: Uint8Array): string =>
  Object.entries(unzipSync(zip))
    .map(
      ([name, part]) => `${name}\n${/\.(docx|zip)$/.test(name) ? unzipped(part) : strFromU8(part)}`,
    )
    .join('\n');

const writers: Record<string, (spec: OrderSpec, audience: Audience) => Promise<string>> = {
  docx: async (spec, audience) => unzipped(await specDocx(documentOf(spec, audience), now)),
  xlsx: async (spec, audience) => unzipped(specXlsx(documentOf(spec, audience), now)),
  md: async (spec, audience) => specMarkdown(documentOf(spec, audience)),
  txt: async (spec, audience) => orderText(documentOf(spec, audience)).text,
  csv: async (spec) => requirementsCsv(spec),
  ics: async (spec, audience) =>
    specCalendar(spec, { audience, clocks, days: noOrderDays, now, version }) ?? '',
  json: async (spec, audience) =>
    specsToJson([audience === 'supplier' ? forSupplier(spec) : spec], { now, version }),
  zip: async (spec, audience) => {
    const docx = Uint8Array.from(await specDocx(documentOf(spec, audience), now));
    const attachments = new Map([
      ['own', bytes(marker)],
      ['theirs', bytes('drawing')],
    ]);
    const pack = await evidencePack({
      spec,
      audience,
      documents: { docx },
      attachments,
      now,
      version,
    });
    return unzipped(pack.bytes);
  },
};

const documentOf = (spec: OrderSpec, audience: Audience) =>
  specDocument(spec, { audience, language: 'en-zh', plan: null });

describe('the supplier’s version holds nothing of the buyer’s own', () => {
  test.each(Object.keys(writers))('%s', async (format) => {
    const text = (await writers[format]?.(marked, 'supplier')) ?? '';
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toContain(marker);
    expect(text).not.toContain(amount);
  });

  // Else the test above could not fail.
  test.each(['docx', 'xlsx', 'md', 'txt', 'json', 'zip'])(
    'the buyer’s own does: %s',
    async (format) => {
      const text = (await writers[format]?.(marked, 'me')) ?? '';
      expect(text).toContain(marker);
      expect(text).toContain(amount);
    },
  );
});
