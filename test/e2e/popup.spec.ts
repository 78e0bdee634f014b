import { expectChip } from './support/chip.ts';
import type { Extension } from './support/extension.ts';
import { demoHtml, demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const methods = { name: 'Payment methods' };

async function openPopup(extension: Extension, tabId?: number) {
  return extension.openOwnPage(tabId === undefined ? 'popup.html' : `popup.html?tabId=${tabId}`);
}

/** The popup with a script that runs in it before its own code. */
async function openPopupWith(extension: Extension, script: string) {
  const page = await extension.context.newPage();
  await page.addInitScript(script);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  return page;
}

/** Its code runs once the document was read: then the first frame comes. */
const onceRead = (script: string) => `
  addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    ${script}
  }, true);
`;

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

test('what is typed before the kept text is there wins, and the rest comes back', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  await popup.getByLabel('Deposit', { exact: true }).fill('30');
  await popup.getByLabel('Amount', { exact: true }).fill('100');
  await popup.close();
  await extension.killBackground();
  // Types at once, in the same task in which the field appears.
  const script = `
    new MutationObserver((_, observer) => {
      const amount = document.querySelector('main form input');
      if (amount === null) return;
      observer.disconnect();
      amount.value = '777';
      amount.dispatchEvent(new Event('input', { bubbles: true }));
    }).observe(document, { subtree: true, childList: true });
  `;
  const page = await openPopupWith(extension, script);
  await expect(page.getByLabel('Deposit', { exact: true })).toHaveValue('30');
  await expect(page.getByLabel('Amount', { exact: true })).toHaveValue('777');
  await page.close();
  const again = await openPopup(extension);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('777');
  await expect(again.getByLabel('Deposit', { exact: true })).toHaveValue('30');
});

