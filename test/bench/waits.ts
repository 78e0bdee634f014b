import type { Page } from '@playwright/test';
import { findAccessible, middleOf } from '../e2e/support/closed-root.ts';
import { chipName, Extension } from '../e2e/support/extension.ts';
import { demoPages } from '../e2e/support/site.ts';
import { quantile } from './table.ts';

const runs = 15;

// The page's own view of the chip: from when on something of ours is hit at the place of the chip.
// Polled every frame, so a figure is up to 16 ms too long.
const watchChip = `
  (() => {
    const look = () => {
      const hit = document.elementFromPoint(CHIP_X, innerHeight - CHIP_Y);
      if (hit !== null && hit.parentElement === document.documentElement && hit !== document.body && hit !== document.head) {
        window.__chipAt = performance.now();
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    addEventListener('click', () => { window.__clickedAt = performance.timeOrigin + performance.now(); }, true);
  })()`;

/** How long a buyer waits for the chip and for the panel, on the demo product page. */
export async function measureWaits(): Promise<string[][]> {
  const extension = await Extension.start();
  try {
    const place = await closePanelAndFindChip(extension);
    const script = watchChip.replace('CHIP_X', String(place.x)).replace('CHIP_Y', String(place.y));
    await extension.context.addInitScript(script);
    const chip: number[] = [];
    const panel: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await extension.openPage(demoPages.product);
      chip.push(await chipWait(page));
      panel.push(await panelWait(extension, page, place));
      await page.close();
    }
    return [
      ['DOMContentLoaded → chip visible', ...both(chip), '≤ 100'],
      ['click on the chip → panel usable', ...both(panel), '≤ 300'],
    ];
  } finally {
    await extension.close();
  }
}

// The first listing opens the panel unasked; from then on it stays closed.
async function closePanelAndFindChip(extension: Extension) {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: 'Close panel' }).click();
  await page.waitForTimeout(300);
  const chip = await findAccessible(page, 'button', chipName);
  const { x, y } = await middleOf(page, chip);
  const height = page.viewportSize()?.height ?? 0;
  await page.close();
  return { x, y: height - y };
}

async function chipWait(page: Page): Promise<number> {
  await page.waitForFunction('window.__chipAt');
  return page.evaluate<number>(
    `window.__chipAt - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`,
  );
}

async function panelWait(
  extension: Extension,
  page: Page,
  { x, y }: { x: number; y: number },
): Promise<number> {
  await page.mouse.click(x, (page.viewportSize()?.height ?? 0) - y);
  const frame = await extension.panel(page);
  const ready = await frame.getByLabel('Quantity', { exact: true }).evaluate(readyAt);
  const clicked = await page.evaluate<number>('window.__clickedAt');
  await frame.getByRole('button', { name: 'Close panel' }).click();
  await page.waitForTimeout(200);
  return ready - clicked;
}

function readyAt(): number {
  return performance.timeOrigin + performance.now();
}

function both(times: readonly number[]): string[] {
  return [quantile(times, 0.5).toFixed(0), quantile(times, 0.95).toFixed(0)];
}
