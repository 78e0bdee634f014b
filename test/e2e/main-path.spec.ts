import {
  chipWords,
  draft,
  exportSpecs,
  importSpecs,
  meter,
  meterWords,
  openSpecs,
  paymentMethods,
} from './support/buyer.ts';
import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('product page: the limit is on the chip, and the panel opens by itself once', async ({
  extension,
}) => {
  const first = await extension.openPage(demoPages.product);
  expect(await chipWords(first)).toBe('Limit US$10,000');
  const panel = await extension.panel(first);
  await expect(panel.getByText('Jinhua Fairview Metalware Co., Ltd.').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Close panel' }).click();
  await expect.poll(() => extension.isPanelOpen(first)).toBe(false);

  const second = await extension.openPage(demoPages.productWithoutLimit);
  expect(await chipWords(second)).toBe('Trade Assurance, limit not published');
  expect(await extension.isPanelOpen(second)).toBe(false);
});

test("the guide's example: an order of $15,000 against a limit of $10,000", async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('3900');
  await expect(meter(panel)).toHaveAttribute(
    'aria-valuetext',
    'US$5,000 of US$15,000 is above the published limit of US$10,000.',
  );
  await expect(panel.getByText('US$10,000 up to the limit')).toBeVisible();
  await expect(panel.getByText('US$5,000 above the limit: uncovered')).toBeVisible();
});

test('an order within the limit is never called covered', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('100');
  await expect(meter(panel)).toHaveAttribute(
    'aria-valuetext',
    'US$815 is not above the published limit of US$10,000.',
  );
  const words = await panel.getByRole('region', { name: 'Coverline' }).textContent();
  expect(words).not.toMatch(/\byou are covered\b/i);
});

test('each payment method has a fee or says why not', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('3900');
  await expect.poll(async () => (await paymentMethods(panel)).length).toBeGreaterThanOrEqual(7);
  const [head, ...methods] = await paymentMethods(panel);
  expect(head).toBe('Method | Fee | You pay | Arrives');
  for (const method of methods) expect(method).toMatch(/\w/);
});

test('a limit the page does not publish is typed, kept, and shown as typed', async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.productWithoutLimit);
  const panel = await extension.openPanel(page);
  await expect(meter(panel)).toHaveCount(0);
  await panel.getByText('Type a limit you know').click();
  await panel.getByRole('textbox', { name: 'Limit', exact: true }).fill('2,000');
  await panel.getByRole('textbox', { name: 'Source' }).fill('chat with Lily');
  await panel.getByRole('button', { name: 'Use this limit' }).click();
  await panel.getByLabel('Quantity').fill('3000');
  await expect(meter(panel)).toHaveAttribute(
    'aria-valuetext',
    'US$2,260 of US$4,260 is above the limit of US$2,000 that you typed.',
  );
  await page.reload();
  const again = await extension.openPanel(page);
  await expect(meter(again)).toHaveAttribute('aria-valuetext', /that you typed/);
});

test('supplier page: the limit is read, and the order is typed by hand', async ({ extension }) => {
  const page = await extension.openPage(demoPages.supplier);
  expect(await chipWords(page)).toBe('Limit US$10,000');
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('1000');
  await panel.getByLabel('Unit price').fill('12');
  await expect(meter(panel)).toHaveAttribute(
    'aria-valuetext',
    'US$2,000 of US$12,000 is above the published limit of US$10,000.',
  );
});

test('search page: how many cards publish a limit, and a saved supplier among them', async ({
  extension,
}) => {
  const withLimits = await extension.openPage(demoPages.searchWithLimits);
  expect(await chipWords(withLimits)).toBe('3 of 4 publish a limit');

  const product = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(product);
  await panel.getByRole('button', { name: 'Save supplier' }).click();
  await panel.getByRole('button', { name: 'Supplier saved' }).waitFor();
  const search = await extension.openPage(demoPages.search);
  expect(await chipWords(search)).toBe('No limits published here');
  const list = await extension.openPanel(search);
  await expect(list.getByText('Jinhua Fairview Metalware Co., Ltd.')).toBeVisible();
  await expect(list.getByText('Saved by you')).toBeVisible();
});

test('a draft outlives the browser, and goes out and in as a file unchanged', async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('3900');
  await meterWords(panel);
  await draft(panel);
  await extension.restart();

  const specs = await openSpecs(extension);
  const list = specs.getByRole('list', { name: 'Order specs' });
  await expect(list.getByRole('link')).toHaveCount(1);
  const out = await exportSpecs(extension, specs);
  const [spec] = JSON.parse(out.text).specs;
  expect(spec.supplier.name).toBe('Jinhua Fairview Metalware Co., Ltd.');
  expect(spec.quantity.amount).toBe('3900');

  await list.getByRole('link').click();
  await specs.getByRole('button', { name: 'Delete' }).click();
  await expect(specs.getByText('1 spec deleted.')).toBeVisible();
  await specs.goto(`chrome-extension://${extension.id}/specs.html`);
  await expect(specs.getByRole('heading', { name: 'No order specs yet' })).toBeVisible();

  await importSpecs(specs, out.name, out.text);
  await expect(specs.getByText('1 spec imported.')).toBeVisible();
  const back = await exportSpecs(extension, specs);
  expect(JSON.parse(back.text).specs).toEqual(JSON.parse(out.text).specs);
});

test('a draft is kept though the background was stopped before it', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('500');
  await extension.killBackground();
  await draft(panel);
  const specs = await openSpecs(extension);
  await expect(specs.getByRole('list', { name: 'Order specs' }).getByRole('link')).toHaveCount(1);
});

test('what was typed is there again after the page is loaded anew', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByLabel('Quantity').fill('1,2x');
  await page.reload();
  const again = await extension.openPanel(page);
  await expect(again.getByLabel('Quantity')).toHaveValue('1,2x');
});

test('a file that is no export is refused with a sentence, and nothing is stored', async ({
  extension,
}) => {
  const specs = await openSpecs(extension);
  const [chooser] = await Promise.all([
    specs.waitForEvent('filechooser'),
    specs.getByRole('button', { name: 'Import', exact: true }).click(),
  ]);
  await chooser.setFiles({
    name: 'bill.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"specs":[]}'),
  });
  await expect(specs.getByText('bill.json was not imported. Nothing was stored.')).toBeVisible();
  await expect(specs.getByRole('heading', { name: 'No order specs yet' })).toBeVisible();
});