test('what is typed before its code runs is kept, and the form stays where it stands', async ({
  extension,
}) => {
  const script = onceRead(`
    const [amount] = document.forms[0].elements;
    window.early = amount;
    amount.focus();
    document.execCommand('insertText', false, '777');
    document.forms[0].querySelector('select').value = 'EUR';
  `);
  const page = await openPopupWith(extension, script);
  await expect(page.getByRole('table', methods)).toBeVisible();
  await expect(page.getByLabel('Amount', { exact: true })).toHaveValue('777');
  await expect(page.getByLabel('Amount', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Currency', { exact: true })).toHaveValue('EUR');
  expect(await page.evaluate<boolean>('early.isConnected')).toBe(true);
  await page.close();
  const again = await openPopup(extension);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('777');
  await expect(again.getByLabel('Currency', { exact: true })).toHaveValue('EUR');
});

test('the box that is typed into when its code takes over keeps its caret', async ({
  extension,
}) => {
  const script = onceRead(`
    const [amount, deposit] = document.querySelectorAll('input');
    amount.value = '100';
    deposit.focus();
    document.execCommand('insertText', false, '305');
    deposit.setSelectionRange(2, 2);
  `);
  const page = await openPopupWith(extension, script);
  // Once its code has run, the countries come.
  await expect(page.getByLabel('Buyer country').getByText('Germany')).toBeAttached();
  await page.keyboard.type('.');
  await expect(page.getByLabel('Deposit', { exact: true })).toHaveValue('30.5');
  await expect(page.getByLabel('Amount', { exact: true })).toHaveValue('100');
});

test('what a browser puts back into the form on the way back is not taken for typed', async ({
  extension,
}) => {
  const page = await openPopup(extension);
  const currency = (popup: typeof page) => popup.getByLabel('Currency', { exact: true });
  await currency(page).selectOption('EUR');
  const other = await openPopup(extension);
  await expect(currency(other)).toHaveValue('EUR');
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await currency(other).selectOption('GBP');
  await other.close();
  await page.goBack();
  await expect(currency(page)).toHaveValue('GBP');
  const again = await openPopup(extension);
  await expect(currency(again)).toHaveValue('GBP');
});

test('the document holds just what its code shows first', async ({ extension }) => {
  const page = await openPopup(extension);
  await expect(page.getByLabel('Buyer country').getByText('Germany')).toBeAttached();
  const [written, shown] = await page.evaluate<[string, string]>(`(async () => {
    // Of an empty box "value" is there or not, and the countries come a moment later.
    const plain = (main) => {
      const list = [...main.querySelectorAll('select')][1];
      list.replaceChildren(...[...list.children].slice(0, 1));
      return main.outerHTML.replace(/ (value="(on)?"|(selected|checked)="")/g, '');
    };
    const html = await (await fetch(location.pathname)).text();
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return [plain(parsed.querySelector('main')), plain(document.querySelector('main').cloneNode(true))];
  })()`);
  expect(shown).toBe(written);
});

test('the table has the receipt’s figures, and the chart says the same', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.getByLabel('Amount', { exact: true }).fill('1,234.56');
  const card = popup
    .getByRole('table', methods)
    .getByRole('row', { name: /^Credit or debit card/ });
  await expect(card).toContainText('US$36.92');
  await expect(card).toContainText('US$1,271.48');

  const figure = popup.getByRole('figure', { name: 'Fee by amount' });
  await expect(figure.getByRole('img')).toBeVisible();
  await figure.getByRole('button', { name: 'The same as a table' }).click();
  const table = figure.getByRole('table');
  const yours = table.getByRole('row', { name: /^US\$1,234\.56 \(yours\)/ });
  const rows = popup.getByRole('table', methods).getByRole('row');
  const curves = figure.getByRole('listitem').filter({ hasText: /^ ?[A-Z] / });
  expect(await curves.count()).toBeGreaterThan(1);
  for (const [place, curve] of (await curves.allTextContents()).entries()) {
    const [method = ''] = curve
      .trim()
      .slice(2)
      .split(/,| and | \(/);
    const fee = rows.filter({ hasText: method }).first().locator('td').first();
    const drawn = yours.locator('td').nth(place);
    await expect(drawn, method).toHaveText((await fee.textContent()) ?? '');
  }
});

test('of a deposit and a balance, the chart says what the table says of each', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  await popup.getByLabel('Amount', { exact: true }).fill('15,448.50');
  await popup.getByLabel('Deposit', { exact: true }).fill('30');
  await popup.getByRole('button', { name: 'Fee of each payment' }).click();
  const card = popup
    .getByRole('table', { name: 'Fee of each payment' })
    .getByRole('row', { name: /^Credit or debit card/ });
  const figure = popup.getByRole('figure', { name: 'Fee by amount' });
  await figure.getByRole('button', { name: 'The same as a table' }).click();
  const drawn = figure.getByRole('table');
  const place = (await figure.getByRole('listitem').allTextContents()).findIndex((curve) =>
    curve.includes('Credit or debit card'),
  );
  for (const [at, name] of [/US\$4,634\.55 \(deposit\)/, /US\$10,813\.95 \(balance\)/].entries()) {
    const fee = drawn.getByRole('row', { name }).locator('td').nth(place);
    await expect(fee).toHaveText((await card.locator('td').nth(at).textContent()) ?? '');
  }
});

test('bad input is said at its field, and the last good result stays, greyed', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  const amount = popup.getByLabel('Amount', { exact: true });
  await amount.fill('462');
  await expect(popup.getByRole('heading', { name: 'Paying US$462.00' })).toBeVisible();
  await expect(popup.getByText('US$13.82').first()).toBeVisible();
  const card = popup.getByRole('table', methods).getByRole('row', { name: /^Credit or debit/ });
  const color = () => card.evaluate((row) => getComputedStyle(row).color);
  const fresh = await color();
  const said = {
    '': 'Type a number.',
    '1e9': 'This is not a number. Write it like 1,250.50.',
    abc: 'This is not a number. Write it like 1,250.50.',
    '-5': "It can't be below zero.",
    '0.00': 'It must be more than zero.',
    '12,34,5': 'Check the commas and points. Write it like 1,250.50.',
    '1.005': 'Too many digits after the point.',
    '90071992547409.92': 'This number is too large.',
    'XYZ 5': 'Type the number alone, in the currency asked for.',
  };
  for (const [text, sentence] of Object.entries(said)) {
    await amount.fill(text);
    await expect(amount, text).toHaveAttribute('aria-invalid', 'true');
    await expect(amount, text).toHaveAccessibleDescription(sentence);
    await expect(popup.getByText('can’t be read'), text).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'Paying US$462.00' }), text).toBeVisible();
    expect(await color(), text).not.toBe(fresh);
  }
  await amount.fill('1.000,50');
  await expect(popup.getByRole('heading', { name: 'Paying US$1,000.50' })).toBeVisible();
  expect(await color()).toBe(fresh);
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
  const fromPanel = popup.getByText('from the panel on this page');
  await expect(fromPanel).toBeVisible();
  const amount = popup.getByLabel('Amount', { exact: true });
  await expect(amount).not.toHaveValue('');
  const total = await amount.inputValue();
  await amount.fill('777');
  await expect(popup.getByRole('heading', { name: 'Paying US$777.00' })).toBeVisible();
  await expect(fromPanel).toHaveCount(0);
  await amount.fill(total);
  await expect(fromPanel).toBeVisible();
  await popup.getByLabel('Currency', { exact: true }).selectOption('EUR');
  await expect(fromPanel).toHaveCount(0);
  await amount.fill('777');
  await popup.close();
  const again = await openPopup(extension, tabId);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('777');
  await expect(again.getByLabel('Currency', { exact: true })).toHaveValue('EUR');
});

