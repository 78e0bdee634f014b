import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import { emptyOrderEntry } from '../../lib/trade/order-entry.ts';
import { answeringTabs, ask, install, press, sent, startWorker } from '../support/background.ts';
import { everythingStored } from '../support/database.ts';
import { listingOf, pageOf } from '../support/readings.ts';
import { senders } from '../support/wire.ts';

const { page, popup, framedPanel } = senders;
const pageIn = (tabId: number) => ({ ...page, tab: { id: tabId } });
const found = (value: unknown) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, failure: { kind: 'refused', code } });
const product = pageOf('product', listingOf('1', '84000'));
const readTab = (tabId?: number) => ask(popup, 'readTab', tabId === undefined ? {} : { tabId });

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await install();
});

describe('the reading of a tab', () => {
  test('is remembered, told to open pages, and outlives the worker', async () => {
    await ask(page, 'reportReading', product);
    expect(sent).toContainEqual({ name: 'tabChanged', payload: { tabId: 7 } });
    await startWorker();
    const tabReading = { tabId: 7, reading: product, readAt: expect.stringMatching(/Z$/) };
    expect(await readTab(7)).toEqual(found(tabReading));
    expect(await ask(framedPanel, 'readTab', {})).toEqual(found(tabReading));
    expect(await readTab(8)).toEqual(found(null));
  });

  test('is forgotten when the page leaves, and when the tab closes', async () => {
    await ask(pageIn(9), 'reportReading', product);
    await ask(page, 'reportReading', product);
    await ask(page, 'leavePage', null);
    expect(sent.at(-1)).toEqual({ name: 'tabChanged', payload: { tabId: 7 } });
    expect(await readTab(7)).toEqual(found(null));
    expect(await readTab(9)).not.toEqual(found(null));
    await fakeBrowser.tabs.onRemoved.trigger(9, { windowId: 1, isWindowClosing: false });
    expect(await readTab(9)).toEqual(found(null));
  });

  test('stays where the page that was left says so only after the next one has reported', async () => {
    await ask(page, 'reportReading', product, 'one');
    const next = pageOf('supplier', listingOf('2', null));
    const left = { ...page, frameId: 4 };
    await Promise.all([
      ask(page, 'reportReading', next, 'two'),
      ask(left, 'leavePage', null, 'one'),
    ]);
    expect(await readTab(7)).toMatchObject({ value: { reading: next } });
    await Promise.all([
      ask(left, 'leavePage', null, 'two'),
      ask(page, 'reportReading', product, 'three'),
    ]);
    expect(await readTab(7)).toMatchObject({ value: { reading: product } });
    await ask(left, 'leavePage', null, 'three');
    expect(await readTab(7)).toEqual(found(null));
  });

  test('is not taken of a frame inside the page', async () => {
    const frame = { ...page, frameId: 3 };
    expect(await ask(frame, 'reportReading', product)).toEqual(refused('wrong-sender'));
    expect(await readTab(7)).toEqual(found(null));
  });

  test('is not taken of another site’s page', async () => {
    const elsewhere = { ...product, url: 'https://www.example.com/product.html' };
    expect(await ask(page, 'reportReading', elsewhere)).toEqual(refused('wrong-sender'));
    expect(await readTab(7)).toEqual(found(null));
  });

  test('is dropped where there is no room for it, not mixed up with the one before', async () => {
    await ask(page, 'reportReading', product);
    const full = vi.spyOn(fakeBrowser.storage.session, 'set');
    full.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const answer = await ask(page, 'reportReading', pageOf('supplier', listingOf('2', null)));
    expect(answer).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(await readTab(7)).toEqual(found(null));
  });

  test('needs a tab to be asked for', async () => {
    expect(await readTab()).toEqual(refused('no-tab'));
  });
});

describe('the toolbar button', () => {
  const shown = async () => ({
    sign: await fakeBrowser.action.getBadgeText({ tabId: 7 }),
    words: await fakeBrowser.action.getTitle({ tabId: 7 }),
  });

  test.each([
    [product, '$', 'Coverline: Trade Assurance limit US$84,000'],
    [
      pageOf('supplier', listingOf('1', null)),
      '?',
      'Coverline: Trade Assurance, limit not published',
    ],
    [pageOf('blocked'), '!', 'Coverline: could not read this page'],
    [
      pageOf('search', listingOf('1', '5000'), listingOf('2', null)),
      '',
      'Coverline: 1 of 2 suppliers here publish a limit',
    ],
    [pageOf('unsupported'), '', 'Coverline'],
  ])('says it by a sign and in words (%#)', async (reading, sign, words) => {
    await ask(page, 'reportReading', reading);
    expect(await shown()).toEqual({ sign, words });
  });

  test('says nothing of a page that was left', async () => {
    await ask(page, 'reportReading', product);
    await ask(page, 'leavePage', null);
    expect(await shown()).toEqual({ sign: '', words: 'Coverline' });
  });
});

describe('the panel opens unasked', () => {
  const opens = (answer: unknown) =>
    (answer as { value: { openPanel: boolean } }).value.openPanel === true;

  test('on the first listing after install, once, whatever becomes of the worker', async () => {
    expect(opens(await ask(page, 'reportReading', pageOf('search', listingOf('1', null))))).toBe(
      false,
    );
    expect(opens(await ask(page, 'reportReading', product))).toBe(true);
    expect(opens(await ask(page, 'reportReading', product))).toBe(false);
    await startWorker();
    expect(opens(await ask(page, 'reportReading', product))).toBe(false);
  });

  test('in one of two tabs that report at once', async () => {
    const answers = await Promise.all([
      ask(pageIn(1), 'reportReading', product),
      ask(pageIn(2), 'reportReading', product),
      ask(pageIn(3), 'reportReading', product),
    ]);
    expect(answers.map(opens).filter(Boolean)).toHaveLength(1);
  });

  test('never where that could not be remembered', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set');
    full.mockRejectedValueOnce(new Error('full'));
    expect(opens(await ask(page, 'reportReading', product))).toBe(false);
  });
});

