import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { type DocumentRequest, specDocument } from '../../lib/files/spec-document.ts';
import { specDocx } from '../../lib/files/spec-docx.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { cottonBags, filledSpec } from '../support/filled-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';
import { loadWords } from '../support/words.ts';
import { expectWellFormed } from '../support/xml.ts';

beforeAll(loadWords);

const now = '2026-11-28T12:34:56.000Z';
const request: DocumentRequest = { audience: 'me', language: 'en-zh', plan: null };
const write = (spec: OrderSpec) => specDocx(specDocument(spec, request), now);
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
const part = (bytes: Uint8Array, path: string) =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('is the same to the byte for the same spec and time', async () => {
  const hashes = await Promise.all(
    [1, 2].map(async () =>
      createHash('sha256')
        .update(await write(cottonBags))
        .digest('hex'),
    ),
  );
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[0]).toMatchInlineSnapshot(
    `"377c7e84fc2449231b1b201ddb89c5f1209c902936b5875197bba3867309ac0a"`,
  );
});

test('has real headings, header rows that repeat, and its issue and page in the footer', async () => {
  const bytes = await write(cottonBags);
  const body = part(bytes, 'word/document.xml');
  expect(body.match(/w:val="Heading1"/g)?.length).toBe(
    specDocument(cottonBags, request).sections.length,
  );
  expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(3);
  const footer = part(bytes, 'word/footer1.xml');
  expect(footer).toContain(
    'Cotton bags for spring · Revision 版本 B · 2026-11-24 · Internal, not for the supplier 内部文件，不得发给供应商 · Page 页 ',
  );
  expect(footer).toContain('>PAGE<');
  expect(footer).toContain('>NUMPAGES<');
  expect(part(bytes, 'word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
});

test('every part of it is well-formed, and holds every text of the document', async () => {
  await fc.assert(
    fc.asyncProperty(orderSpec, async (spec) => {
      const bytes = await write(spec);
      for (const [path, xml] of partsOf(bytes)) {
        if (/\.(xml|rels)$/.test(path)) expectWellFormed(xml, path);
      }
      const body = part(bytes, 'word/document.xml');
      const texts = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
      const cells = specDocument(spec, request).sections.flatMap(({ parts }) =>
        parts.flatMap((one) => (one.kind === 'field' ? [one.cell] : one.rows.flat())),
      );
      for (const line of cells.flatMap(({ text }) => text.split(/[\n\t]/))) {
        if (line !== '') expect(texts.map(unescapeXml)).toContain(line);
      }
    }),
    { numRuns: 20 },
  );
});

test('markup in every field is text', async () => {
  const body = part(
    await write(filledSpec(() => '<w:p/><script>alert(1)</script>')),
    'word/document.xml',
  );
  expect(body).not.toContain('<script>');
  expect(body).toContain('&lt;script&gt;');
});

const unescapeXml = (text = '') =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

test('words too long for their columns take no room from the short ones', async () => {
  const long = 'https://example.com/'.repeat(4);
  const row = { attribute: long, value: long, code: long, unit: long, tolerance: long };
  const requirements = [aRequirement('r', { ...row, method: long })];
  const body = part(await write(aSpec({ requirements })), 'word/document.xml');
  const [, grid = ''] = /<w:tblGrid>((?:<w:gridCol[^>]*>){9})<\/w:tblGrid>/.exec(body) ?? [];
  const widths = Array.from(grid.matchAll(/w:w="(\d+)"/g), ([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638);
  const [, about = 0, ...rest] = widths;
  // "Other" in nine points with its margins.
  expect(about).toBeGreaterThan(700);
  expect(rest.at(-1)).toBeGreaterThan(700);
});
