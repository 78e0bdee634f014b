import type { Frame } from '@playwright/test';
import { expectChip } from './support/chip.ts';
import { demoHtml, demoPages } from './support/site.ts';
import { goWithoutReload, productPage, productUrl } from './support/supplier-pages.ts';
import { expect, test } from './support/test.ts';

const acme = { id: 1600000000001, supplier: 'Acme Cups Co., Ltd.', limit: '84,000' };
const beta = { id: 1600000000002, supplier: 'Beta Pans Co., Ltd.', limit: '16,000' };
const blank = '<!doctype html><html lang="en"><body><p>Nothing to read</p></body></html>';

async function chooseLimit(panel: Frame, limit: string) {
  await panel.getByRole('textbox', { name: 'Limit', exact: true }).fill(limit);
  await panel.getByRole('button', { name: 'Use this limit' }).click();
  await panel.getByText(`US$${limit}`).first().waitFor();
}

test('what is typed on a page that could not be read stays with that page', async ({
  extension,
}) => {
  const inquiry = (id: number) => `https://message.alibaba.com/msgsend/contact.htm?id=${id}`;
  for (const id of [1, 2]) extension.site.serve(inquiry(id), blank);
  const first = await extension.openPage(inquiry(1));
  const panel = await extension.openPanel(first);
  await panel.getByRole('textbox', { name: 'Quantity' }).fill('3900');
  await chooseLimit(panel, '2,000');

  const second = await extension.openPage(inquiry(2));
  const other = await extension.openPanel(second);
  await expect(other.getByRole('textbox', { name: 'Quantity' })).toHaveValue('');
  await expect(other.getByText('US$2,000')).toHaveCount(0);

  await first.reload();
  const again = await extension.openPanel(first);
  await expect(again.getByRole('textbox', { name: 'Quantity' })).toHaveValue('3900');
});

test('what is typed before the page says whose it is stays in its boxes', async ({ extension }) => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(demoHtml('supplier.html'))?.[1] ?? '';
  extension.site.serve(demoPages.supplier, blank);
  const page = await extension.openPage(demoPages.supplier);
  const panel = await extension.openPanel(page);
  await panel.getByRole('textbox', { name: 'Quantity' }).fill('3900');
  await panel.getByRole('textbox', { name: 'Unit price' }).click();
  await page.keyboard.type('2.');
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
  await panel.getByText('Jinhua Fairview').first().waitFor();
  await expect(panel.getByRole('textbox', { name: 'Quantity' })).toHaveValue('3900');
  await page.keyboard.type('50');
  await expect(panel.getByRole('textbox', { name: 'Unit price' })).toHaveValue('2.50');
});

test('a key pressed while the background is stopped is kept, though all is closed at once', async ({
  extension,
}) => {
  extension.site.serve(productUrl(acme.id), productPage(acme));
  const page = await extension.openPage(productUrl(acme.id));
  const panel = await extension.openPanel(page);
  await panel.getByRole('textbox', { name: 'Quantity' }).fill('39');
  const popup = await extension.openOwnPage('popup.html');
  await popup.getByLabel('Amount', { exact: true }).fill('12');
  await expect(popup.getByRole('table', { name: 'Payment methods' })).toBeVisible();

  await extension.killBackground();
  await popup.getByLabel('Amount', { exact: true }).press('End');
  await popup.keyboard.press('3');
  await popup.close();
  const again = await extension.openOwnPage('popup.html');
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('123');

  await page.bringToFront();
  await panel.getByRole('textbox', { name: 'Quantity' }).press('End');
  await extension.killBackground();
  await page.keyboard.press('0');
  await page.close();
  const next = await extension.openPage(productUrl(acme.id));
  const other = await extension.openPanel(next);
  await expect(other.getByRole('textbox', { name: 'Quantity' })).toHaveValue('390');
});

test('two tabs of one product type into one order', async ({ extension }) => {
  extension.site.serve(productUrl(acme.id), productPage(acme));
  const first = await extension.openPage(productUrl(acme.id));
  const one = await extension.openPanel(first);
  const second = await extension.openPage(productUrl(acme.id));
  const two = await extension.openPanel(second);
  await expect(two.getByRole('textbox', { name: 'Quantity' })).toHaveValue('');

  await first.bringToFront();
  await one.getByRole('textbox', { name: 'Quantity' }).fill('3900');
  await second.bringToFront();
  await two.getByRole('textbox', { name: 'Unit price' }).fill('2.50');
  await first.bringToFront();
  await one.getByRole('textbox', { name: 'Shipping' }).fill('100');

  for (const panel of [one, two]) {
    await panel.getByRole('textbox', { name: 'Other' }).focus();
    await expect(panel.getByRole('textbox', { name: 'Quantity' })).toHaveValue('3900');
    await expect(panel.getByRole('textbox', { name: 'Unit price' })).toHaveValue('2.50');
    await expect(panel.getByRole('textbox', { name: 'Shipping' })).toHaveValue('100');
  }
});

