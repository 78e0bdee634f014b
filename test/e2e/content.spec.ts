import type { Page } from '@playwright/test';
import { axNodes, chipText, command, expectChip, focusedName, placeOf } from './support/chip.ts';
import { press } from './support/closed-root.ts';
import { demoPages } from './support/site.ts';
import { goWithoutReload, productPage, productUrl } from './support/supplier-pages.ts';
import { expect, test } from './support/test.ts';

const acme = { id: 1600000000001, supplier: 'Acme Cups Co., Ltd.', limit: '84,000' };
const grip = /^Move with the arrow keys/;
const edge = /^Panel width/;

/** The panel opens by itself on the very first listing: tests begin after that. */
test.beforeEach(async ({ extension }) => {
  extension.site.serve(productUrl(acme.id), productPage(acme));
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await expect.poll(() => extension.panelFrame(page)).not.toBeNull();
  await press(page, 'button', /^Limit/);
  await page.close();
});

test('says what the page says, in words', async ({ extension }) => {
  const id = 1600000000002;
  const say = async (html: string, words: string) => {
    extension.site.serve(productUrl(id), html);
    const page = await extension.openPage(productUrl(id));
    await expectChip(page, words);
    await page.close();
  };
  await say(productPage({ id, supplier: 'B', limit: '16,000' }), 'Limit US$16,000');
  await say(
    productPage({ id, supplier: 'B', limit: null }),
    'Trade Assurance, limit not published',
  );
  await say(
    productPage({ id, supplier: 'B', limit: null, assured: false }),
    'No Trade Assurance shown',
  );
  await say(
    '<!doctype html><title>Captcha Interception</title><punish-component></punish-component><script>var _____tmd_____ = 1</script>',
    'Could not read this page',
  );
  await say(
    '<!doctype html><title>Nothing</title><p>Nothing to be read',
    'Could not read this page',
  );
});

test('leaves the page as it was but for one bare element', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const seen = await page.evaluate(() => ({
    html: document.documentElement.attributes.length - 1,
    body: document.body.attributes.length,
    children: Array.from(document.documentElement.children, (child) => child.tagName),
    host: document.documentElement.lastElementChild?.attributes.length,
    root: document.documentElement.lastElementChild?.shadowRoot,
    inBody: document.body.innerHTML.includes('Coverline'),
  }));
  expect(seen).toEqual({
    html: 0,
    body: 0,
    children: ['HEAD', 'BODY', 'DIV'],
    host: 0,
    root: null,
    inBody: false,
  });
});

test('dismissed, it stays away until it is brought back', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await press(page, 'button', /^Hide on this site/);
  await expectChip(page, null);
  await page.close();
  await extension.restart();

  const other = await extension.openPage(demoPages.supplier);
  await other.waitForTimeout(500);
  expect(await chipText(other)).toBeNull();
  const background = await extension.background();
  await background.evaluate("chrome.storage.local.remove('page.dismissedSites')");
  await expect.poll(() => chipText(other)).not.toBeNull();
});

test('is moved by the arrow keys, remembers it, and stays within a smaller window', async ({
  extension,
}) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const before = await placeOf(page, 'button', grip);
  await press(page, 'button', grip);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  const after = await placeOf(page, 'button', grip);
  expect([after.x - before.x, after.y - before.y]).toEqual([16, -16]);

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  const corner = await placeOf(page, 'button', grip);
  expect(corner.x).toBeGreaterThan(1000);
  expect(corner.y).toBeLessThan(40);
  await page.reload();
  await expectChip(page, 'Limit US$84,000');
  expect(await placeOf(page, 'button', grip)).toEqual(corner);

  await page.setViewportSize({ width: 500, height: 400 });
  await expect.poll(async () => (await placeOf(page, 'button', /^Hide/)).x).toBeLessThan(500);
});

test('is dragged by its grip', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const from = await placeOf(page, 'button', grip);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 300, from.y - 200, { steps: 4 });
  await page.mouse.up();
  const to = await placeOf(page, 'button', grip);
  expect([to.x - from.x, to.y - from.y]).toEqual([300, -200]);
});

