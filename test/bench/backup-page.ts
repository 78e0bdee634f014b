import { openAsBlob, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { manifestName } from '../../lib/files/backup-format.ts';
import { blobSource, readDirectory, readEntry } from '../../lib/files/zip-reader.ts';
import { Extension } from '../e2e/support/extension.ts';
import { openStorePage } from '../e2e/support/store-page.ts';

const specs = 10_000;
// The largest that the editor takes.
const fileSize = 25 * 1024 * 1024;
const files = 20;

/**
 * A backup of 10,000 full specs and 500 MB of attachments on the page of backups,
 * in Chromium: how long it takes, the longest time for which the page stands still,
 * and the most memory that a page's process has; throws where what was taken in is
 * not equal to the byte.
 */
export async function measureBackupPage(): Promise<string[][]> {
  const extension = await Extension.start();
  try {
    const store = await openStorePage(extension);
    await store.evaluate(filled);
    const page = await extension.openOwnPage('specs.html#/backup');
    await page.evaluate(watched);
    const measured = measureOn(page, extension.context);

    let path = '';
    const save = async () => {
      const download = page.waitForEvent('download', patience);
      await page.getByRole('button', { name: 'Save a backup' }).click();
      path = await (await download).path();
      await page.getByText(/went to your browser’s downloads/).waitFor(patience);
    };
    const saved = await measured('written', save);
    const written = await partsOf(path);
    const accept = page.getByRole('button', { name: 'Take it in' });
    const checked = await measured('checked and compared', async () => {
      await page.locator('input[type=file]').setInputFiles(path);
      await accept.waitFor(patience);
    });
    await store.evaluate(emptied);
    const taken = await measured('taken in', async () => {
      await accept.click();
      await page.getByText('The backup was taken in.').waitFor(patience);
    });
    await page.reload();
    await save();
    if (!isDeepStrictEqual(await partsOf(path), written)) throw new Error('what came back differs');
    return [saved, checked, taken];
  } finally {
    await extension.close();
  }
}

const patience = { timeout: 600_000 };

const filled = `(async () => {
  const { specs, files } = store.openStores();
  for (let from = 0; from < ${specs}; from += 1000) {
    await specs.putAll(Array.from({ length: 1000 }, (_, n) => store.longSpec(from + n)));
  }
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

/** Names, sizes and hashes of what is in a backup, but of its head, which bears the time. */
async function partsOf(path: string): Promise<unknown> {
  const source = blobSource(await openAsBlob(path));
  const directory = await readDirectory(source);
  const entries = 'entries' in directory ? directory.entries : [];
  const manifest = entries.find(({ name }) => name === manifestName);
  if (manifest === undefined) throw new Error('no manifest');
  const bytes = await readEntry(source, manifest);
  const { records, parts } = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  if (records < specs || parts.length < files) throw new Error(`${records} records`);
  return { records, parts: parts.slice(1) };
}

function measureOn(page: Page, context: BrowserContext) {
  return async (what: string, act: () => Promise<void>): Promise<string[]> => {
    await page.evaluate('tasks.splice(0)');
    const memory = await watchMemory(context);
    const start = performance.now();
    try {
      await act();
    } finally {
      await memory.end();
    }
    const seconds = (performance.now() - start) / 1000;
    // An entry comes a moment after its task.
    await page.waitForTimeout(200);
    const tasks = await page.evaluate<number[]>('tasks.splice(0)');
    const longest = tasks.length === 0 ? 'under 50' : Math.max(...tasks).toFixed(0);
    return [what, seconds.toFixed(1), `${tasks.length}`, longest, '≤ 100', `${memory.most()}`];
  };
}

/** Looks every 200 ms at how much memory each page's process has. */
async function watchMemory(context: BrowserContext) {
  const session = await context.browser()?.newBrowserCDPSession();
  let most = 0;
  let watching = true;
  const look = async () => {
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    for (const { type, id } of processInfo) {
      if (type === 'renderer') most = Math.max(most, residentMegabytes(id));
    }
  };
  const watched = (async () => {
    while (watching) {
      await look();
      await setTimeout(200);
    }
  })();
  return {
    most: () => most,
    async end() {
      watching = false;
      await watched;
      await session?.detach();
    },
  };
}

function residentMegabytes(process: number): number {
  try {
    const [, kilobytes] =
      /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    // It has ended since.
    return 0;
  }
}