describe('kept suppliers', () => {
  const { supplier } = listingOf('2', null);
  const seen = { key: 'id:2', name: 'B', url: '', readAt: '2026-01-01T00:00:00.000Z', supplier };
  const search = pageOf('search', listingOf('1', '5'), listingOf('2', null), listingOf('2', '7'));

  test('are pointed out by place, and no figure of theirs goes to the page', async () => {
    await ask(popup, 'saveSupplier', { seen, saved: true });
    const answer = await ask(page, 'reportReading', search);
    expect(answer).toEqual(found({ keptListings: [1, 2], openPanel: false }));
  });

  test('changed: every search page reports again, and open pages are told', async () => {
    answeringTabs.set(7, null).set(9, null);
    await ask(pageIn(7), 'reportReading', search);
    await ask(pageIn(9), 'reportReading', product);
    sent.length = 0;
    const limit = { limit: { amount: '5', currency: 'USD' }, from: '', typedAt: '2026-01-01' };
    await ask(popup, 'typeLimit', { seen, typedLimit: limit });
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { name: 'suppliersChanged', payload: null },
        { tabId: 7, name: 'readAgain', payload: null },
      ]),
    );
    expect(await ask(popup, 'readSupplier', { key: 'id:2' })).toEqual(
      found({ ...seen, saved: false, typedLimit: limit }),
    );
  });
});

describe('what is typed', () => {
  const spec = blankSpec({ id: 'a', now: '2026-01-01T00:00:00.000Z' });
  const entry = { ...emptyOrderEntry, quantity: '5,0' };

  test('is there again after the worker died', async () => {
    await ask(popup, 'keepSpecs', { specs: [spec] });
    await ask(popup, 'keepOrderEntry', { key: '1', entry });
    await ask(popup, 'keepEntry', { key: '1', entry: 'a form of its own' });
    expect(sent).toEqual([{ name: 'specsChanged', payload: null }]);
    await startWorker();
    expect(await ask(popup, 'readSpec', { id: 'a' })).toEqual(found(spec));
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toEqual(found(entry));
    expect(await ask(popup, 'readEntry', { key: '1' })).toEqual(found('a form of its own'));
    expect(await ask(popup, 'readOrderEntry', { key: '2' })).toEqual(found(null));
  });

  test('is out of a page’s reach, and so is the database', async () => {
    await ask(popup, 'keepSpecs', { specs: [spec] });
    const before = await everythingStored();
    sent.length = 0;
    for (const [name, payload] of [
      ['readSpec', { id: 'a' }],
      ['listSpecs', {}],
      ['readOrderEntry', { key: '1' }],
      ['keepSpecs', { specs: [{ ...spec, title: 'the page was here' }] }],
      ['removeSpec', { id: 'a' }],
    ] as const) {
      expect(await ask(page, name, payload)).toEqual(refused('wrong-sender'));
    }
    expect(await everythingStored()).toEqual(before);
    expect(sent).toEqual([]);
  });

  test('stays where one of several specs is wrong: none is stored', async () => {
    const answer = await ask(popup, 'keepSpecs', { specs: [spec, { ...spec, version: 2 }] });
    expect(answer).toEqual(refused('wrong-payload'));
    expect(await ask(popup, 'listSpecs', {})).toEqual(found({ rows: [], unreadable: [] }));
  });
});

describe('what a page is asked to do', () => {
  const ref = { listing: 0, part: 'supplier', field: 'coverageLimit' };

  test('goes to the panel’s own tab, or to the one it speaks for', async () => {
    answeringTabs.set(7, true).set(9, true);
    expect(await ask(framedPanel, 'outlineField', { ref })).toEqual(found(true));
    expect(await ask(popup, 'openPanel', { tabId: 9 })).toEqual(found(true));
    expect(await ask(framedPanel, 'closePanel', {})).toEqual(found(true));
    expect(await ask(popup, 'readAgain', { tabId: 9 })).toEqual(found(true));
    expect(sent).toEqual([
      { tabId: 7, name: 'outline', payload: ref },
      { tabId: 9, name: 'showPanel', payload: null },
      { tabId: 7, name: 'hidePanel', payload: null },
      { tabId: 9, name: 'readAgain', payload: null },
    ]);
  });

  test('is not done where no page answers, and cannot be asked of no tab', async () => {
    expect(await ask(popup, 'outlineField', { tabId: 9, ref })).toEqual(found(false));
    expect(await ask(popup, 'openPanel', { tabId: 9 })).toEqual(found(false));
    expect(await ask(popup, 'openPanel', {})).toEqual(refused('no-tab'));
  });

  test('by the keyboard: the panel of the tab in front opens or closes', async () => {
    answeringTabs.set(9, null);
    await press('toggle-panel', { id: 9 });
    await press('something-else', { id: 9 });
    expect(sent).toEqual([{ tabId: 9, name: 'togglePanel', payload: null }]);
  });
});

test('the specs page opens in a tab, on the spec that was asked for', async () => {
  await ask(popup, 'openSpecsPage', { specId: 'a/b' });
  await ask(popup, 'openSpecsPage', {});
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  const specs = 'chrome-extension://test-extension-id/specs.html';
  expect(urls.filter((url) => url?.startsWith('chrome-extension'))).toEqual([
    `${specs}#a%2Fb`,
    specs,
  ]);
});
