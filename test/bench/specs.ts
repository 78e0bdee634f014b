import { Extension } from '../e2e/support/extension.ts';
import { openStorePage } from '../e2e/support/store-page.ts';
import { quantile } from './table.ts';

const specs = 10_000;
const batch = 500;
const runs = 15;

/**
 * The spec store with 10,000 full specs, in the extension's own page in Chromium
 * and on a real disk: the store's part of what the buyer waits for, without drawing.
 */
export async function measureSpecs(): Promise<string[][]> {
  const extension = await Extension.start();
  try {
    const fill = await openStorePage(extension);
    for (let from = 0; from < specs; from += batch) await fill.evaluate(filled(from));
    await fill.close();
    const lists: number[] = [];
    const texts: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await openStorePage(extension);
      lists.push(await page.evaluate<number>(timed('store.openStores().specs.list()')));
      texts.push(await page.evaluate<number>(timed('store.openStores().specs.searchTexts()')));
      await page.close();
    }
    const page = await openStorePage(extension);
    const [keys, edits, asked] = [
      await page.evaluate<number[]>(keystrokes),
      await page.evaluate<number[]>(direct),
      await page.evaluate<number[]>(throughMessages),
    ];
    return [
      ['list, from opening the database on', ...both(lists), '< 200'],
      ['texts for searching, once', ...both(texts), ''],
      ['one keystroke in the search', ...both(keys), '< 50'],
      ['an edit stored, in the page', ...both(edits), '< 20'],
      ['an edit stored, through the background', ...both(asked), '< 20'],
    ];
  } finally {
    await extension.close();
  }
}

const filled = (from: number) => `(async () => {
  const specs = Array.from({ length: ${batch} }, (_, place) => store.longSpec(${from} + place));
  const answer = await store.openStores().specs.putAll(specs);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
})()`;

/** How long a call takes that must succeed. */
const timed = (call: string) => `(async () => {
  const start = performance.now();
  const answer = await ${call};
  const time = performance.now() - start;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return time;
})()`;

// Typed letter by letter; each answer is for all specs.
const keystrokes = `(async () => {
  const texts = Object.values((await store.openStores().specs.searchTexts()).value);
  return [...'bottle 9999 保温杯 leak proof', ...'no such thing'].map((_, place, all) => {
    const query = all.slice(0, place + 1).join('');
    const start = performance.now();
    const words = store.searchWords(query);
    texts.filter((text) => store.hasAllWords(text, words));
    return performance.now() - start;
  });
})()`;

const edits = (put: string) => `(async () => {
  const { specs } = store.openStores();
  const put = ${put};
  const times = [];
  for (let run = 0; run < 60; run += 1) {
    const { spec, edit } = (await specs.get('spec-' + run * 100)).value;
    const changed = { ...spec, internal: { ...spec.internal, notes: 'typed ' + run } };
    const start = performance.now();
    const answer = await put(changed, edit);
    times.push(performance.now() - start);
    if (!answer.ok || answer.value.kind !== 'stored') throw new Error(JSON.stringify(answer));
  }
  return times;
})()`;

const direct = edits('specs.put');
const throughMessages = edits(
  `(spec, over) => chrome.runtime.sendMessage({ kind: 'message', name: 'keepSpec', payload: { spec, over } })`,
);

function both(times: readonly number[]): string[] {
  return [quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
}