test('of a number half typed no digit goes to the next product', async ({ extension }) => {
  extension.site.serve(productUrl(acme.id), productPage(acme));
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const panel = await extension.openPanel(page);
  await panel.getByRole('textbox', { name: 'Quantity' }).click();
  await page.keyboard.type('39');
  await goWithoutReload(page, beta);
  await panel.getByText(beta.supplier).first().waitFor();
  await page.keyboard.type('00');
  await expect(panel.getByRole('textbox', { name: 'Quantity' })).toHaveValue('');
});

test.describe('a limit typed before the page says whose it is', () => {
  const later = '<!doctype html><html lang="en"><body><div id="root"></div></body></html>';
  const unlimited = { ...acme, limit: null };
  const nextOf = (supplier: typeof unlimited) => ({ ...supplier, id: supplier.id + 1_000_000 });

  test('goes to that supplier, and to no other', async ({ extension }) => {
    extension.site.serve(productUrl(acme.id), later);
    const page = await extension.openPage(productUrl(acme.id));
    const panel = await extension.openPanel(page);
    await chooseLimit(panel, '2,000');

    await goWithoutReload(page, { ...beta, limit: null });
    await panel.getByText(beta.supplier).first().waitFor();
    await expect(panel.getByText('US$2,000')).toHaveCount(0);

    await goWithoutReload(page, unlimited);
    await panel.getByText(acme.supplier).first().waitFor();
    await expect(panel.getByText('US$2,000').first()).toBeVisible();
    const next = nextOf(unlimited);
    extension.site.serve(productUrl(next.id), productPage(next));
    await page.goto(productUrl(next.id));
    const other = await extension.openPanel(page);
    await other.getByText('US$2,000').first().waitFor();
    await other.getByRole('button', { name: 'Remove the limit' }).click();
    await expect(other.getByText('US$2,000')).toHaveCount(0);

    extension.site.serve(productUrl(acme.id), productPage(unlimited));
    await page.goto(productUrl(acme.id));
    const again = await extension.openPanel(page);
    await expect(again.getByRole('button', { name: 'Type a limit' })).toBeVisible();
    await expect(again.getByText('US$2,000')).toHaveCount(0);
  });

  test('half typed stays in its box', async ({ extension }) => {
    extension.site.serve(productUrl(acme.id), later);
    const page = await extension.openPage(productUrl(acme.id));
    const panel = await extension.openPanel(page);
    await panel.getByRole('textbox', { name: 'Limit', exact: true }).fill('2,0');
    await panel.getByRole('textbox', { name: 'Source' }).fill('chat');
    await goWithoutReload(page, unlimited);
    await panel.getByText(acme.supplier).first().waitFor();
    await expect(panel.getByRole('textbox', { name: 'Limit', exact: true })).toHaveValue('2,0');
    await expect(panel.getByRole('textbox', { name: 'Source' })).toHaveValue('chat');
  });

  test('gives way to one that is kept of that supplier', async ({ extension }) => {
    extension.site.serve(productUrl(acme.id), productPage(unlimited));
    const page = await extension.openPage(productUrl(acme.id));
    const panel = await extension.openPanel(page);
    await panel.getByRole('button', { name: 'Type a limit' }).click();
    await chooseLimit(panel, '5,000');

    const next = nextOf(unlimited);
    extension.site.serve(productUrl(next.id), later);
    const second = await extension.openPage(productUrl(next.id));
    const other = await extension.openPanel(second);
    await chooseLimit(other, '2,000');
    await goWithoutReload(second, next);
    await other.getByText('US$5,000').first().waitFor();
    await expect(other.getByText('US$2,000')).toHaveCount(0);
    await other.getByRole('button', { name: 'Remove the limit' }).click();
    await expect(other.getByRole('button', { name: 'Type a limit' })).toBeVisible();
    await second.reload();
    const again = await extension.openPanel(second);
    await expect(again.getByText('US$2,000')).toHaveCount(0);
  });
});
