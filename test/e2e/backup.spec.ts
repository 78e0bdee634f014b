import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { BuyerSettings } from '../../lib/trade/buyer-settings.ts';
import { axeFindings } from './support/axe.ts';
import { Extension } from './support/extension.ts';
import { demoPages } from './support/site.ts';
import { openStorePage } from './support/store-page.ts';
import { expect, test } from './support/test.ts';

const settings: BuyerSettings = {
  country: 'DE',
  currency: 'EUR',
  tier: 'enterprise',
  ownRates: [
    {
      method: 'wire-transfer',
      percent: '0.1',
      fixed: '15',
      currency: 'EUR',
      typedAt: '2026-11-28T12:00:00.000Z',
    },
  ],
  pack: { ...builtInFees, title: 'My own rules' },
};

const fileSize = 3_000_000;
/** Specs, one of them with an attachment and two revisions, one in the bin, a setting and a form's text. */
const fill = `(async () => {
  const at = '2026-11-28T12:00:00.000Z';
  const { specs, files, entries } = store.openStores();
  const bytes = new Uint8Array(${fileSize}).map((_, place) => place % 251);
  const { sha256, size } = (await files.put(new Blob([bytes]))).value;
  const file = { id: 'f', name: '图纸.pdf', type: 'application/pdf', size, sha256, audience: 'internal', addedAt: at };
  await specs.put({ ...store.longSpec(1), attachments: [file] }, 0);
  await specs.issue('spec-1', 1, at);
  const { spec, edit } = (await specs.get('spec-1')).value;
  await specs.put({ ...spec, state: 'draft' }, edit);
  await specs.issue('spec-1', edit + 1, at);
  await specs.put(store.longSpec(2), 0);
  await specs.put(store.longSpec(3), 0);
  await specs.remove(['spec-3'], at);
  await entries.put('settings', ${JSON.stringify(settings)});
  await entries.put('form:spec-conflicts:spec-2', [{ field: 'terms.late', value: 'ask Li' }]);
})()`;

/** Every row of every store, whatever its name; bytes by their hash. */
const everything = `(async () => {
  const hash = async (blob) => new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())).toHex();
  const request = indexedDB.open('coverline');
  const database = await new Promise((done) => (request.onsuccess = () => done(request.result)));
  const all = {};
  for (const store of database.objectStoreNames) {
    const rows = database.transaction(store).objectStore(store).getAll();
    await new Promise((done) => (rows.onsuccess = done));
    all[store] = await Promise.all(rows.result.map(async (row) =>
      row?.bytes instanceof Blob ? { sha256: row.sha256, hash: await hash(row.bytes) } : row));
  }
  database.close();
  return all;
})()`;
type Rows = Record<string, unknown[]>;
const rowsOf = async (page: Page) => (await page.evaluate(everything)) as Rows;

/** What is kept beside the database. */
const beside = `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null),
  [...Object.keys(localStorage), ...Object.keys(sessionStorage)]])`;

async function openBackups(extension: Extension): Promise<Page> {
  const page = await extension.openOwnPage('specs.html#/backup');
  await expect(page.getByRole('heading', { name: 'Backup', level: 1 })).toBeVisible();
  return page;
}

/** Presses "Save a backup" and returns where the file lies. */
async function saveBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  return (await download).path();
}

