import type { Page } from '@playwright/test';
import { Extension } from '../e2e/support/extension.ts';
import { openStorePage } from '../e2e/support/store-page.ts';

const specs = 2000;
const files = 8;
const fileSize = 5_000_000;

/**
 * A backup of 2,000 full specs and 40 MB of attachments on the page of backups, in
 * Chromium: how long it takes, and the longest time for which the page stands still.
 */
export async function measureBackupPage(): Promise<string[][]> {
  const extension = await Extension.start();
  try {
    const store = await openStorePage(extension);
    await store.evaluate(filled);
    const page = await extension.openOwnPage('specs.html#/backup');
    await page.evaluate(watched);

    const download = page.waitForEvent('download', patience);
    const saved = await measured(page, 'written', async () => {
      await page.getByRole('button', { name: 'Save a backup' }).click();
      await page.getByText(/went to your browser’s downloads/).waitFor(patience);
    });
    const path = await (await download).path();
    const accept = page.getByRole('button', { name: 'Take it in' });
    const checked = await measured(page, 'checked and compared', async () => {
      await page.locator('input[type=file]').setInputFiles(path);
      await accept.waitFor(patience);
    });
    await store.evaluate(emptied);
    const taken = await measured(page, 'taken in', async () => {
      await accept.click();
      await page.getByText('The backup was taken in.').waitFor(patience);
    });
    return [saved, checked, taken];
  } finally {
    await extension.close();
  }
}

const patience = { timeout: 300_000 };

const filled = `(async () => {
  const { specs, files } = store.openStores();
  await specs.putAll(Array.from({ length: ${specs} }, (_, n) => store.longSpec(n)));
  for (let n = 0; n < ${files}; n += 1) {
    await files.put(new Blob([new Uint8Array(${fileSize}).map((_, at) => (at * (n + 7)) % 251)]));
  }
})()`;

const emptied = `(async () => {
  const { value: database } = await store.connect().open();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
})()`;

const watched = `window.tasks = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' })`;

async function measured(page: Page, what: string, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate('tasks.splice(0)');
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  // An entry comes a moment after its task.
  await page.waitForTimeout(200);
  const tasks = await page.evaluate<number[]>('tasks.splice(0)');
  const longest = tasks.length === 0 ? 'under 50' : Math.max(...tasks).toFixed(0);
  return [what, seconds.toFixed(1), `${tasks.length}`, longest, '≤ 100'];
}
