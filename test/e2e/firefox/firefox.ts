import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { browserPath } from '../../../scripts/browsers.ts';
import { Gatekeeper } from '../support/gatekeeper.ts';
import { Site } from '../support/site.ts';

const uuid = '6b1f3a52-4b0e-4c57-9d38-0c0ffee0c0de';

/** Firefox with the built extension, and the test's pages behind a proxy that lets nothing else through. */
export class Firefox {
  readonly #browser: Browser;
  readonly #gatekeeper: Gatekeeper;

  private constructor(browser: Browser, gatekeeper: Gatekeeper) {
    this.#browser = browser;
    this.#gatekeeper = gatekeeper;
  }

  static async start(): Promise<Firefox> {
    const site = new Site();
    // Served over http, for which no certificate is needed.
    const gatekeeper = await Gatekeeper.start((url) =>
      site.pageAt(url.replace(/^http:/, 'https:')),
    );
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(gatekeeper.port),
      defaultViewport: { width: 1280, height: 800 },
    });
    await browser.installExtension(resolve('.output/firefox-mv3'));
    return new Firefox(browser, gatekeeper);
  }

  /** Every request that no page of the test answered. */
  get strays(): readonly string[] {
    return this.#gatekeeper.knocks;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#gatekeeper.stop();
  }

  /** A new tab at an address of the site. */
  async openPage(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url.replace(/^https:/, 'http:'), { waitUntil: 'load' });
    return page;
  }

  /** The browser's number for a page's tab: the newest at its address. */
  async tabIdOf(page: Page): Promise<number> {
    const own = await this.openOwnPage('sidepanel.html');
    const ids = await own.evaluate(
      `browser.tabs.query({ url: ${JSON.stringify(page.url())} }).then((tabs) => tabs.map(({ id }) => id))`,
    );
    await own.close();
    if (!Array.isArray(ids) || ids.length === 0) throw new Error(`no tab at ${page.url()}`);
    return Math.max(...ids);
  }

  /** A page of the extension in a tab of its own. */
  async openOwnPage(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Firefox never says that such a page has loaded: go on once it is there.
    page.goto(`moz-extension://${uuid}/${path}`).catch(() => {});
    await expect.poll(() => isThere(page), { timeout: 10_000 }).toBe(true);
    return page;
  }
}

/** Asked while one document makes way for the next, Firefox answers with a fault of its own. */
async function isThere(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(
      () => location.protocol === 'moz-extension:' && !!document.body?.textContent,
    );
  } catch {
    return false;
  }
}

function preferences(port: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ 'coverline@coverline.invalid': uuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_only_mode': false,
    'dom.security.https_first': false,
    'network.prefetch-next': false,
    'network.dns.disablePrefetch': true,
  };
}
