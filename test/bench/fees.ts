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

// A message sent in a frame arrives once that frame is painted. The field, which takes typing from
// then on, is looked for once a frame: up to 16 ms too long.
const watchField = `
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    const look = () => {
      if (document.querySelector('main form input') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => port2.postMessage(null));
    };
    look();
  })`;

// What a page of the extension takes that has nothing but a field: the floor of this machine.
const emptyPage = 'empty.html';
const emptyHtml =
  '<!doctype html><html lang="en"><title>-</title><main><form><input></form></main></html>';
/** In this time whatever the page before still had to do is done, in ms. */
const settled = 700;

/**
 * From asking for the popup's document, in a tab, until its first field is painted;
 * and the same of a page with nothing but a field, in turn.
 */
export async function measurePopup(): Promise<string[][]> {
  const file = join(chromiumBuild, emptyPage);
  writeFileSync(file, emptyHtml);
  const extension = await Extension.start();
  try {
    const page = await extension.openOwnPage('popup.html');
    await page.getByLabel('Amount', { exact: true }).fill('462');
    const times: Record<string, number[]> = { 'popup.html': [], [emptyPage]: [] };
    for (let run = 0; run < openings; run += 1) {
      for (const [name, taken] of Object.entries(times)) {
        await page.waitForTimeout(settled);
        await page.goto(`chrome-extension://${extension.id}/${name}`, { waitUntil: 'commit' });
        taken.push(await page.evaluate<number>(watchField));
      }
    }
    const row = (what: string, name: string, aim: string) => {
      const [p50, p95] = [0.5, 0.95].map((part) => quantile(times[name] ?? [], part).toFixed(0));
      return [what, p50 ?? '', p95 ?? '', aim];
    };
    return [
      row('popup asked for → its fields painted', 'popup.html', '≤ 150'),
      row('a page with one field and no code, the same way', emptyPage, ''),
    ];
  } finally {
    await extension.close();
    rmSync(file);
  }
}
