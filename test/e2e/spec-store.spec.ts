import { openStorePage } from './support/store-page.ts';
import { expect, test } from './support/test.ts';

// What a database made of memory can't show: a real disk, real files and a real background.

const put = (id: string, title: string, over: number) => `(async () => {
  const spec = store.longSpec(1);
  return store.openStores().specs.put(
    { ...spec, id: '${id}', document: { ...spec.document, title: '${title}' } }, ${over});
})()`;

test('files lie on the disk by what is in them, and outlive the browser', async ({ extension }) => {
  const page = await openStorePage(extension);
  const stored = await page.evaluate(`(async () => {
    const bytes = new Uint8Array(3_000_000).map((_, place) => place % 251);
    const { files } = store.openStores();
    return [await files.put(new File([bytes], 'drawing.pdf')), await files.put(new Blob([]))];
  })()`);
  expect(stored).toMatchObject([
    { ok: true, value: { size: 3_000_000 } },
    { ok: true, value: { size: 0 } },
  ]);
  await extension.restart();
  const again = await openStorePage(extension);
  const back = await again.evaluate(`(async () => {
    const sha256 = ${JSON.stringify(stored)}[0].value.sha256;
    const { value } = await store.openStores().files.get(sha256);
    const bytes = new Uint8Array(await value.arrayBuffer());
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
    return [bytes.length, bytes[1000], digest === sha256];
  })()`);
  expect(back).toEqual([3_000_000, 1000 % 251, true]);
});

test('the background and a page write over each other’s edits only knowingly', async ({
  extension,
}) => {
  const page = await openStorePage(extension);
  await page.evaluate(put('a', 'Bottle', 0));
  const answers = await page.evaluate(`(async () => {
    const { specs } = store.openStores();
    const { spec, edit } = (await specs.get('a')).value;
    const send = (over) => chrome.runtime.sendMessage(
      { kind: 'message', name: 'keepSpec', payload: { spec: { ...spec, locale: 'de' }, over } });
    return Promise.all([specs.put({ ...spec, locale: 'hi' }, edit), send(edit)]);
  })()`);
  const kinds = (answers as { value: { kind: string } }[]).map(({ value }) => value.kind);
  expect(kinds.toSorted()).toEqual(['changed', 'stored']);
});

test('an upgrade waits for no page that makes way, and says where one does not', async ({
  extension,
}) => {
  const [old, page] = [await openStorePage(extension), await openStorePage(extension)];
  await old.evaluate(put('a', 'Bottle', 0));
  const newer = `store.openStores(store.connect({ migrations: [
    ...store.migrations, (database) => void database.createObjectStore('next')] })).specs.get('a')`;
  // A page of an older version that does not hear: it holds on.
  await old.evaluate(`new Promise((open) => {
    indexedDB.open('coverline').onsuccess = ({ target }) => open(void (window.held = target.result));
  })`);
  expect(await page.evaluate(newer)).toEqual({ ok: false, failure: { kind: 'blocked' } });
  await old.evaluate('held.close()');
  await expect
    .poll(() => page.evaluate(newer))
    .toMatchObject({ ok: true, value: { spec: { document: { title: 'Bottle' } } } });
  expect(await old.evaluate(`store.openStores().specs.get('a')`)).toMatchObject({
    failure: { kind: 'newer-version', version: 3 },
  });
});
