import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { draft, openSpecs } from './support/buyer.ts';
import type { Extension } from './support/extension.ts';
import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const saved = (page: Page) => page.getByText('Saved', { exact: true });
const rows = (page: Page) => page.getByRole('list', { name: 'Order specs' }).getByRole('listitem');
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function newSpec(extension: Extension, title: string): Promise<Page> {
  const page = await openSpecs(extension);
  await page.getByRole('button', { name: 'New spec' }).click();
  await field(page, 'Title').fill(title);
  await expect(saved(page)).toBeVisible();
  return page;
}

/** Types into the packaging's box at an instant; Playwright's own typing takes as long as the machine is busy. */
function typedAt(page: Page, text: string, at: number): Promise<void> {
  return page.evaluate(
    async ([words, instant]) => {
      await new Promise((done) => setTimeout(done, Number(instant) - Date.now()));
      const box = document.querySelector('[data-field="packaging.description"] textarea');
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('no box');
      box.value = String(words);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [text, at] as const,
  );
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('listing, draft, edit, reload in mid-word, worker stopped, two tabs: all there', async ({
  extension,
}) => {
  const listing = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(listing);
  await panel.getByLabel('Quantity').fill('3900');
  await draft(panel);

  const one = await openSpecs(extension);
  await rows(one).getByRole('link').click();
  await expect(field(one, 'Quantity')).toHaveValue('3900');
  await expect(field(one, 'Supplier’s name on Alibaba.com')).toHaveValue(
    'Jinhua Fairview Metalware Co., Ltd.',
  );
  // In mid-word: nothing of it was sent yet.
  await field(one, 'Packaging').fill('24 per cart');
  await one.reload();
  await expect(field(one, 'Packaging')).toHaveValue('24 per cart');

  await field(one, 'Carton marks').fill('PO 14');
  await extension.killBackground();
  await expect(saved(one)).toBeVisible();
  await field(one, 'Pallets').fill('4');
  await expect(saved(one)).toBeVisible();

  const two = await extension.openOwnPage(`specs.html${new URL(one.url()).hash}`);
  await expect(field(two, 'Carton marks')).toHaveValue('PO 14');
  await field(two, 'Barcode').fill('EAN-13 on each box');
  await field(one, 'HS code').fill('7323.93');
  for (const page of [one, two]) {
    await expect(field(page, 'Packaging')).toHaveValue('24 per cart');
    await expect(field(page, 'Pallets')).toHaveValue('4');
    await expect(field(page, 'Barcode')).toHaveValue('EAN-13 on each box');
    await expect(field(page, 'HS code')).toHaveValue('7323.93');
  }
});

test('two tabs in one field: both texts are shown, and the chosen one stays', async ({
  extension,
}) => {
  const one = await newSpec(extension, 'Steel bottle');
  const two = await extension.openOwnPage(`specs.html${new URL(one.url()).hash}`);
  await field(two, 'Packaging').waitFor();
  // At one instant in both, before either can hear of the other.
  const at = Date.now() + 1500;
  await Promise.all([typedAt(one, 'Box of 24', at), typedAt(two, 'Box of 48', at)]);
  // One of them comes to stand in both tabs, and both offer the other.
  const texts = ['Box of 24', 'Box of 48'];
  const otherIn = async (tab: Page) => {
    const stands = await field(tab, 'Packaging').inputValue();
    const [other = ''] = texts.filter((text) => text !== stands);
    expect(texts).toContain(stands);
    expect(await tab.getByText(`The other tab wrote: “${other}”`).count()).toBe(1);
    return other;
  };
  let other = '';
  await expect(async () => {
    other = await otherIn(one);
    expect(await otherIn(two)).toBe(other);
  }).toPass();
  // Not lost by a reload either.
  await one.reload();
  await one.getByRole('button', { name: 'Take the other' }).click();
  for (const tab of [one, two]) {
    await expect(tab.getByText('Changed in two tabs')).toBeHidden();
    await expect(field(tab, 'Packaging')).toHaveValue(other);
  }
});

test('findings come as one types, and lead to their fields', async ({ extension }) => {
  const page = await newSpec(extension, 'Steel bottle');
  const pane = page.getByRole('complementary', { name: 'Findings' });
  await expect(pane.getByText(/^\d+ of 17 decisive points are in$/)).toBeVisible();
  const before = await pane.getByText(/decisive points are in$/).textContent();
  await field(page, 'Packaging').fill('Strong cartons, as discussed with Mr Armstrong');
  const finding = pane.getByRole('button', { name: /as discussed/ });
  await expect(finding).toBeVisible();
  await field(page, 'Title').focus();
  await finding.click();
  await expect(field(page, 'Packaging')).toBeFocused();
  await field(page, 'Packaging').fill('Master carton of 24, 5-ply, drop test ISTA 1A');
  await expect(finding).toBeHidden();

  await pane.getByRole('button', { name: 'Which they are' }).click();
  await pane.getByRole('button', { name: 'Does not apply' }).first().click();
  await expect(pane.getByText(/^\d+ of 16 decisive points are in$/)).toBeVisible();
  await page.reload();
  await expect(pane.getByText(/^\d+ of 16 decisive points are in$/)).toBeVisible();
  expect(before).toMatch(/of 17/);
});

test('an issued revision never changes, and is compared with the next', async ({ extension }) => {
  const page = await newSpec(extension, 'Steel bottle');
  await field(page, 'Quantity').fill('5000');
  await page.getByRole('button', { name: 'Issue as revision A' }).click();
  await expect(page.getByText(/^Revision A, /)).toBeVisible();
  await expect(field(page, 'Quantity')).toHaveAttribute('readonly');

  await page.getByRole('button', { name: 'Write revision B' }).click();
  await field(page, 'Quantity').fill('6000');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Compare revisions' }).click();
  const change = page.getByRole('row', { name: /Quantity/ });
  await expect(change).toContainText('5000');
  await expect(change).toContainText('6000');
  await page.getByRole('link', { name: 'Back to the spec' }).click();
  await page.getByRole('button', { name: 'Issue as revision B' }).click();
  await page.getByRole('link', { name: 'Compare revisions' }).click();
  await page.getByLabel('Compare', { exact: true }).selectOption({ index: 0 });
  await page.getByLabel('with', { exact: true }).selectOption({ index: 1 });
  await expect(page.getByText('1 field differs.')).toBeVisible();
});

test('files are kept, shown and refused with a reason', async ({ extension }) => {
  const page = await newSpec(extension, 'Steel bottle');
  const input = page.locator('section', { hasText: 'Attachments' }).locator('input[type=file]');
  await input.last().setInputFiles([
    { name: 'logo.png', mimeType: 'image/png', buffer: png },
    { name: 'contract.pdf', mimeType: 'application/pdf', buffer: png },
    { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    { name: 'no more.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
  for (const name of ['nothing.txt', 'no more.txt'])
    await expect(page.getByText(`“${name}” is empty, or was moved`)).toBeVisible();
  await expect(page.getByText('this looks like PNG')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await input.last().setInputFiles({
    name: 'film.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.alloc(25 * 1024 * 1024 + 1),
  });
  await expect(page.getByText('“film.mp4” is bigger than 25 MB. It was not added.')).toBeVisible();

  await page.getByRole('radio', { name: 'For the supplier' }).first().check();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'For the supplier' }).first()).toBeChecked();
  await expect(page.locator('img')).toHaveCount(2);
  const { text } = await extension.downloaded(page, () =>
    page.getByRole('button', { name: 'Save logo.png' }).click(),
  );
  expect(text.slice(1, 4)).toBe('PNG');
});

test('requirements come in from a CSV file, once accepted', async ({ extension }) => {
  const page = await newSpec(extension, 'Steel bottle');
  const input = page.locator('input[accept*="csv"]');
  const csv = (text: string) => ({
    name: 'rows.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await input.setInputFiles(csv('attribute,colour\nHeight,red\n'));
  await expect(page.getByText('rows.csv was not imported. Nothing was stored.')).toBeVisible();
  await expect(page.getByText('Line 1, colour: There is no such column.')).toBeVisible();
  await input.setInputFiles(csv('attribute;value;unit\nHeight;240;mm\n"Drop; box";1.2;m\n'));
  await expect(page.getByText('2 requirements are in the file.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Height' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.getByRole('group', { name: 'Height' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Drop; box' })).toBeVisible();
  await expect(saved(page)).toBeVisible();
});

test('template, section of another spec, split and duplicate', async ({ extension }) => {
  const page = await newSpec(extension, 'Cotton T-shirt');
  await field(page, 'Quantity').fill('1000');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Template', { exact: true }).selectOption({ label: 'Clothing' });
  await expect(page.getByText('The template was changed. What you wrote stays.')).toBeVisible();
  await expect(field(page, 'Changes to the order')).toHaveValue(/re-confirmed in the Alibaba.com/);
  await field(page, 'Quantity of the second order').fill('400');
  await page.getByRole('button', { name: 'Split into two orders' }).click();
  await expect(
    page.getByText('The second order is now in “Cotton T-shirt (second order)”.'),
  ).toBeVisible();
  await expect(field(page, 'Quantity')).toHaveValue('600');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(field(page, 'Title')).toHaveValue('Cotton T-shirt (copy)');
  await page.getByRole('link', { name: 'All specs' }).click();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).getByRole('link', { name: 'Cotton T-shirt (second order)' }).click();
  await expect(field(page, 'Quantity')).toHaveValue('400');
});

test('a split pressed twice is one split, keeps what is typed meanwhile, and can be taken back', async ({
  extension,
}) => {
  const page = await newSpec(extension, 'Cotton T-shirt');
  await field(page, 'Quantity').fill('1000');
  await field(page, 'Packaging').fill('24 per carton');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await field(page, 'Quantity of the second order').fill('400');
  await page.getByRole('button', { name: 'Split into two orders' }).evaluate((button) => {
    const box = document.querySelector('[data-field="labelling.marks"] textarea');
    if (!(button instanceof HTMLElement) || !(box instanceof HTMLTextAreaElement))
      throw new Error();
    button.click();
    button.click();
    box.value = 'PO 14';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByText('The second order is now in')).toBeVisible();
  await expect(field(page, 'Quantity')).toHaveValue('600');
  await expect(field(page, 'Carton marks')).toHaveValue('PO 14');
  const list = await extension.openOwnPage('specs.html');
  await expect(rows(list)).toHaveCount(2);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Quantity')).toHaveValue('1000');
  await expect(field(page, 'Carton marks')).toHaveValue('PO 14');
  await expect(rows(list)).toHaveCount(1);
});

test('a button pressed twice makes one spec, and one copy of it', async ({ extension }) => {
  const page = await openSpecs(extension);
  const twice = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => {
      if (!(button instanceof HTMLElement)) throw new Error('no button');
      button.click();
      button.click();
    });
  await twice('New spec');
  await field(page, 'Title').fill('Cotton T-shirt');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await twice('Duplicate');
  await expect(field(page, 'Title')).toHaveValue('Cotton T-shirt (copy)');
  await page.getByRole('link', { name: 'All specs' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('an amount that is none is kept as typed, makes no total, and is named', async ({
  extension,
}) => {
  const page = await newSpec(extension, 'Steel bottle');
  await field(page, 'Quantity').fill('100');
  await field(page, 'Unit price').fill('12.50');
  await field(page, 'Shipping').fill('abc 300');
  const total = page.getByRole('region', { name: 'What it comes to' });
  await expect(total).toContainText('US$1,250.00');
  const pane = page.getByRole('complementary', { name: 'Findings' });
  await expect(pane.getByRole('button', { name: /“abc 300” is not an amount/ })).toBeVisible();
  await expect(total).toHaveText(/Total\s*not known: something can’t be read/);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(field(page, 'Shipping')).toHaveValue('abc 300');

  await field(page, 'Shipping').fill('300');
  await expect(total).toContainText('US$1,550.00');
  await page.getByLabel('Currency', { exact: true }).selectOption('JPY');
  await expect(field(page, 'Shipping')).toHaveValue('300.00');
  await expect(field(page, 'Shipping')).toHaveAttribute('aria-invalid', 'true');
  await expect(total).toHaveText(/Total\s*not known: something can’t be read/);
});

test('a requirement that was taken out is put back where it stood', async ({ extension }) => {
  const page = await newSpec(extension, 'Steel bottle');
  for (const value of ['240 mm', '320 g']) {
    await page.getByRole('button', { name: 'Add requirement', exact: true }).click();
    await page
      .locator('fieldset[data-field^="requirements."]')
      .last()
      .getByLabel('Value')
      .fill(value);
  }
  const groups = page.locator('fieldset[data-field^="requirements."]');
  const count = await groups.count();
  await groups
    .nth(count - 2)
    .getByRole('button')
    .click();
  await expect(groups).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(groups.nth(count - 2).getByLabel('Value')).toHaveValue('240 mm');
  await expect(groups.nth(count - 1).getByLabel('Value')).toHaveValue('320 g');
});

test('several are deleted at once, found in the bin, and put back', async ({ extension }) => {
  const page = await newSpec(extension, 'Steel bottle');
  await page.getByRole('link', { name: 'All specs' }).click();
  await page.getByRole('button', { name: 'New spec' }).click();
  await field(page, 'Title').fill('Tote bag');
  await field(page, 'Packaging').fill('Polybag with warning');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'All specs' }).click();

  await field(page, 'Search').fill('polybag');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 of 2')).toBeVisible();
  await field(page, 'Search').fill('');
  await page.getByLabel('Choose all shown').check();
  await page.getByRole('button', { name: 'Delete chosen' }).click();
  await expect(page.getByText('2 specs deleted.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: 'Put back Tote bag' }).click();
  await page.getByRole('link', { name: 'All specs' }).click();
  await rows(page).getByRole('link', { name: 'Tote bag' }).click();
  await expect(field(page, 'Packaging')).toHaveValue('Polybag with warning');
});

test('axe finds nothing on any section, in light and dark', async ({ extension }) => {
  const listing = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(listing);
  await panel.getByLabel('Quantity').fill('3900');
  await draft(panel);
  const page = await openSpecs(extension);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`chrome-extension://${extension.id}/specs.html`);
    await rows(page).getByRole('link').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await rows(page).getByRole('link').click();
    await field(page, 'Title').waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`chrome-extension://${extension.id}/specs.html#/bin`);
    expect(await axeFindings(page)).toEqual([]);
  }
});
