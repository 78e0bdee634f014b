import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium.ts';
import { chromiumBuild } from '../e2e/support/extension.ts';
import { Gatekeeper } from '../e2e/support/gatekeeper.ts';
import { Site } from '../e2e/support/site.ts';
import type { BenchPage } from './pages.ts';
import { quantile } from './table.ts';

const runs = 3;
/** How long a page is watched after it is parsed, in ms: the chip and the late readings come in it. */
const watched = 1500;

type Cost = { readonly shift: number; readonly tasks: readonly number[] };

const observe = `
  window.__cost = { shift: 0, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.__cost.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.__cost.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });`;

/** Each page with and without the extension in turn, medians over the runs. */
export async function measurePageCost(pages: readonly BenchPage[]): Promise<string[][]> {
  const gatekeeper = await Gatekeeper.start();
  const plain = await browser(gatekeeper, null);
  const extended = await browser(gatekeeper, chromiumBuild);
  try {
    const rows: string[][] = [];
    for (const page of pages) {
      const without: Cost[] = [];
      const withIt: Cost[] = [];
      for (let run = 0; run < runs; run += 1) {
        without.push(await costOf(plain.context, page));
        withIt.push(await costOf(extended.context, page));
      }
      rows.push(row(page.name, without, withIt));
    }
    return rows;
  } finally {
    await plain.close();
    await extended.close();
    await gatekeeper.stop();
  }
}

async function browser(gatekeeper: Gatekeeper, extension: string | null) {
  const profile = await mkdtemp(join(tmpdir(), 'coverline-bench-'));
  const context = await launchChromium({ extension, profile, gatekeeper });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}

async function costOf(context: BrowserContext, { url, html }: BenchPage): Promise<Cost> {
  const site = new Site();
  site.serve(url, html);
  await context.unrouteAll();
  await site.attach(context);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(watched);
  const cost = await page.evaluate<Cost>('window.__cost');
  await page.close();
  return cost;
}

function row(name: string, without: readonly Cost[], withIt: readonly Cost[]): string[] {
  const median = (costs: readonly Cost[], of: (cost: Cost) => number) =>
    quantile(costs.map(of), 0.5);
  const shift = (costs: readonly Cost[]) => median(costs, (cost) => cost.shift).toFixed(4);
  const count = (costs: readonly Cost[]) => String(median(costs, (cost) => cost.tasks.length));
  const longest = (costs: readonly Cost[]) =>
    median(costs, (cost) => Math.max(0, ...cost.tasks)).toFixed(0);
  return [
    name,
    shift(without),
    shift(withIt),
    count(without),
    count(withIt),
    longest(without),
    longest(withIt),
  ];
}
