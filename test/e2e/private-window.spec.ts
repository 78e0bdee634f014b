import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { browserPath } from '../../scripts/browsers.ts';
import { extensionId } from './support/chromium.ts';
import { chromiumBuild } from './support/extension.ts';

// Playwright does not see the pages of a private window; Puppeteer does.

const id = extensionId(chromiumBuild);
const specsPage = `chrome-extension://${id}/specs.html`;

/** Chromium with the extension, which the buyer has allowed in private windows. */
async function launch(profile: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    userDataDir: profile,
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${chromiumBuild}`,
      `--load-extension=${chromiumBuild}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extension) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({
      extensionId: extension,
      incognitoAccess: true,
    });
  }, id);
  return browser;
}

type Chrome = {
  readonly developerPrivate: Record<
    'updateProfileConfiguration' | 'updateExtensionConfiguration',
    (settings: object) => Promise<void>
  >;
  readonly runtime: { readonly sendMessage: (wire: object) => Promise<unknown> };
  readonly windows: { readonly create: (window: object) => Promise<unknown> };
};

async function ownPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // Allowing it in private windows has the browser load the extension anew.
  await expect(async () => {
    await page.goto(specsPage);
  }).toPass();
  await page.waitForSelector('h1');
  return page;
}

async function privatePage(from: Page): Promise<Page> {
  const browser = from.browser();
  const before = new Set(browser.targets());
  await from.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.windows.create({ incognito: true, url: 'specs.html' });
  });
  const isNew = (target: Target) =>
    !before.has(target) && target.type() === 'page' && target.url() === specsPage;
  const page = await (await browser.waitForTarget(isNew)).page();
  if (page === null) throw new Error('the private window has no page');
  await page.waitForSelector('h1');
  return page;
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent);
const titles = (page: Page) =>
  page.$$eval('ul[aria-label="Order specs"] a', (links) => links.map((link) => link.textContent));

async function newSpec(page: Page, title: string): Promise<void> {
  await page.locator('::-p-aria([name="New spec"][role="button"])').click();
  const box = await page.waitForSelector('::-p-aria([name="Title"][role="textbox"])');
  await box?.type(title);
  await page.waitForFunction(() => document.body.textContent.includes('Saved'));
}

/** Counts in a page the messages that any page holds from now on. */
const noteHeld = `held = 0; chrome.storage.session.onChanged.addListener((changes) => {
  held += Object.keys(changes).filter((key) => key.startsWith('held:')).length;
})`;

/** Types into the calculator from this page, and waits until it is kept. */
async function typeAmount(from: Page): Promise<void> {
  await from.evaluate(() => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'popup.html' }));
  });
  const frame = await from.waitForFrame((one) => one.url().endsWith('/popup.html'));
  const box = await frame.waitForSelector('::-p-aria([name="Amount"][role="textbox"])');
  await box?.type('462');
  await frame.waitForFunction(async () => {
    const wire = { kind: 'message', name: 'readEntry', payload: { key: 'calculator' } };
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return JSON.stringify(await chrome.runtime.sendMessage(wire)).includes('462');
  });
}

test('what is written in a private window is told to be, and is, gone with it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'coverline-private-'));
  const browser = await launch(profile);
  try {
    const normal = await ownPage(browser);
    expect(await textOf(normal)).not.toContain('This is a private window');
    await newSpec(normal, 'Kept bottle');

    const hidden = await privatePage(normal);
    expect(await textOf(hidden)).toContain('This is a private window');
    expect(await titles(hidden)).toEqual([]);
    await newSpec(hidden, 'Secret bag');
    await hidden.reload();
    await hidden.waitForSelector('::-p-aria([name="Title"][role="textbox"])');

    // Nothing here outlives the window, but for a file that is saved.
    await hidden.evaluate(() => {
      location.hash = '#/backup';
    });
    await hidden.locator('::-p-aria([name="Save a backup"][role="button"])').click();
    await hidden.waitForFunction(() => document.body.textContent.includes('went to your browser'));
    expect(await textOf(hidden)).toContain('This is a private window');

    await normal.goto(`${specsPage}#`);
    await normal.reload();
    await normal.waitForSelector('ul[aria-label="Order specs"] a');
    expect(await titles(normal)).toEqual(['Kept bottle']);

    // Private windows share this with the others: a message held in it would be theirs, too.
    await normal.evaluate(noteHeld);
    await typeAmount(normal);
    await normal.waitForFunction('held > 0');
    await normal.evaluate('held = 0');
    await typeAmount(hidden);
    expect(await normal.evaluate('held')).toBe(0);

    await hidden.close();
    const again = await privatePage(normal);
    await again.waitForFunction(() => document.body.textContent.includes('No order specs yet'));
    expect(await titles(again)).toEqual([]);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
});
