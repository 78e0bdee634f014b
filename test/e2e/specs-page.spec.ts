import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const saved = (page: Page) => page.getByText('Saved', { exact: true });
const rows = (page: Page) => page.getByRole('list', { name: 'Order specs' }).getByRole('listitem');

async function newSpec(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New spec' }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await expect(saved(page)).toBeVisible();
}

test('a spec is typed, left in mid-word, and is all there', async ({ extension }) => {
  const page = await extension.openOwnPage('specs.html');
  await expect(page.getByRole('heading', { name: 'No order specs yet' })).toBeVisible();
  await newSpec(page, 'Steel bottle');
  await page.getByLabel('Unit price', { exact: true }).fill('3.10');
  await page.getByLabel('Shipping', { exact: true }).fill('ask Li');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Value' }).first().fill('Pantone 7546 C');
  // At once: the text was not yet sent when the page goes away.
  await page.getByLabel('Packaging', { exact: true }).fill('24 per cart');
  await page.reload();

  await expect(page.getByLabel('Packaging', { exact: true })).toHaveValue('24 per cart');
  await expect(page.getByLabel('Unit price', { exact: true })).toHaveValue('3.10');
  await expect(page.getByLabel('Shipping', { exact: true })).toHaveValue('ask Li');
  await expect(page.getByRole('textbox', { name: 'Value' }).first()).toHaveValue('Pantone 7546 C');
});

test('what is typed outlives the worker and the browser', async ({ extension }) => {
  const page = await extension.openOwnPage('specs.html');
  await newSpec(page, 'Tote bag');
  await extension.killBackground();
  await page.getByLabel('Quantity', { exact: true }).fill('5000');
  await expect(saved(page)).toBeVisible();
  await extension.restart();
  const again = await extension.openOwnPage('specs.html');
  await again.getByRole('link', { name: 'Tote bag' }).click();
  await expect(again.getByLabel('Quantity', { exact: true })).toHaveValue('5000');
});

test('export, delete, undo, delete, import: the same spec', async ({ extension }) => {
  const page = await extension.openOwnPage('specs.html');
  await newSpec(page, 'Steel bottle');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByText('For me', { exact: true }).click();
  const first = await extension.downloaded(page, () =>
    page.getByRole('button', { name: 'Coverline (.json)' }).click(),
  );
  expect(first.name).toBe('Steel bottle.internal.json');
  await page.getByRole('link', { name: 'Back to the spec' }).click();

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('status').getByText('1 spec deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Steel bottle' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No order specs yet' })).toBeVisible();

  const file = { name: first.name, mimeType: 'application/json', buffer: Buffer.from(first.text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('1 new spec')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Import now' }).click();
  await expect(rows(page)).toHaveCount(1);
  const second = await extension.downloaded(page, () =>
    page.getByRole('button', { name: 'Export' }).click(),
  );
  expect(JSON.parse(second.text).specs).toEqual(JSON.parse(first.text).specs);

  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('1 spec is here already')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import now' })).toBeHidden();
  await page.getByRole('button', { name: 'Cancel' }).click();

  const changed = JSON.parse(first.text);
  changed.specs[0].packaging.description = 'Box of 48';
  const buffer = Buffer.from(JSON.stringify(changed));
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer });
  await expect(page.getByText('1 spec differs from the one here')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Keep both' })).toBeChecked();
  await page.getByRole('button', { name: 'Import now' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('a wrong file is refused with every reason, and stores nothing', async ({ extension }) => {
  const page = await extension.openOwnPage('specs.html');
  await newSpec(page, 'Steel bottle');
  await page.getByRole('link', { name: 'All specs' }).click();
  const { text } = await extension.downloaded(page, () =>
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  );
  const file = JSON.parse(text);
  file.specs.push({ ...file.specs[0], id: 'another', document: 7, quantity: undefined });
  const buffer = Buffer.from(JSON.stringify(file));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'edited.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('edited.json was not imported. Nothing was stored.')).toBeVisible();
  await expect(page.getByText('specs[1].document')).toBeVisible();
  await expect(page.getByText('specs[1].quantity')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('two tabs on one spec see each other, and neither loses a word', async ({ extension }) => {
  const one = await extension.openOwnPage('specs.html');
  await newSpec(one, 'Steel bottle');
  const two = await extension.openOwnPage(`specs.html${new URL(one.url()).hash}`);
  await one.getByLabel('Packaging', { exact: true }).pressSequentially('24 per carton');
  await two.getByLabel('Quantity', { exact: true }).pressSequentially('5000');
  for (const page of [one, two]) {
    await expect(page.getByLabel('Packaging', { exact: true })).toHaveValue('24 per carton');
    await expect(page.getByLabel('Quantity', { exact: true })).toHaveValue('5000');
  }
});

test('by keyboard alone: new, typed, back, opened again', async ({ extension }) => {
  const page = await extension.openOwnPage('specs.html');
  await expect(page.getByRole('heading', { name: 'No order specs yet' })).toBeVisible();
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 300; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      const words = await focused.evaluate(
        (element) =>
          element.textContent?.trim() ||
          (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : ''),
      );
      if (words === name) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await tabTo('New spec');
  await page.keyboard.press('Enter');
  await page.getByLabel('Title', { exact: true }).waitFor();
  await tabTo('Title');
  await page.keyboard.type('Typed blind');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await tabTo('All specs');
  await page.keyboard.press('Enter');
  await tabTo('Typed blind');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Typed blind');
});
