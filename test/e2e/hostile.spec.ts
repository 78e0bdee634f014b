import type { Page } from '@playwright/test';
import { command, expectChip, placeOf } from './support/chip.ts';
import { press } from './support/closed-root.ts';
import type { Extension } from './support/extension.ts';
import { spying, wreckingStyles } from './support/hostile.ts';
import { detailData, productMain, productPage, productUrl } from './support/supplier-pages.ts';
import { expect, test } from './support/test.ts';

const acme = { id: 1600000000001, supplier: 'Acme Cups Co., Ltd.', limit: '84,000' };

/** The same page, tame or not: white, so that what stands on it can be compared. */
function pageWith(head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Product</title><script>${spying}</script>
    <script>${detailData(acme)}</script>${head}</head><body>${productMain(acme)}</body></html>`;
}

const strictPolicy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; frame-src 'none'">`;

async function openWithPanel(extension: Extension, html: string) {
  extension.site.serve(productUrl(acme.id), html);
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const panel = await extension.panel(page).catch(async () => extension.openPanel(page));
  return { page, panel };
}

async function spied(page: Page) {
  return page.evaluate<Record<string, string[]>>('spied');
}

test('the page learns nothing of what is typed or kept', async ({ extension }) => {
  const { page, panel } = await openWithPanel(extension, pageWith(strictPolicy));
  await page.waitForTimeout(500);
  await page.evaluate('spied.keys.length = 0');
  await panel.getByLabel('Quantity').click();
  await page.keyboard.type('4321');
  await panel.getByRole('button', { name: 'Save supplier' }).click();
  await panel.getByRole('button', { name: 'Draft order spec' }).click();
  await panel.getByText('Draft saved.').waitFor();
  await command(extension, page, 'hidePanel');
  await press(page, 'button', /^Limit/);
  await page.waitForTimeout(300);

  const seen = await spied(page);
  expect(seen.keys).toEqual([]);
  expect(seen.inputs).toEqual([]);
  expect(seen.messages).toEqual([]);
  expect(seen.called).toEqual([]);
  expect(JSON.stringify(seen)).not.toMatch(/4321|Coverline|chrome-extension|sidepanel/i);
  // All that changed on the page: one bare element, empty to the page, after the body.
  const afterLoad = seen.changes?.filter((change) => /HTML.*DIV/.test(change));
  expect(afterLoad).toEqual(['childList HTML  DIV#0']);
  expect(seen.changes?.filter((change) => change.startsWith('attributes'))).toEqual([]);

  const reach = await page.evaluate(() => ({
    frames: window.length,
    root: document.documentElement.lastElementChild?.shadowRoot,
    inside: document.elementFromPoint(innerWidth - 100, 300)?.nodeName,
    active: document.activeElement?.nodeName,
    resources: performance.getEntries().filter(({ name }) => /extension/.test(name)).length,
    names: Object.keys(window).filter((name) => /wxt|coverline|zod/i.test(name)),
    stored: [localStorage.length, sessionStorage.length, document.cookie],
  }));
  expect(reach).toEqual({
    frames: 0,
    root: null,
    inside: 'DIV',
    active: 'DIV',
    resources: 0,
    names: [],
    stored: [0, 0, ''],
  });
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('chip and panel look the same on a page that wrecks everything', async ({ extension }) => {
  const pictures = async (html: string) => {
    const { page, panel } = await openWithPanel(extension, html);
    await panel.getByRole('heading').first().click();
    await page.evaluate(() => {
      document.body.hidden = true;
      document.documentElement.style.background = 'white';
    });
    await page.waitForTimeout(600);
    const chip = await placeOf(page, 'button', /^Limit/);
    const clip = { x: Math.round(chip.x) - 60, y: Math.round(chip.y) - 17, width: 120, height: 34 };
    const shots = [
      await page.screenshot({ clip: { x: 882, y: 0, width: 398, height: 800 } }),
      await page.screenshot({ clip }),
    ];
    await page.close();
    return { chip, shots: shots.map((shot) => shot.toString('base64')) };
  };
  const tame = await pictures(pageWith(''));
  const wrecked = await pictures(pageWith(`<style>${wreckingStyles}</style>`));
  expect(wrecked.chip).toEqual(tame.chip);
  expect(wrecked.shots).toEqual(tame.shots);
});

test('a page that stops word of its leaving leaves no figure behind', async ({ extension }) => {
  const stopping = `for (const type of ['pagehide', 'visibilitychange', 'beforeunload', 'unload'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;
  extension.site.serve(productUrl(acme.id), productPage(acme, stopping));
  const elsewhere = 'https://www.alibaba.com/help.html';
  extension.site.serve(elsewhere, '<!doctype html><html lang="en"><body><p>Help</p></body></html>');
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const panel = await extension.openSidePanelFor(page);
  await expect(panel.getByText('US$84,000').first()).toBeVisible();
  await page.goto(elsewhere);
  await expect(panel.getByText('US$84,000')).toHaveCount(0);
});

test('a page that is busy for long keeps its panel, and holds up no erasing', async ({
  extension,
}) => {
  extension.site.serve(productUrl(acme.id), productPage(acme));
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  const specs = await extension.openOwnPage('specs.html#/backup');
  const panel = await extension.openSidePanelFor(page);
  await page.evaluate(() => {
    setTimeout(() => {
      for (const end = Date.now() + 12_000; Date.now() < end; );
    }, 200);
  });
  await page.waitForTimeout(400);
  await panel.reload();
  await expect(panel.getByText('US$84,000').first()).toBeVisible();
  await specs.bringToFront();
  await specs.getByRole('button', { name: 'Erase everything…' }).click();
  await specs.getByRole('dialog').getByRole('checkbox').check();
  await specs.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(specs.getByText('Everything was erased.')).toBeVisible({ timeout: 8000 });
});
