import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { specsFromJson, specsToJson } from '../../lib/files/spec-json.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { anAttachment } from '../support/filled-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';
import { axeFindings } from './support/axe.ts';
import { importSpecs, openSpecs } from './support/buyer.ts';
import type { Extension } from './support/extension.ts';
import { expect, test } from './support/test.ts';

const marker = 'OnlyMine';
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function markedSpec(extension: Extension): Promise<Page> {
  const page = await openSpecs(extension);
  await page.getByRole('button', { name: 'New spec' }).click();
  await field(page, 'Title').fill('Steel bottle');
  await field(page, 'Quantity').fill('5000');
  await field(page, 'Packaging').fill('=1+1 <script>alert(1)</script> 彩盒');
  await field(page, 'Shipment date').fill('2027-02-15');
  await field(page, 'Notes').fill(`${marker} asked for 1.70`);
  await field(page, 'Target price').fill('987654.32');
  await field(page, 'Trade Assurance limit').fill('123456.78');
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      name: `${marker}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`${marker} in a file`),
    });
  await page.getByText(`${marker}.txt`, { exact: true }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('heading', { name: 'Take it along' }).waitFor();
  return page;
}

/** All that a file says, the files packed in it too. */
function contentOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.startsWith('PK')) return text;
  return Object.entries(unzipSync(bytes))
    .map(([name, inside]) => `${name}\n${contentOf(inside)}`)
    .join('\n');
}

async function savedAs(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return contentOf(readFileSync(await download.path()));
}

const formats = [
  'Word (.docx)',
  'Excel (.xlsx)',
  'Evidence pack (.zip)',
  'Requirements (.csv)',
  'Coverline (.json)',
  'Markdown (.md)',
  'Calendar (.ics)',
];

test('the supplier’s version holds nothing of the buyer’s own, in any format', async ({
  extension,
}) => {
  const page = await markedSpec(extension);
  const internal = new RegExp(`${marker}|987.?654|123.?456`);
  await expect(page.getByRole('article')).toContainText('彩盒');
  await expect(page.getByRole('article')).not.toContainText(internal);
  for (const format of formats) {
    const content = await savedAs(page, format);
    expect(content.length, format).toBeGreaterThan(50);
    expect(content, format).not.toMatch(internal);
  }
  await page.getByRole('button', { name: /^Text for the order form/ }).click();
  await expect(page.locator('pre')).not.toContainText(internal);

  // The same formats do hold it in the buyer's own version, where they have room for it.
  await page.getByText('For me', { exact: true }).click();
  await expect(page.getByRole('article')).toContainText(marker);
  await expect(page.getByRole('article')).toContainText('Internal, not for the supplier');
  for (const format of ['Word (.docx)', 'Evidence pack (.zip)', 'Coverline (.json)']) {
    expect(await savedAs(page, format), format).toMatch(internal);
  }
  // The supplier reads the order form, whoever the files are for.
  await expect(page.locator('pre')).toContainText('Steel bottle');
  await expect(page.locator('pre')).not.toContainText(internal);
});

test('the sheet prints with revision, date and page number on every page', async ({
  extension,
}) => {
  const page = await markedSpec(extension);
  await page.getByText('English and Chinese').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Word (.docx)' })).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
  );
  expect(rules.join()).toContain('counter(page)');
  expect(rules.join()).toContain('Draft');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the calendar has the last day to open a dispute, once receipt was confirmed', async ({
  extension,
}) => {
  const page = await markedSpec(extension);
  await page.getByRole('button', { name: 'Days for the calendar' }).click();
  const notThere = page.getByText('The supplier’s calendar has none of these days');
  await expect(notThere).toBeVisible();
  await page.getByText('For me', { exact: true }).click();
  await expect(notThere).toBeHidden();
  await field(page, 'Receipt confirmed on').fill('2027-03-20');
  const calendar = await savedAs(page, 'Calendar (.ics)');
  expect(calendar).toContain('DTSTART;TZID=Asia/Shanghai:20270215T000000');
  expect(calendar).toContain('DTSTART;TZID=Asia/Shanghai:20270419T000000');
  await page.reload();
  await page.getByRole('button', { name: 'Days for the calendar' }).click();
  await expect(field(page, 'Receipt confirmed on')).toHaveValue('2027-03-20');
});

test('nothing typed runs as code or markup on the sheet', async ({ extension }) => {
  const page = await markedSpec(extension);
  await expect(page.getByRole('article')).toContainText('<script>alert(1)</script>');
  expect(await page.locator('article script').count()).toBe(0);
});

test('several specs leave together, and axe finds nothing', async ({ extension }) => {
  const page = await markedSpec(extension);
  await page.getByRole('link', { name: 'Back to the spec' }).click();
  await page.getByRole('link', { name: 'All specs' }).click();
  await page.getByRole('button', { name: 'New spec' }).click();
  await field(page, 'Title').fill('Tote bag');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'All specs' }).click();
  await page.getByLabel('Choose all shown').check();
  await page.getByRole('button', { name: 'Export chosen' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  const zip = await savedAs(page, 'Word (.docx)');
  expect(zip).toContain('Steel bottle.docx');
  expect(zip).toContain('Tote bag.docx');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
});

/** A page with these specs taken in, on the page on which they leave. */
async function leaving(extension: Extension, ...specs: OrderSpec[]): Promise<Page> {
  const page = await openSpecs(extension);
  const text = specsToJson(specs, { now: '2026-11-28T12:00:00.000Z', version: '0.1.0' });
  await importSpecs(page, 'specs.json', text);
  await page.getByLabel('Choose all shown').check();
  await page.getByRole('button', { name: 'Export chosen' }).click();
  await page.getByRole('heading', { name: 'Take it along' }).waitFor();
  return page;
}

test('a spec leaves whatever signs its id has', async ({ extension }) => {
  const ids = ['a/b', '100%/#?&', '../图纸'];
  const page = await leaving(extension, ...ids.map((id) => aSpec({ id })));
  await expect(page.getByRole('article')).toHaveCount(3);
  const file = specsFromJson(await savedAs(page, 'Coverline (.json)'));
  expect(file.ok && file.specs.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('an evidence pack without all its files says so before and after it is saved', async ({
  extension,
}) => {
  const attachments = [anAttachment('a', { name: 'drawing.pdf' })];
  const page = await leaving(extension, aSpec({ attachments }));
  const lacks = 'Not in it, because their content was not found: “drawing.pdf”';
  await expect(page.getByText('The evidence pack will not be complete.')).toBeVisible();
  await expect(page.getByText(lacks)).toHaveCount(1);
  expect(await savedAs(page, 'Evidence pack (.zip)')).toContain(lacks);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('is not complete.');
  await expect(alert).toContainText(lacks);
  await savedAs(page, 'Markdown (.md)');
  await expect(alert).toBeEmpty();
});

test('a calendar of several specs has each one’s own days, and names those without', async ({
  extension,
}) => {
  const dated = aSpec({ id: 'dated' });
  const specs = [
    aSpec({ id: 'none', document: { ...dated.document, title: 'No day' } }),
    { ...dated, delivery: { ...dated.delivery, shipDate: '2027-02-15' } },
  ];
  const page = await leaving(extension, ...specs);
  const { address } = await page.evaluate(() => ({ address: location.href }));
  await page.goto(address.replace(/#.*/, '#/export/none'));
  await page.getByText('For me', { exact: true }).click();
  await page.getByRole('button', { name: 'Days for the calendar' }).click();
  await field(page, 'Receipt confirmed on').fill('2027-03-20');
  expect(await savedAs(page, 'Calendar (.ics)')).toContain('Last day to open a dispute');
  await expect(page.getByRole('alert')).toContainText('no shipment date with a day: “No day”');

  await page.goto(address.replace(/#.*/, '#/export/dated/none'));
  await page.getByText('For me', { exact: true }).click();
  const both = await savedAs(page, 'Calendar (.ics)');
  expect(both.match(/^ *SUMMARY:Last day to open a dispute/gm)).toHaveLength(1);
  await expect(page.getByRole('alert')).toContainText('no shipment date with a day: “No day”');
});

test('a word as long as a page is printed whole', async ({ extension }) => {
  const word = 'x'.repeat(2000);
  const page = await leaving(extension, {
    ...aSpec(),
    requirements: [aRequirement('a', { attribute: 'Cloth', value: word, method: word })],
    attachments: [anAttachment('f', { name: `${word}.pdf` })],
  });
  // The width of a sheet of A4 between its margins.
  await page.setViewportSize({ width: 673, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const tables = page.locator('article table');
  await expect(tables).toHaveCount(2);
  for (const table of await tables.all()) {
    const box = await table.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(673);
  }
  // What is short is not broken for it.
  const cell = page.getByRole('cell', { name: 'Cloth' });
  expect((await cell.boundingBox())?.width).toBeGreaterThan(40);
});

test('a file whose bytes are gone from the disk is said to be lost, and the pack made without it', async ({
  extension,
}) => {
  const page = await markedSpec(extension);
  const stored = join(extension.profile, 'Default', 'IndexedDB');
  const blobs = readdirSync(stored, { recursive: true, withFileTypes: true }).filter(
    (one) => one.isFile() && one.parentPath.includes('.indexeddb.blob'),
  );
  expect(blobs).toHaveLength(1);
  for (const { parentPath, name } of blobs) rmSync(join(parentPath, name));
  await page.reload();
  await page.getByText('For me', { exact: true }).click();
  await expect(page.getByText(`“${marker}.txt”`).first()).toBeVisible();
  await savedAs(page, 'Evidence pack (.zip)');
  await page.getByRole('link', { name: 'Back to the spec' }).click();
  await expect(page.getByText(`The content of “${marker}.txt” is not stored here.`)).toBeVisible();
});

test('before an import it is said which files it lacks, and what differs is told by its day', async ({
  extension,
}) => {
  const page = await openSpecs(extension);
  const attached = aSpec({ id: 'one', attachments: [anAttachment('drawing')] });
  const preview = page.getByRole('region', { name: /^Import from/ });
  const choose = async (spec: OrderSpec) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Import', exact: true }).click(),
    ]);
    const text = specsToJson([spec], { now: spec.updatedAt, version: '1.0.0' });
    await chooser.setFiles({
      name: 'specs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  };
  await choose(attached);
  await expect(preview).toContainText('The content of 1 attached file is missing.');
  await page.getByRole('button', { name: 'Import now' }).click();
  await page.getByText('1 spec imported.').waitFor();
  await choose({ ...attached, updatedAt: '2026-11-20T00:00:00.000Z' });
  await expect(preview).toContainText(
    /Changed here on Nov \d+, 2026.*, in the file on Nov \d+, 2026/,
  );
  await preview.getByText('Skip', { exact: true }).click();
  await expect(preview).toContainText('Nothing of this file would be stored.');
  await preview.getByText('Replace', { exact: true }).click();
  await expect(preview).toContainText('Yours goes to the bin for 30 days.');
  await page.getByRole('button', { name: 'Import now' }).click();
  await page.getByText('1 spec imported.').waitFor();
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: /^Put back/ }).click();
  await page.getByText('Nothing was deleted').waitFor();
  await page.getByRole('link', { name: 'All specs' }).click();
  await expect(page.getByRole('list', { name: 'Order specs' }).getByRole('listitem')).toHaveCount(
    2,
  );
  await choose(aSpec({ id: 'two' }));
  await expect(preview).toContainText('1 new spec');
  await expect(preview).not.toContainText('attached file');
});
