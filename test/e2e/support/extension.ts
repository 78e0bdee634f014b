import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Download, Frame, Page, Worker } from '@playwright/test';
import { extensionId, type LaunchOptions, launchChromium } from './chromium.ts';
import { findAccessible, press } from './closed-root.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { Site } from './site.ts';

type Choices = Pick<LaunchOptions, 'colorScheme' | 'headless' | 'viewport'>;

/** Where the build for Chromium stands. */
export const chromiumBuild = resolve('.output/chrome-mv3');

/** The browser with the extension in it, and all that a test does with the two. */
export class Extension {
  readonly id = extensionId(chromiumBuild);
  readonly site = new Site();
  readonly #profile: string;
  readonly #gatekeeper: Gatekeeper;
  readonly #choices: Choices;
  #stopped = false;
  #context: BrowserContext;

  private constructor(
    profile: string,
    gatekeeper: Gatekeeper,
    choices: Choices,
    context: BrowserContext,
  ) {
    this.#profile = profile;
    this.#gatekeeper = gatekeeper;
    this.#choices = choices;
    this.#context = context;
  }

  static async start(choices: Choices = {}): Promise<Extension> {
    const profile = await mkdtemp(join(tmpdir(), 'coverline-'));
    const gatekeeper = await Gatekeeper.start();
    const options = { extension: chromiumBuild, profile, gatekeeper, ...choices };
    const extension = new Extension(profile, gatekeeper, choices, await launchChromium(options));
    await extension.site.attach(extension.context);
    return extension;
  }

  /** The folder of the browser's profile. */
  get profile(): string {
    return this.#profile;
  }

  get context(): BrowserContext {
    return this.#context;
  }

  /** Every request that no page of the test answered, from wherever in the browser it came. */
  get strays(): readonly string[] {
    return [...this.site.strays, ...this.#gatekeeper.knocks];
  }

  /** Those that the extension itself made. */
  get ownStrays(): readonly string[] {
    return this.site.ownStrays;
  }

  /** Closes the browser and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.#context.close();
    this.#stopped = false;
    this.#context = await launchChromium({
      extension: chromiumBuild,
      profile: this.#profile,
      gatekeeper: this.#gatekeeper,
      ...this.#choices,
    });
    await this.site.attach(this.#context);
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.#gatekeeper.stop();
    await rm(this.#profile, { recursive: true, force: true });
  }

  /** The background's first worker. Playwright does not see one that was started after a stop. */
  async background(): Promise<Worker> {
    if (this.#stopped)
      throw new Error('the background was stopped: its next worker is out of reach');
    const [running] = this.context.serviceWorkers();
    return running ?? this.context.waitForEvent('serviceworker', { timeout: 10_000 });
  }

  /** True while the background's worker runs. */
  async backgroundRuns(): Promise<boolean> {
    return (await this.#workerTargets()).length > 0;
  }

  /** Stops the background's worker at once, as the browser does with an idle one. */
  async killBackground(): Promise<void> {
    this.#stopped = true;
    const session = await this.#browserSession();
    const running = await this.#workerTargets();
    for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
    await session.detach();
    const isGone = async () => {
      const left = await this.#workerTargets();
      return running.every((one) => left.every((other) => other.targetId !== one.targetId));
    };
    // A message that was under way may have it started again before it was seen to be gone.
    const end = Date.now() + 3000;
    while (Date.now() < end && !(await isGone())) await new Promise((done) => setTimeout(done, 20));
  }

  async #workerTargets(): Promise<{ targetId: string }[]> {
    const session = await this.#browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(this.id),
    );
  }

  async #browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('the browser is closed');
    return browser.newBrowserCDPSession();
  }

  /** A new tab at an address of the site. */
  async openPage(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** A page of the extension in a tab of its own, such as "specs.html". */
  async openOwnPage(path: string): Promise<Page> {
    return this.openPage(`chrome-extension://${this.id}/${path}`);
  }

  /** The panel's document for a page's tab, in a tab of its own. */
  async openSidePanelFor(page: Page): Promise<Page> {
    return this.openOwnPage(`sidepanel.html?tabId=${await this.tabId(page)}`);
  }

  /** The browser's number for a page's tab. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const background = await this.background();
    const id = await background.evaluate<number | null>(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id ?? null)',
    );
    if (id === null) throw new Error('no active tab');
    return id;
  }

  /** The panel's frame in a page, or null where it was not opened yet; once closed it is hidden. */
  panelFrame(page: Page): Frame | null {
    // The host in its address changes with every start of the browser.
    const isPanel = (frame: Frame) => /^chrome-extension:.*\/sidepanel\.html/.test(frame.url());
    return page.frames().find(isPanel) ?? null;
  }

  /** True while the panel stands open in a page. */
  async isPanelOpen(page: Page): Promise<boolean> {
    const frame = this.panelFrame(page);
    if (frame === null) return false;
    // While its document is being loaded, Playwright may drop the frame for another.
    const element = await frame.frameElement().catch(() => null);
    return element?.isVisible() ?? false;
  }

  /** Opens the panel by pressing the chip, unless it opens by itself or stands open. */
  async openPanel(page: Page): Promise<Frame> {
    await findAccessible(page, 'button', chipName);
    await this.#panelOpens(page, 1000);
    if (!(await this.isPanelOpen(page))) await press(page, 'button', chipName);
    // On a slow machine it may have opened by itself just before the press, which then closed it.
    if (!(await this.#panelOpens(page, 4000))) await press(page, 'button', chipName);
    return this.panel(page);
  }

  /** Waits so many milliseconds at most for the panel to be open. */
  async #panelOpens(page: Page, within: number): Promise<boolean> {
    const end = Date.now() + within;
    while (!(await this.isPanelOpen(page)) && Date.now() < end) await page.waitForTimeout(50);
    return this.isPanelOpen(page);
  }

  /** The panel's frame in a page, once it is open and shows something. */
  async panel(page: Page): Promise<Frame> {
    if (!(await this.#panelOpens(page, 10_000))) throw new Error('the panel did not open');
    const frame = this.panelFrame(page);
    if (frame === null) throw new Error('the panel is gone');
    await frame.getByRole('region', { name: 'Coverline' }).waitFor();
    return frame;
  }

  /** What `act` makes a page download, as text. */
  async downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), text: await textOf(download) };
  }
}

/** The chip says its answer, then whose it is. */
export const chipName = /, Coverline$/;

async function textOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
