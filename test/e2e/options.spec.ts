import { axeFindings } from './support/axe.ts';
import { demoPages } from './support/site.ts';
import { openStorePage } from './support/store-page.ts';
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

test('a hundred percent with its zeros is kept', async ({ extension }) => {
  const options = await extension.openOwnPage('options.html');
  await options.getByLabel('Percent').fill('100.00');
  await options.getByRole('button', { name: 'Keep rate' }).click();
  await expect(options.getByRole('table', { name: 'Your own rates' })).toContainText('100%');
  await expect(options.getByText('made a mistake')).toHaveCount(0);
});

test('a rate that can’t be read is said so at its field, and is not kept', async ({
  extension,
}) => {
  const options = await extension.openOwnPage('options.html');
  const fixed = options.getByLabel('Fixed amount');
  for (const text of ['1e9', '-5', '1.005', '9999999999999', '90071992547409.92']) {
    await fixed.fill(text);
    await expect(fixed, text).toHaveAttribute('aria-invalid', 'true');
    await expect(options.getByRole('button', { name: 'Keep rate' }), text).toBeDisabled();
  }
  await fixed.press('Enter');
  await options.reload();
  await expect(options.getByRole('button', { name: 'Keep rate' })).toBeVisible();
  await expect(options.getByRole('table', { name: 'Your own rates' })).toHaveCount(0);
});

test('the buyer’s tier shows in the panel at once', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  const tabId = await extension.tabId(page);
  const panel = await extension.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await expect(panel.getByText(/30 days after receipt is confirmed/)).toBeVisible();
  await expect(panel.getByText(/your tier/)).toHaveCount(0);
  const options = await extension.openOwnPage('options.html');
  await options.getByLabel('Alibaba.com tier').selectOption({ value: 'enterprise' });
  await expect(panel.getByText(/buyers of your tier 60 days/)).toBeVisible();
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
  await popup.getByLabel('Currency', { exact: true }).selectOption('EUR');
  await expect(popup.getByLabel('Exchange rate')).toHaveValue('');
  await expect(popup.getByText(/^CA\$/)).toHaveCount(0);
  await popup.getByLabel('Currency', { exact: true }).selectOption('USD');
  await expect(popup.getByLabel('Exchange rate')).toHaveValue('1.38');
  await popup.getByLabel('Buyer country').selectOption('India');
  await expect(options.getByLabel('Buyer country')).toHaveValue('IN');
});

test('settings that can’t be read are said so, and the buyer may begin anew', async ({
  extension,
}) => {
  const store = await openStorePage(extension);
  const putDamaged = "store.openStores().entries.put('settings', { currency: 'a dollar' })";
  await store.evaluate(putDamaged);
  const options = await extension.openOwnPage('options.html');
  await expect(options.getByText('Your settings can’t be read.')).toBeVisible();
  await expect(options.getByLabel('Your currency')).toHaveCount(0);
  expect(await axeFindings(options)).toEqual([]);
  await options.getByRole('button', { name: 'Begin with empty settings' }).click();
  await options.getByLabel('Your currency').selectOption({ value: 'CAD' });
  await options.reload();
  await expect(options.getByLabel('Your currency')).toHaveValue('CAD');
  await expect(options.getByText('Your settings can’t be read.')).toHaveCount(0);
});

test('panel and popup say that they reckon without settings that can’t be read', async ({
  extension,
}) => {
  const store = await openStorePage(extension);
  await store.evaluate("store.openStores().entries.put('settings', { currency: 'a dollar' })");
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openSidePanelFor(page);
  const says = panel.getByText(/^Your settings can’t be read: .* Fees here are for no country/);
  await expect(says).toBeVisible();
  const popup = await extension.openOwnPage('popup.html');
  const saysToo = popup.getByText(/^Your settings can’t be read: .* Fees here are for no country/);
  await expect(saysToo).toBeVisible();
  await expect(popup.getByText(/^Not saved/)).toHaveCount(0);
  const options = await extension.openOwnPage('options.html');
  await options.getByRole('button', { name: 'Begin with empty settings' }).click();
  await expect(says).toHaveCount(0);
  await expect(saysToo).toHaveCount(0);
});

test('rules of before the checks of today are set aside, and the other settings stay', async ({
  extension,
}) => {
  const store = await openStorePage(extension);
  const kept = { country: 'CA', currency: 'CAD', tier: 'enterprise', ownRates: [], pack: oldRules };
  await store.evaluate(`store.openStores().entries.put('settings', ${JSON.stringify(kept)})`);
  const stored = () => store.evaluate("store.openStores().entries.get('settings')");

  const options = await extension.openOwnPage('options.html');
  const says = 'Your own fee rules don’t pass the checks of this version.';
  await expect(options.getByLabel('Buyer country')).toHaveValue('CA');
  await expect(options.getByText(says)).toBeVisible();
  await expect(options.getByText('In use: the built-in rules.')).toBeVisible();
  expect(await axeFindings(options)).toEqual([]);
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openSidePanelFor(page);
  const popup = await extension.openOwnPage('popup.html');
  await popup.getByLabel('Amount', { exact: true }).fill('462');
  for (const surface of [panel, popup]) await expect(surface.getByText(says)).toBeVisible();

  await popup.getByLabel('Buyer country').selectOption('India');
  await expect(options.getByLabel('Buyer country')).toHaveValue('IN');
  await options.getByLabel('Your currency').selectOption({ value: 'INR' });
  await expect
    .poll(stored)
    .toEqual({ value: { ...kept, country: 'IN', currency: 'INR' }, ok: true });

  await options.getByRole('button', { name: 'Back to the built-in rules' }).click();
  for (const surface of [options, panel, popup]) {
    await expect(surface.getByText(says)).toHaveCount(0);
  }
  const all = "store.connect().open().then(({ value }) => value.getAll('entries'))";
  expect(await store.evaluate(all)).toContainEqual(expect.objectContaining({ pack: oldRules }));
});

/** Rules as no version takes them now. */
const oldRules = { format: 'coverline-fee-rules', version: 1, title: 'Mine', rules: [] };

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
  const broken: [string, (rules: Rule[]) => void][] = [
    ['The source is missing.', ([first]) => delete first?.source],
    ['This step ends at or below the one before it.', overlapSteps],
    ['Between this rule and the one before lie days without any.', leaveGap],
  ];
  for (const [sentence, breakIt] of broken) {
    const pack: { rules: Rule[] } = JSON.parse(out.text);
    breakIt(pack.rules);
    await options.locator('input[type=file]').setInputFiles({
      name: 'rules.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
    await expect(options.getByText('rules.json was not imported.')).toBeVisible();
    await expect(options.getByText(sentence)).toBeVisible();
    await expect(options.getByRole('button', { name: 'Use these rules' })).toHaveCount(0);
  }
  await options.reload();
  await expect(options.getByText('In use: the built-in rules.')).toBeVisible();
});

type Rule = {
  method: string;
  source?: unknown;
  validity: { from: unknown; to: unknown };
  formula: { kind: string; steps?: { upTo: string }[] };
};

function overlapSteps(rules: Rule[]): void {
  const step = rules.find(({ formula }) => formula.kind === 'steps')?.formula.steps?.[1];
  if (step) step.upTo = '1';
}

function leaveGap(rules: Rule[]): void {
  const third = rules.filter(({ method }) => method === 'card')[2];
  if (third) third.validity.from = { earliest: '2018-06-10', latest: '2018-06-10' };
}
