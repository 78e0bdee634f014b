import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { planPayments } from '../../lib/trade/payment-plan.ts';
import { chromiumBuild, Extension } from '../e2e/support/extension.ts';
import { quantile } from './table.ts';

const plans = 2000;
const openings = 15;

/** How long it takes to reckon every method for a deposit and a balance, in Node. */
export function measurePlans(): string[][] {
  return [
    ['all methods, deposit and balance', ...planTimes(false), '< 1'],
    ['the same, for what must arrive', ...planTimes(true), ''],
  ];
}

function planTimes(receive: boolean): string[] {
  const context = {
    country: 'US',
    orderDate: '2026-11-23',
    wireCharges: 'SHA',
    ownRates: [],
  } as const;
  const times = Array.from({ length: plans }, (_, run) => {
    // Another amount each time, so that nothing remembered can answer.
    const question = {
      total: { amount: `${15_000 + run}.49`, currency: 'USD' },
      deposit: { amount: '4500.00', currency: 'USD' },
      receive,
      context,
      pack: builtInFees,
    };
    const start = performance.now();
    planPayments(question);
    return performance.now() - start;
  });
  const warm = times.slice(plans / 4);
  return [quantile(warm, 0.5).toFixed(2), quantile(warm, 0.95).toFixed(2)];
}

// The form stands in the popup's document: the browser's first paint of text has the field in it.
const painted = `
  new Promise((done) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') done(startTime);
    }).observe({ type: 'paint', buffered: true });
  })`;
// The chart is the last of it.
const answered = `
  new Promise((done) => {
    const look = () =>
      document.querySelector('main svg[role=img]') ? done(performance.now()) : requestAnimationFrame(look);
    look();
  })`;

// What a page of the extension takes that has nothing but a field: the floor of this machine.
const emptyPage = 'empty.html';
const emptyHtml =
  '<!doctype html><html lang="en"><title>-</title><main><form><p>Amount</p><input></form></main></html>';
/** In this time whatever the page before still had to do is done, in ms. */
const settled = 700;

/**
 * From asking for the popup's document, in a tab, until its first field is painted,
 * and until the answer to what was typed before is there with its chart; and the
 * first of a page with nothing but a field, in turn.
 */
export async function measurePopup(): Promise<string[][]> {
  const file = join(chromiumBuild, emptyPage);
  writeFileSync(file, emptyHtml);
  const extension = await Extension.start();
  try {
    const page = await extension.openOwnPage('popup.html');
    await page.getByLabel('Amount', { exact: true }).fill('462');
    const times: Record<'painted' | 'answered' | 'empty', number[]> = {
      painted: [],
      answered: [],
      empty: [],
    };
    const open = async (name: string) => {
      await page.waitForTimeout(settled);
      await page.goto(`chrome-extension://${extension.id}/${name}`, { waitUntil: 'commit' });
      return page.evaluate<number>(painted);
    };
    for (let run = 0; run < openings; run += 1) {
      times.painted.push(await open('popup.html'));
      times.answered.push(await page.evaluate<number>(answered));
      times.empty.push(await open(emptyPage));
    }
    const row = (what: string, taken: readonly number[], aim: string) => {
      const [p50 = 0, p95 = 0] = [0.5, 0.95].map((part) => quantile(taken, part));
      return [what, p50.toFixed(0), p95.toFixed(0), aim];
    };
    return [
      row('popup asked for → its fields painted', times.painted, '≤ 150'),
      row('popup asked for → the answer and its chart', times.answered, ''),
      row('a page with one field and no code → painted', times.empty, ''),
    ];
  } finally {
    await extension.close();
    rmSync(file);
  }
}
