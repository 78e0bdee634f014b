import type { Extension } from './support/extension.ts';
import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const methods = { name: 'Payment methods' };

async function openPopup(extension: Extension, tabId?: number) {
  return extension.openOwnPage(tabId === undefined ? 'popup.html' : `popup.html?tabId=${tabId}`);
}

test('typed, closed at once, reopened: the same state', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.getByLabel('Deposit', { exact: true }).fill('30');
  await popup.getByLabel('Order date').fill('2026-11-23');
  await popup.getByLabel('Wire charges').selectOption('SHA');
  await popup.getByRole('switch', { name: 'Supplier must receive' }).click();
  await popup.getByLabel('Amount', { exact: true }).pressSequentially('1,234.5');
  await popup.close();
  await extension.killBackground();

  const again = await openPopup(extension);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('1,234.5');
  await expect(again.getByLabel('Deposit', { exact: true })).toHaveValue('30');
  await expect(again.getByLabel('Order date')).toHaveValue('2026-11-23');
  await expect(again.getByLabel('Wire charges')).toHaveValue('SHA');
  await expect(again.getByRole('switch', { name: 'Supplier must receive' })).toBeChecked();
  await expect(again.getByRole('table', methods)).toBeVisible();
});

test('the table has the receipt’s figures, and the chart says the same', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.getByLabel('Amount', { exact: true }).fill('1000');
  const card = popup
    .getByRole('table', methods)
    .getByRole('row', { name: /^Credit or debit card/ });
  await expect(card).toContainText('US$29.90');
  await expect(card).toContainText('US$1,029.90');

  const figure = popup.getByRole('figure', { name: 'Fee by amount' });
  await expect(figure.getByRole('img')).toBeVisible();
  await figure.getByRole('button', { name: 'The same as a table' }).click();
  const inChart = figure.getByRole('table').getByRole('row', { name: /^US\$1,000\.00/ });
  await expect(inChart).toContainText('US$29.90');
});

test('bad input is said at its field, and the last good result stays, greyed', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  const amount = popup.getByLabel('Amount', { exact: true });
  await amount.fill('462');
  await expect(popup.getByRole('heading', { name: 'Paying US$462.00' })).toBeVisible();
  await expect(popup.getByText('US$13.82').first()).toBeVisible();
  for (const text of ['1e9', '-5', '12,34,5', '1.005', '99999999999999999', 'abc']) {
    await amount.fill(text);
    await expect(amount, text).toHaveAttribute('aria-invalid', 'true');
    await expect(popup.getByText('can’t be read'), text).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'Paying US$462.00' }), text).toBeVisible();
  }
  await amount.fill('12,34,567.00');
  await expect(popup.getByRole('heading', { name: 'Paying US$1,234,567.00' })).toBeVisible();
  await amount.fill('４６２');
  await expect(popup.getByRole('heading', { name: 'Paying US$462.00' })).toBeVisible();
});

test('opens with the order of the tab’s panel, and keeps what is typed for it', async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.product);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.getByLabel('Quantity').fill('5000');
  await expect(panel.getByRole('table', methods)).toBeVisible();
  const popup = await openPopup(extension, tabId);
  await expect(popup.getByText('from the panel on this page')).toBeVisible();
  const amount = popup.getByLabel('Amount', { exact: true });
  await expect(amount).not.toHaveValue('');
  await amount.fill('777');
  await popup.close();
  const again = await openPopup(extension, tabId);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('777');
});

test('the result leaves as text and as CSV', async ({ extension }) => {
  const popup = await openPopup(extension);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByLabel('Amount', { exact: true }).fill('462');
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Paying US$462.00');
  expect(copied).toContain('Credit or debit card: fee US$13.82, you pay US$475.82');
  const file = await extension.downloaded(popup, () =>
    popup.getByRole('button', { name: 'Download CSV' }).click(),
  );
  expect(file.name).toMatch(/^payment-methods-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.text).toContain('Credit or debit card,US$13.82,US$475.82');
});

test('by keyboard alone: amount, reverse, sources, table of the chart', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.getByLabel('Amount', { exact: true }).waitFor();
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await popup.keyboard.press('Tab');
      if (await popup.evaluate(isFocused, name)) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await tabTo('Amount');
  await popup.keyboard.type('1000');
  await tabTo('Supplier must receive');
  await popup.keyboard.press('Space');
  await expect(
    popup.getByRole('heading', { name: 'the supplier receives US$1,000.00' }),
  ).toBeVisible();
  await tabTo('Where from: Credit or debit card');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/^Rule from/).first()).toBeVisible();
  await tabTo('The same as a table');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('figure').getByRole('table')).toBeVisible();
});

/** Runs in the page: whether what has the focus is called `name`. */
function isFocused(name: string): boolean {
  const focused = document.activeElement;
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
  const words = focused?.getAttribute('aria-label') ?? label ?? focused?.textContent;
  return words?.trim() === name;
}

test('stands in a small window without a second scroll bar', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByLabel('Amount', { exact: true }).fill('462');
  await expect(popup.getByRole('table', methods)).toBeVisible();
  const scrollers = await popup.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow))
      .map((element) => element.tagName),
  );
  expect(scrollers).toEqual([]);
  const tooWide = await popup.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
});