test('opens with the order of a page that could not be read', async ({ extension }) => {
  const unread = 'https://message.alibaba.com/msgsend/contact.htm?id=1';
  extension.site.serve(unread, '<!doctype html><html lang="en"><body><p>Hello</p></body></html>');
  const page = await extension.openPage(unread);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.getByLabel('Quantity').fill('100');
  await panel.getByLabel('Unit price').fill('4.62');
  await expect(panel.getByRole('table', methods)).toBeVisible();
  const popup = await openPopup(extension, tabId);
  await expect(popup.getByLabel('Amount', { exact: true })).toHaveValue('462.00');
  await expect(popup.getByText('from the panel on this page')).toBeVisible();
  await popup.getByLabel('Wire charges').selectOption('OUR');
  await popup.close();
  const again = await openPopup(extension, tabId);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('462.00');
  await expect(again.getByLabel('Wire charges')).toHaveValue('OUR');
});

test('opens with the order typed before the page was read', async ({ extension }) => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(demoHtml('supplier.html'))?.[1] ?? '';
  extension.site.serve(demoPages.supplier, '<!doctype html><html lang="en"><body></body></html>');
  const page = await extension.openPage(demoPages.supplier);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.getByLabel('Quantity').fill('100');
  await panel.getByLabel('Unit price').fill('4.62');
  const popup = await openPopup(extension, tabId);
  await expect(popup.getByLabel('Amount', { exact: true })).toHaveValue('462.00');
  await popup.getByLabel('Wire charges').selectOption('OUR');
  await popup.close();
  await panel.close();
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
  await expectChip(page, 'Limit US$10,000');
  const again = await openPopup(extension, tabId);
  await expect(again.getByLabel('Amount', { exact: true })).toHaveValue('462.00');
  await expect(again.getByLabel('Wire charges')).toHaveValue('OUR');
});

test('a deposit typed as money in the panel is one in the popup', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.getByLabel('Quantity').fill('5000');
  await panel.getByRole('radio', { name: 'US$' }).check();
  await panel.getByLabel('Deposit', { exact: true }).fill('1,234.56');
  await expect(panel.getByRole('table', methods)).toBeVisible();
  const popup = await openPopup(extension, tabId);
  await expect(popup.getByLabel('Deposit', { exact: true })).toHaveValue('1,234.56');
  await expect(popup.getByRole('radio', { name: 'USD' })).toBeChecked();
  await expect(popup.getByText('two payments, each with its own fee')).toBeVisible();
  await popup.getByRole('button', { name: 'Fee of each payment' }).click();
  const parts = popup.getByRole('table', { name: 'Fee of each payment' });
  await expect(parts.getByRole('row', { name: /^Payment US/ })).toContainText('US$1,234.56');
});

