import { type Browser, chromium } from '@playwright/test';
import { plansFor } from '../../lib/pages/plan.ts';
import { browserPath } from '../../scripts/browsers.ts';
import { bundled } from '../support/bundle.ts';
import type { BenchPage } from './pages.ts';
import { quantile } from './table.ts';

const runs = 20;

/**
 * Milliseconds that the page is kept busy by its reading, in a document just
 * loaded, each run in a new load: plans taken in, findings given out as JSON.
 */
export async function measureReading(pages: readonly BenchPage[]): Promise<string[][]> {
  const collector = await bundled('lib/pages/collect.ts', 'collector');
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const rows: string[][] = [];
    for (const page of pages) rows.push(await measure(browser, collector, page));
    return rows;
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, collector: string, { name, url, html }: BenchPage) {
  const context = await browser.newContext();
  // The page's own scripts stay still: only the reading is measured, on the page as it came.
  const headers = { 'content-security-policy': "script-src 'none'" };
  await context.route('**/*', (route) =>
    route.request().frame().parentFrame() === null && route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers })
      : route.abort(),
  );
  const page = await context.newPage();
  const plans = JSON.stringify(JSON.stringify(plansFor(url)));
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    times.push(
      await page.evaluate<number>(
        `(() => { ${collector}; const plans = ${plans}; const start = performance.now(); collector.collect(document, JSON.parse(plans)); return performance.now() - start; })()`,
      ),
    );
  }
  await context.close();
  const size = (Buffer.byteLength(html) / 1024).toFixed(0);
  const aim = html.length > 900_000 ? '< 20' : '';
  return [name, size, quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1), aim];
}
