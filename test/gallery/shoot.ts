// usage: node test/gallery/shoot.ts [--build-only] [WORD …]
// Builds the gallery, takes a picture of every state (whose name has every WORD) at each width
// in light and dark, and holds it against axe with its colours and sizes. Exits 1 on a finding.
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserPath } from '../../scripts/browsers.ts';
import { buildGallery, galleryDir } from './build.ts';

const widths = [320, 400, 520];
const themes = ['light', 'dark'];
const origin = 'http://gallery.test';
const shots = join(galleryDir, 'shots');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function serve(context: BrowserContext): Promise<void> {
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(galleryDir, pathname === '/' ? 'index.html' : pathname);
    const body = await readFile(file).catch(() => null);
    if (body === null) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: types[extname(file)] ?? 'text/plain' });
  });
}

/** Axe's findings, and whether anything stands wider than the window. */
async function findings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: join(galleryDir, '../../node_modules/axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, {
      runOnly: tags,
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      found.push(`wider than the window: ${scrollWidth} > ${clientWidth}`);
    return found;
  });
}

/** Whether text of twice the size still fits the width at which the panel opens. */
async function outgrows(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 400, height: 240 });
  const style = await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return wide;
}

async function shoot(page: Page, name: string): Promise<number> {
  let count = 0;
  for (const theme of themes) {
    await page.goto(`${origin}/?example=${encodeURIComponent(name)}&theme=${theme}`);
    if (await outgrows(page)) {
      console.log(`${name}: wider than the window at twice the text size`);
      count += 1;
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 240 });
      const file = `${name.replace(/\W+/g, '-')}.${theme}.${width}.png`;
      // As high as its content, so that nothing that sticks to an edge lies over anything.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(shots, file), fullPage: true });
      for (const finding of await findings(page)) {
        console.log(`${file}: ${finding}`);
        count += 1;
      }
    }
  }
  return count;
}

const words = process.argv.slice(2);
await buildGallery();
if (words.includes('--build-only')) process.exit(0);
await mkdir(shots, { recursive: true });
const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ reducedMotion: 'reduce' });
await serve(context);
const page = await context.newPage();
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(String(error)));
await page.goto(`${origin}/`);
const names: string[] = await page.evaluate(
  () => (globalThis as unknown as { exampleNames: string[] }).exampleNames,
);
let found = 0;
const chosen = names.filter((name) => words.every((word) => name.includes(word)));
for (const name of chosen) found += await shoot(page, name);
await browser.close();
for (const error of errors) console.log(error);
console.log(`${chosen.length} states, ${found + errors.length} findings; pictures in ${shots}`);
process.exit(found + errors.length > 0 || chosen.length === 0 ? 1 : 0);
