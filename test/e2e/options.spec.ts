import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('an own rate shows in the popup and the panel at once, and goes at once', async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.product);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.getByLabel('Quantity').fill('5000');
  const popup = await extension.openOwnPage('popup.html');
  await popup.getByLabel('Amount', { exact: true }).fill('1000');
  const wire = (from: typeof popup) =>
    from.getByRole('table', { name: 'Payment methods' }).getByRole('row', { name: /^Wire/ });
  await expect(wire(popup)).toContainText('US$1,');

  const options = await extension.openOwnPage('options.html');
  await options.getByLabel('Method').selectOption('Wire transfer (T/T)');
  await options.getByLabel('Fixed amount').fill('11.5');
  await options.getByRole('button', { name: 'Keep rate' }).click();
  await expect(options.getByRole('table', { name: 'Your own rates' })).toContainText('US$11.50');
  for (const surface of [popup, panel]) {
    await expect(surface.getByText('Your own rate.').first()).toBeVisible();
  }
  await options.getByRole('button', { name: 'Remove the rate for Wire' }).click();
  for (const surface of [popup, panel]) {
    await expect(surface.getByText('Your own rate.')).toHaveCount(0);
  }
});

test('country and currency are asked once', async ({ extension }) => {
  const options = await extension.openOwnPage('options.html');
  await options.getByLabel('Buyer country').selectOption('Canada');
  await options.getByLabel('Your currency').selectOption({ value: 'CAD' });
  const popup = await extension.openOwnPage('popup.html');
  await expect(popup.getByLabel('Buyer country')).toHaveValue('CA');
  await popup.getByLabel('Amount', { exact: true }).fill('462');
  await popup.getByLabel('Exchange rate').fill('1.38');
  await popup.getByLabel('Your bank’s margin').fill('1');
  await expect(popup.getByText('CA$643.94')).toBeVisible();
  await popup.getByLabel('Buyer country').selectOption('India');
  await expect(options.getByLabel('Buyer country')).toHaveValue('IN');
});

test('rules go out, are changed, looked at, taken, and left again', async ({ extension }) => {
  const options = await extension.openOwnPage('options.html');
  const out = await extension.downloaded(options, () =>
    options.getByRole('button', { name: 'Export rules' }).click(),
  );
  const pack = JSON.parse(out.text);
  const card = pack.rules.findLast((rule: { method: string }) => rule.method === 'card');
  card.formula.percent = '5';
  pack.title = 'My rules';
  const choose = (text: string) =>
    options.locator('input[type=file]').setInputFiles({
      name: 'rules.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose(JSON.stringify(pack));
  await expect(options.getByText('formula.percent')).toBeVisible();
  await expect(options.getByText('"2.99" → "5"')).toBeVisible();
  await expect(options.getByText('In use: the built-in rules.')).toBeVisible();
  await options.getByRole('button', { name: 'Use these rules' }).click();
  await expect(options.getByText('In use: My rules.')).toBeVisible();
  const popup = await extension.openOwnPage('popup.html');
  await popup.getByLabel('Amount', { exact: true }).fill('1000');
  const first = popup.getByRole('table', { name: 'Payment methods' }).getByRole('row').nth(1);
  await expect(first).toContainText('US$50.00');
  await options.getByRole('button', { name: 'Back to the built-in rules' }).click();
  await expect(first).toContainText('US$29.90');
});

test('rules that contradict themselves are refused with the place', async ({ extension }) => {
  const options = await extension.openOwnPage('options.html');
  const out = await extension.downloaded(options, () =>
    options.getByRole('button', { name: 'Export rules' }).click(),
  );
  const pack = JSON.parse(out.text);
  const steps = pack.rules.find(
    (rule: { formula: { kind: string } }) => rule.formula.kind === 'steps',
  );
  steps.formula.steps[1].upTo = '1';
  delete pack.rules[0].source;
  await options.locator('input[type=file]').setInputFiles({
    name: 'rules.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await expect(options.getByText('rules.json was not imported.')).toBeVisible();
  await expect(options.getByText('The source is missing.')).toBeVisible();
  await expect(options.getByText('In use: the built-in rules.')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Use these rules' })).toHaveCount(0);
});