test('opens the panel with the focus in it; Escape closes it and gives the focus back', async ({
  extension,
}) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await press(page, 'button', /^Limit/);
  await expect.poll(() => extension.panelFrame(page)).not.toBeNull();
  await expect.poll(() => focusedName(page)).toBe('Coverline');
  await press(page, 'separator', edge);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedName(page)).toBe('Limit US$84,000, Coverline');
  expect((await axNodes(page)).filter(({ role }) => role === 'separator')).toEqual([]);
});

test('the shortcut gives the focus back to where the buyer was typing', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await page.focus('#find');
  await command(extension, page, 'togglePanel');
  await expect.poll(() => focusedName(page)).toBe('Coverline');
  await command(extension, page, 'hidePanel');
  await expect.poll(() => focusedName(page)).toBe('Find');
});

test('the panel stays as it was left: its width, open and closed', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  // Once it is there, the panel takes the focus: the edge is pressed after that.
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('region', { name: 'Coverline' })).toBeVisible();
  await press(page, 'separator', edge);
  const edgeAt = async (on: Page) => Math.round((await placeOf(on, 'separator', edge)).x);
  await expect.poll(() => edgeAt(page)).toBe(1280 - 400);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => edgeAt(page)).toBe(1280 - 432);

  const next = await extension.openPage(demoPages.product);
  await expect.poll(() => extension.panelFrame(next)).not.toBeNull();
  await expect.poll(() => edgeAt(next)).toBe(1280 - 432);
  await next.keyboard.press('Tab');
  await command(extension, next, 'hidePanel');

  const last = await extension.openPage(productUrl(acme.id));
  await expectChip(last, 'Limit US$84,000');
  await last.waitForTimeout(500);
  expect(extension.panelFrame(last)).toBeNull();
});

test('shows the place a value was read in', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  await page.setViewportSize({ width: 1280, height: 300 });
  await expectChip(page, 'Limit US$10,000');
  const panel = await extension.openPanel(page);
  const outline = (place: object) =>
    panel.evaluate<unknown>(
      `chrome.runtime.sendMessage(${JSON.stringify({ kind: 'message', name: 'outlineField', payload: { place } })})`,
    );
  const place = { listing: 0, part: 'product', field: 'leadTimes' };
  expect(await outline(place)).toEqual({ ok: true, value: true });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const nowhere = { listing: 7, part: 'supplier', field: 'remainingLimit' };
  expect(await outline(nowhere)).toEqual({ ok: true, value: false });
});

test('a worker that was stopped is woken, and knows what it left', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await extension.killBackground();
  const beta = { id: 1600000000003, supplier: 'Beta Pans Co., Ltd.', limit: '16,000' };
  await goWithoutReload(page, beta);
  await expectChip(page, 'Limit US$16,000');
  await extension.killBackground();
  extension.site.serve(productUrl(beta.id), productPage(beta));
  const other = await extension.openPage(productUrl(beta.id));
  await expectChip(other, 'Limit US$16,000');
});

test('comes back when the page removes it, but does not fight for it', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await page.evaluate(() => {
    document.documentElement.lastElementChild?.remove();
    document.body.replaceChildren();
  });
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await page.evaluate(async () => {
    for (let times = 0; times < 100; times += 1) {
      document.documentElement.lastElementChild?.matches('div') &&
        document.documentElement.lastElementChild.remove();
      await new Promise((done) => setTimeout(done));
    }
  });
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('after an update it says so and lets the page be', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const chip = await placeOf(page, 'button', /^Limit/);
  const background = await extension.background();
  await background.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
  await page.waitForTimeout(1000);
  // It notices when it is next used, if it has not by itself.
  await page.mouse.click(chip.x, chip.y);
  await expectChip(page, null);
  await placeOf(page, 'StaticText', /Coverline was updated/);
  await press(page, 'button', /^Close/);
});