test('an order whose deposit changed is offered anew, though its total is the same', async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.product);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.getByLabel('Quantity').fill('5000');
  await panel.getByLabel('Deposit', { exact: true }).fill('30');
  await expect(panel.getByRole('table', methods)).toBeVisible();
  const popup = await openPopup(extension, tabId);
  await expect(popup.getByLabel('Deposit', { exact: true })).toHaveValue('30');
  await popup.getByLabel('Wire charges').selectOption('OUR');
  await popup.close();
  await panel.getByLabel('Deposit', { exact: true }).fill('50');
  const again = await openPopup(extension, tabId);
  await expect(again.getByLabel('Deposit', { exact: true })).toHaveValue('50');
  await expect(again.getByLabel('Wire charges')).toHaveValue('OUR');
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
  expect(copied).toMatch(
    /\nBuyer country: Not said · Order date: \d{4}-\d\d-\d\d · Wire charges: SHA · Fee rules: .+\n/,
  );
  const file = await extension.downloaded(popup, () =>
    popup.getByRole('button', { name: 'Download CSV' }).click(),
  );
  expect(file.name).toMatch(/^payment-methods-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.text).toContain('Credit or debit card,US$13.82,US$475.82');
  expect(file.text).toMatch(/Remarks,Amount,Buyer country,Order date,Wire charges,Fee rules\r\n/);
  expect(file.text).toMatch(/US\$462\.00,Not said,\d{4}-\d\d-\d\d,SHA,[^,]+\r\n/);

  await popup.getByLabel('Deposit', { exact: true }).fill('30');
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  const inParts = 'Credit or debit card: fee US$13.82 (deposit US$4.15, balance US$9.67), you pay';
  await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toContain(inParts);
  const parts = await extension.downloaded(popup, () =>
    popup.getByRole('button', { name: 'Download CSV' }).click(),
  );
  expect(parts.text).toMatch(/Remarks,Fee of the deposit,Fee of the balance/);
  expect(parts.text).toMatch(/Credit or debit card,US\$13\.82,.*,US\$4\.15,US\$9\.67/);
  expect(parts.text).toMatch(/Amount,Deposit,Balance,Buyer country/);
  expect(parts.text).toContain('US$462.00,US$138.60,US$323.40,Not said');
});

test('by keyboard alone: every field, reverse, sources, copy, CSV, table of the chart', async ({
  extension,
}) => {
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
  await tabTo('Deposit');
  await popup.keyboard.type('300');
  await tabTo('%');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('radio', { name: 'USD' })).toBeChecked();
  await tabTo('Buyer country');
  await popup.keyboard.type('Canada');
  await tabTo('Order date');
  await popup.keyboard.type('11232026');
  await tabTo('Wire charges');
  await popup.keyboard.press('ArrowUp');
  await expect(popup.getByText('two payments, each with its own fee')).toBeVisible();
  await expect(popup.getByLabel('Buyer country')).toHaveValue('CA');
  await expect(popup.getByLabel('Order date')).toHaveValue('2026-11-23');
  await expect(popup.getByLabel('Wire charges')).toHaveValue('OUR');
  await tabTo('Supplier must receive');
  await popup.keyboard.press('Space');
  await expect(
    popup.getByRole('heading', { name: 'the supplier receives US$1,000.00' }),
  ).toBeVisible();
  await tabTo('Where from: Credit or debit card');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/^Rule from/).first()).toBeVisible();
  await expect(popup.getByText(/^An earlier source said 2\.95%/)).toBeVisible();
  await tabTo('Fee of each payment');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('table', { name: 'Fee of each payment' })).toBeVisible();
  await tabTo('Copy as text');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Copied.')).toBeVisible();
  const file = await extension.downloaded(popup, async () => {
    await tabTo('Download CSV');
    await popup.keyboard.press('Enter');
  });
  expect(file.text).toContain('Credit or debit card');
  await tabTo('The same as a table');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('figure').getByRole('table')).toBeVisible();
  await tabTo('Options');
  const [options] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.keyboard.press('Enter'),
  ]);
  expect(options.url()).toContain('options.html');
});

/** Runs in the page: whether what has the focus is called `name`. */
function isFocused(name: string): boolean {
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
  const label = isField ? focused.labels?.[0]?.textContent : null;
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