/** What axe finds on the page, light and dark. */
async function lookedAt(page: Page): Promise<string[]> {
  const found = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await axeFindings(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

const chooseBackup = (page: Page, path: string) =>
  page.locator('input[type=file]').setInputFiles(path);

/** The list's export, without the time at which it was written. */
async function exported(extension: Extension): Promise<string> {
  const page = await extension.openOwnPage('specs.html');
  await page.getByRole('link', { name: 'Bottle number 1' }).waitFor();
  const { text } = await extension.downloaded(page, () =>
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  );
  return text.replace(/"writtenAt": ?"[^"]*"/, '');
}

test('out, and into a fresh profile: equal to the byte', async ({ extension }) => {
  const store = await openStorePage(extension);
  await store.evaluate(fill);
  // What a page could not send as it was closed.
  await store.evaluate(`(() => {
    const spec = store.longSpec(2);
    const mine = { ...spec, terms: { ...spec.terms, late: 'typed as the tab was closed' } };
    localStorage.setItem('spec-left:spec-2', JSON.stringify({ from: [spec], mine }));
  })()`);
  const page = await openBackups(extension);
  const path = await saveBackup(page);
  await expect(page.getByText(/^“Coverline backup .*\.zip” \(.*\) went to/)).toBeVisible();
  await expect(page.getByText(/^Last backup: /)).toBeVisible();
  const [before, json] = [await rowsOf(store), await exported(extension)];

  const other = await Extension.start();
  try {
    const back = await openBackups(other);
    await chooseBackup(back, path);
    const row = back.getByRole('row', { name: /^Issued revisions/ });
    await expect(row.getByRole('cell')).toHaveText(['2', '0', '0']);
    expect(await lookedAt(back)).toEqual([]);
    const untouched = await openStorePage(other);
    expect((await rowsOf(untouched)).specs).toEqual([]);
    await back.getByRole('button', { name: 'Take it in' }).click();
    await expect(back.getByText('The backup was taken in.')).toBeVisible();

    const after = await rowsOf(untouched);
    // How often a spec was written begins anew; when a backup was made is this computer's own.
    const told = (rows: Rows) => ({
      ...rows,
      specs: rows.specs?.map((one) => Object(one).spec),
      bin: rows.bin?.map((one) => [Object(one).deletedAt, Object(one).row.spec]),
      entries: rows.entries?.filter((entry) => !Object.hasOwn(Object(entry), 'putOff')),
    });
    expect(told(after)).toEqual(told(before));
    expect(JSON.stringify(after.specs)).toContain('typed as the tab was closed');
    const hashes = (after.files ?? []).map((file) => [Object(file).sha256, Object(file).hash]);
    const bytes = new Uint8Array(fileSize).map((_zero, place) => place % 251);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(hashes).toEqual([[hash, hash]]);
    expect(await exported(other)).toBe(json);
    const options = await other.openOwnPage('options.html');
    await expect(options.getByText('My own rules')).toBeVisible();
    await expect(options.getByText('0.1% + €15')).toBeVisible();
  } finally {
    expect(other.strays).toEqual([]);
    await other.close();
  }
});

test('cancelled while it is checked, and while it is taken in: all is as it was', async ({
  extension,
}) => {
  const store = await openStorePage(extension);
  await store.evaluate(fill);
  await store.evaluate(`store.openStores().specs.putAll(
    Array.from({ length: 300 }, (_, n) => store.longSpec(100 + n)))`);
  const page = await openBackups(extension);
  const path = await saveBackup(page);
  await page.getByText(/ went to your browser’s downloads/).waitFor();
  await store.evaluate(`(async () => {
    const { specs } = store.openStores();
    for (let n = 100; n < 400; n += 1) {
      const spec = store.longSpec(n);
      await specs.put({ ...spec, locale: 'de' }, 1);
    }
  })()`);
  const before = await rowsOf(store);

  const cancelAt = (percent: number) =>
    page.evaluate(`new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar && bar.value > ${percent}) bar.parentElement.querySelector('button').click();
    }).observe(document.body, { subtree: true, childList: true, attributes: true })`);
  const cancelled = page.getByText('Cancelled. Everything is as it was.');
  await cancelAt(5);
  await chooseBackup(page, path);
  await expect(cancelled).toBeVisible();
  expect(await rowsOf(store)).toEqual(before);

  await page.reload();
  await chooseBackup(page, path);
  await page.getByRole('button', { name: 'Take it in' }).waitFor();
  await page.getByRole('radio', { name: 'Take those of the backup' }).check();
  await cancelAt(20);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(cancelled).toBeVisible();
  expect(await rowsOf(store)).toEqual(before);
});

test('a file that is no backup, or one that was altered, is refused with a sentence', async ({
  extension,
}, info) => {
  const store = await openStorePage(extension);
  await store.evaluate(fill);
  const page = await openBackups(extension);
  const bytes = await readFile(await saveBackup(page));
  const before = await rowsOf(store);
  const altered = Buffer.from(bytes);
  altered[bytes.length - 200_000] = 255 - (altered[bytes.length - 200_000] ?? 0);
  for (const [content, sentence] of [
    [Buffer.from('hello'), 'It is not a backup of Coverline.'],
    [Buffer.from('{"format": "coverline-specs"'), 'Take it in with “Import” on the list'],
    [bytes.subarray(0, bytes.length - 5000), 'Its end is missing.'],
    [altered, 'It was changed or damaged after it was written: files/'],
  ] as const) {
    const path = info.outputPath('odd.zip');
    await writeFile(path, content);
    await chooseBackup(page, path);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  expect(await rowsOf(store)).toEqual(before);
});

test('erased by keyboard: nothing is left, and the focus is where it was', async ({
  extension,
}) => {
  const store = await openStorePage(extension);
  await store.evaluate(fill);
  await store.evaluate(`(async () => {
    localStorage.setItem('spec-left:x', '{}');
    sessionStorage.setItem('x', 'y');
    await chrome.storage.local.set({ 'page.dismissedSites': ['alibaba.com'] });
    await chrome.storage.session.set({ 'tab:1': 'read' });
  })()`);
  const page = await openBackups(extension);
  expect(await lookedAt(page)).toEqual([]);
  const open = page.getByRole('button', { name: 'Erase everything…' });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Erase all of this? It can’t be undone.' });
  await expect(dialog).toBeVisible();
  expect(await lookedAt(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  await page.keyboard.press('Enter');
  const confirm = dialog.getByRole('button', { name: 'Erase', exact: true });
  await confirm.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await confirm.press('Enter');
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  await expect(open).toBeFocused();
  expect(Object.values(await rowsOf(store)).flat()).toEqual([]);
  expect(await page.evaluate(beside)).toEqual([{}, {}, []]);
});

test('a reminder stands on the list, and goes for 30 days', async ({ extension }) => {
  const store = await openStorePage(extension);
  await store.evaluate(`store.openStores().specs.putAll(
    Array.from({ length: 5 }, (_, n) => store.longSpec(n)))`);
  const page = await extension.openOwnPage('specs.html');
  await expect(page.getByText('Your specs are only in this browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Your specs are only in this browser.')).toBeHidden();
  await page.reload();
  await page.getByRole('link', { name: 'Bottle number 1' }).waitFor();
  await expect(page.getByText('Your specs are only in this browser.')).toBeHidden();
});

/** Erases everything from the page of backups. */
async function eraseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('checkbox', { name: 'Yes, erase everything' }).check();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
}

test('a supplier’s page open while all is erased is read again by itself', async ({
  extension,
}) => {
  const product = await extension.openPage(demoPages.product);
  const panel = await extension.openPanel(product);
  await panel.getByLabel('Quantity').fill('3900');
  const page = await openBackups(extension);
  const done = page.getByText('Everything was erased.');
  await eraseAll(page);
  await expect(done).toBeVisible();
  expect(Object.values(await rowsOf(page)).flat()).toEqual([]);
  await product.bringToFront();
  const anew = await extension.openPanel(product);
  await expect(anew.getByLabel('Quantity')).toHaveValue('');
  await expect(anew.getByText('Jinhua Fairview Metalware Co., Ltd.').first()).toBeVisible();
  await expect(done).toBeVisible();
  await anew.getByRole('button', { name: 'Save supplier' }).click();
  await expect(done).toBeHidden();
});

test('nothing comes back from pages that are open while all is erased', async ({ extension }) => {
  const store = await openStorePage(extension);
  await store.evaluate(fill);
  const editor = await extension.openOwnPage('specs.html#spec-1');
  const popup = await extension.openOwnPage('popup.html');
  const options = await extension.openOwnPage('options.html');
  await popup.getByRole('textbox', { name: 'Amount', exact: true }).fill('500');
  await expect(options.getByText('My own rules')).toBeVisible();
  await store.close();
  const page = await openBackups(extension);
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('checkbox', { name: 'Yes, erase everything' }).check();
  // One page goes on writing all the while: what it has not stored it would leave behind.
  await editor.bringToFront();
  await editor.getByRole('button', { name: 'Write revision C' }).click();
  const title = editor.getByRole('textbox', { name: 'Title', exact: true });
  const typing = title
    .pressSequentially('typed while it was erased', { delay: 25, timeout: 3000 })
    .catch(String);
  await page.evaluate(() =>
    document.querySelector('dialog')?.querySelector('form')?.requestSubmit(),
  );
  await typing;
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  await expect(editor.getByText('typed while')).toBeHidden();
  await expect(popup.getByRole('textbox', { name: 'Amount', exact: true })).toHaveValue('');
  await expect(options.getByText('My own rules')).toBeHidden();
  await editor.close();
  await popup.close();
  await options.close();
  await page.waitForTimeout(1000);
  expect(Object.values(await rowsOf(page)).flat()).toEqual([]);
  expect(await page.evaluate(beside)).toEqual([{}, {}, []]);
});
