import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../lib/messaging/client.ts';
import type { MessageSender } from '../../lib/messaging/sender.ts';
import { plansFor } from '../../lib/pages/plan.ts';
import { openStores } from '../../lib/storage/idb-stores.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import { firstSettings } from '../../lib/trade/buyer-settings.ts';
import { emptyOrderEntry } from '../../lib/trade/order-entry.ts';
import {
  answeringTabs,
  ask,
  install,
  press,
  sent,
  standing,
  startWorker,
} from '../support/background.ts';
import { everythingStored } from '../support/database.ts';
import { listingOf } from '../support/readings.ts';
import {
  blocked,
  type MadePage,
  madePage,
  product,
  search,
  unsupported,
} from '../support/reports.ts';
import { deliver, sendAs, senders } from '../support/wire.ts';

const { page, popup, framedPanel } = senders;
const pageIn = (tabId: number) => ({ ...page, tab: { id: tabId } });
const found = (value: unknown) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, failure: { kind: 'refused', code } });
const acme = product(1600000000001, '84000');
const beta = product(1600000000002, null);
const report = (sender: MessageSender, { report }: MadePage, document?: string) =>
  ask(sender, 'reportFindings', report, document);
const readTab = (tabId?: number) => ask(popup, 'readTab', tabId === undefined ? {} : { tabId });

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await install();
});

describe('the reading of a tab', () => {
  test('is remembered, told to open pages, and outlives the worker', async () => {
    await report(page, acme);
    expect(sent).toContainEqual({ name: 'tabChanged', payload: { tabId: 7 } });
    await startWorker();
    const tabReading = { tabId: 7, reading: acme.reading, readAt: expect.stringMatching(/Z$/) };
    expect(await readTab(7)).toEqual(found(tabReading));
    expect(await ask(framedPanel, 'readTab', {})).toEqual(found(tabReading));
    expect(await readTab(8)).toEqual(found(null));
  });

  test('is forgotten when the page leaves, and when the tab closes', async () => {
    await report(pageIn(9), acme);
    await report(page, acme);
    await ask(page, 'leavePage', null);
    expect(sent.at(-1)).toEqual({ name: 'tabChanged', payload: { tabId: 7 } });
    expect(await readTab(7)).toEqual(found(null));
    expect(await readTab(9)).not.toEqual(found(null));
    await fakeBrowser.tabs.onRemoved.trigger(9, { windowId: 1, isWindowClosing: false });
    expect(await readTab(9)).toEqual(found(null));
  });

  test('stays where the page that was left says so only after the next one has reported', async () => {
    await report(page, acme, 'one');
    const left = { ...page, frameId: 4 };
    await Promise.all([report(page, beta, 'two'), ask(left, 'leavePage', null, 'one')]);
    expect(await readTab(7)).toMatchObject({ value: { reading: beta.reading } });
    await Promise.all([ask(left, 'leavePage', null, 'two'), report(page, acme, 'three')]);
    expect(await readTab(7)).toMatchObject({ value: { reading: acme.reading } });
    await ask(left, 'leavePage', null, 'three');
    expect(await readTab(7)).toEqual(found(null));
  });

  test('is not shown of a page that went away without a word', async () => {
    await report(page, acme, 'one');
    standing.set(7, 'another');
    expect(await readTab(7)).toEqual(found(null));
    standing.delete(7);
    expect(await readTab(7)).toEqual(found(null));
    standing.set(7, 'one');
    expect(await readTab(7)).toMatchObject({ value: { reading: acme.reading } });
  });

  test('is not taken of a frame inside the page', async () => {
    const frame = { ...page, frameId: 3 };
    expect(await report(frame, acme)).toEqual(refused('wrong-sender'));
    expect(await readTab(7)).toEqual(found(null));
  });

  test('is not taken of another site’s page', async () => {
    const elsewhere = { ...acme.report, url: 'https://www.example.com/product.html' };
    expect(await ask(page, 'openPage', elsewhere)).toEqual(refused('wrong-sender'));
    expect(await ask(page, 'reportFindings', elsewhere)).toEqual(refused('wrong-sender'));
    expect(await readTab(7)).toEqual(found(null));
  });

  test('is dropped where there is no room for it, not mixed up with the one before', async () => {
    await report(page, acme);
    const full = vi.spyOn(fakeBrowser.storage.session, 'set');
    full.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const answer = await report(page, beta);
    expect(answer).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(await readTab(7)).toEqual(found(null));
  });

  test('needs a tab to be asked for', async () => {
    expect(await readTab()).toEqual(refused('no-tab'));
  });
});

describe('a page that is opened', () => {
  const url = acme.report.url;

  test('is told what to look for, nothing where it is none of Coverline’s', async () => {
    const plans = await ask(page, 'openPage', { url });
    expect(plans).toEqual(found(JSON.parse(JSON.stringify(plansFor(url)))));
    expect(await ask(page, 'openPage', { url: 'https://www.alibaba.com/' })).toEqual(found([]));
  });

  test('is read by a worker that was started after the one that gave the plans', async () => {
    await ask(page, 'openPage', { url });
    await startWorker();
    expect(await report(page, acme)).toMatchObject({
      value: { chip: { sign: 'check', words: 'Limit US$84,000' }, waiting: false },
    });
    expect(await readTab(7)).toMatchObject({ value: { reading: acme.reading } });
  });

  test('keeps nothing of the address it stood at before, in whichever worker', async () => {
    await report(page, acme);
    await ask(page, 'openPage', { url: beta.report.url });
    expect(await readTab(7)).toMatchObject({ value: { reading: { listings: [] } } });
    await startWorker();
    // The old page's modules still stand there, without data that name their product.
    const modules =
      '<div data-module-name="module_company"><div class="company-name"><a title="Supplier 1600000000001"></a></div></div>';
    const left = madePage(beta.report.url, modules, false);
    expect(await report(page, left)).toMatchObject({
      value: { chip: { sign: 'reading' }, waiting: true, openPanel: false },
    });
    expect(await readTab(7)).toMatchObject({ value: { reading: { listings: [] } } });
    expect(await report(page, beta)).toMatchObject({ value: { chip: { sign: 'shield' } } });
  });

  test('keeps what was read where only the rest of its address changes', async () => {
    await report(page, acme);
    await ask(page, 'openPage', { url: `${url}?spm=1` });
    expect(await readTab(7)).toMatchObject({ value: { reading: acme.reading } });
  });

  test('waits for what may still arrive, until it is quiet', async () => {
    const empty = (isQuiet: boolean) => madePage(url, '<p></p>', isQuiet);
    expect(await report(page, empty(false))).toMatchObject({
      value: { chip: { sign: 'reading' }, waiting: true },
    });
    expect(await report(page, empty(true))).toMatchObject({
      value: { chip: { sign: 'unread' }, waiting: false },
    });
  });
});

/** Findings of a layout that stands on the page, with this of its one listing. */
function swollen(listing: { found?: unknown[][]; at?: string }): string {
  const whole = { card: null, at: '', found: [], ...listing };
  const layout = { layout: 'product-2024', language: 'en', data: [], page: [] };
  return JSON.stringify({ ...layout, listings: [whole] });
}

describe('a page that lies', () => {
  const { url } = acme.report;

  test.each([
    ['', 'wrong-payload'],
    ['{}', 'wrong-payload'],
    ['[[1]]', 'wrong-payload'],
    ['{"layout":"product-2024"}', 'wrong-payload'],
    // Ways to have a short report become gigabytes of sources, or minutes of reading.
    [swollen({ found: [Array(101).fill(1)] }), 'wrong-payload'],
    [swollen({ found: Array(1001).fill(Array(100).fill(1)) }), 'wrong-payload'],
    [swollen({ at: 'x'.repeat(501) }), 'wrong-payload'],
    // As JSON the same as what is taken, but for its length.
    [acme.report.findings + ' '.repeat(2_000_000), 'wrong-payload'],
  ])('with %.30s is refused, and what was read before stays', async (findings, code) => {
    await report(page, acme);
    const answer = await ask(page, 'reportFindings', { url, findings, isQuiet: true });
    expect(answer).toEqual(refused(code));
    expect(await readTab(7)).toMatchObject({ value: { reading: acme.reading } });
  });

  test('of a layout that no page here has says nothing', async () => {
    const findings = search({ companyId: '111', limit: '5000' }).report.findings;
    await ask(page, 'reportFindings', { url, findings, isQuiet: true });
    expect(await readTab(7)).toMatchObject({ value: { reading: { kind: 'unsupported' } } });
  });
});

describe('the toolbar button', () => {
  const shown = async () => ({
    sign: await fakeBrowser.action.getBadgeText({ tabId: 7 }),
    words: await fakeBrowser.action.getTitle({ tabId: 7 }),
  });

  test.each([
    [acme, '$', 'Coverline: Trade Assurance limit US$84,000'],
    [beta, '?', 'Coverline: Trade Assurance, limit not published'],
    [blocked, '!', 'Coverline: could not read this page'],
    [
      search({ companyId: '111', limit: '5000' }, { companyId: '222', limit: null }),
      '',
      'Coverline: 1 of 2 suppliers here publish a limit',
    ],
    [unsupported, '', 'Coverline'],
  ])('says it by a sign and in words (%#)', async (made, sign, words) => {
    await report(page, made);
    expect(await shown()).toEqual({ sign, words });
  });

  test('says nothing of a page that was left', async () => {
    await report(page, acme);
    await ask(page, 'leavePage', null);
    expect(await shown()).toEqual({ sign: '', words: 'Coverline' });
  });
});

describe('the panel opens unasked', () => {
  const opens = (answer: unknown) =>
    (answer as { value: { openPanel: boolean } }).value.openPanel === true;

  test('on the first listing after install, once, whatever becomes of the worker', async () => {
    expect(opens(await report(page, search({ companyId: '111', limit: null })))).toBe(false);
    expect(opens(await report(page, acme))).toBe(true);
    expect(opens(await report(page, acme))).toBe(false);
    await startWorker();
    expect(opens(await report(page, acme))).toBe(false);
  });

  test('in one of two tabs that report at once', async () => {
    const answers = await Promise.all([
      report(pageIn(1), acme),
      report(pageIn(2), acme),
      report(pageIn(3), acme),
    ]);
    expect(answers.map(opens).filter(Boolean)).toHaveLength(1);
  });

  test('never where that could not be remembered', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set');
    full.mockRejectedValueOnce(new Error('full'));
    expect(opens(await report(page, acme))).toBe(false);
  });
});

describe('kept suppliers', () => {
  const { supplier } = listingOf('222', null);
  const seen = { key: 'id:222', name: 'B', url: '', readAt: '2026-01-01T00:00:00.000Z', supplier };
  const typedLimit = {
    limit: { amount: '4321', currency: 'USD' },
    from: '',
    typedAt: '2026-01-01',
  };
  const cards = search(
    { companyId: '111', limit: '5,000' },
    { companyId: '222', limit: null },
    { companyId: '333', limit: null },
    { companyId: '222', limit: '7,000' },
  );

  test('are pointed out by place, and no figure of theirs goes to the page', async () => {
    await ask(popup, 'saveSupplier', { seen, saved: true });
    await ask(popup, 'typeLimit', { seen, typedLimit });
    const answer = await report(page, cards);
    expect(answer).toMatchObject({
      value: {
        marks: [
          { card: 0, limit: 'Limit US$5,000', kept: null, about: 'Supplier 111' },
          { card: 1, limit: null, kept: 'Saved', about: 'Supplier 222' },
          { card: 3, limit: 'Limit US$7,000', kept: 'Saved', about: 'Supplier 222' },
        ],
      },
    });
    expect(JSON.stringify(answer)).not.toContain('4321');
  });

  test('changed: every search page reports again, and open pages are told', async () => {
    answeringTabs.set(7, null).set(9, null);
    await report(pageIn(7), cards);
    await report(pageIn(9), acme);
    sent.length = 0;
    await ask(popup, 'typeLimit', { seen, typedLimit });
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { name: 'suppliersChanged', payload: null },
        { tabId: 7, name: 'readAgain', payload: null },
      ]),
    );
    expect(await ask(popup, 'readSupplier', { key: 'id:222' })).toEqual(
      found({ ...seen, saved: false, typedLimit }),
    );
  });
});

describe('what is typed', () => {
  const spec = blankSpec({ id: 'a', now: '2026-01-01T00:00:00.000Z' });
  const entry = { ...emptyOrderEntry, quantity: '5,0' };
  const { packRefused: _, ...blank } = firstSettings;

  test('is there again after the worker died', async () => {
    await ask(popup, 'keepSpec', { spec, over: 0 });
    await ask(popup, 'keepOrderEntry', { key: '1', entry, before: emptyOrderEntry });
    await ask(popup, 'keepEntry', { key: '1', entry: 'a form of its own' });
    expect(sent).toEqual([
      { name: 'specsChanged', payload: null },
      { name: 'orderEntryChanged', payload: { key: '1' } },
      { name: 'entryChanged', payload: { key: '1' } },
    ]);
    await startWorker();
    expect(await ask(popup, 'readSpec', { id: 'a' })).toEqual(found({ spec, edit: 1 }));
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toEqual(found(entry));
    expect(await ask(popup, 'readEntry', { key: '1' })).toEqual(found('a form of its own'));
    expect(await ask(popup, 'readOrderEntry', { key: '2' })).toEqual(found(null));
  });

  test('by a page that closed while the background was stopped is done first, and once', async () => {
    const typed = (quantity: string, before: string) => ({
      name: 'keepOrderEntry',
      payload: {
        key: '1',
        entry: { ...emptyOrderEntry, quantity },
        before: { ...emptyOrderEntry, quantity: before },
      },
    });
    const [first, second] = [typed('5', ''), typed('50', '5')];
    await fakeBrowser.storage.session.set({
      'held:2:b': second,
      'held:1:a': first,
      'held:3:c': { name: 'listSpecs', payload: {} },
    });
    await startWorker();
    const now = await ask(popup, 'readOrderEntry', { key: '1' });
    expect(now).toEqual(found({ ...emptyOrderEntry, quantity: '50' }));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    // It was what started the background, and is delivered after all.
    await deliver({ kind: 'message', ...first, held: 'held:1:a' }, popup);
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toEqual(now);
  });

  test('that never arrives is handled all the same, before the background stops', async () => {
    await ask(popup, 'readOrderEntry', { key: '1' });
    const lost = { name: 'keepOrderEntry', payload: { key: '1', entry, before: emptyOrderEntry } };
    await fakeBrowser.storage.session.set({ 'held:1:a': lost });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}), {
      timeout: 5000,
    });
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toEqual(found(entry));
  });

  test('is sent where the browser has nowhere to hold it', async () => {
    sendAs(popup);
    vi.spyOn(fakeBrowser.storage, 'session', 'get').mockReturnValue(undefined as never);
    const done = await send('keepOrderEntry', { key: '1', entry, before: emptyOrderEntry });
    vi.restoreAllMocks();
    expect(done).toEqual(found(null));
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toEqual(found(entry));
  });

  test('by a page that is gone is tried again where the database would not open', async () => {
    const { indexedDB } = globalThis;
    const payload = { key: '1', entry, before: emptyOrderEntry };
    await fakeBrowser.storage.session.set({ 'held:1:a': { name: 'keepOrderEntry', payload } });
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('', 'UnknownError');
      },
    });
    await startWorker();
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toMatchObject({ ok: false });
    vi.stubGlobal('indexedDB', indexedDB);
    expect(await ask(popup, 'readOrderEntry', { key: '1' })).toEqual(found(entry));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('is held until it is handled', async () => {
    const before = emptyOrderEntry;
    sendAs(popup);
    const done = send('keepOrderEntry', { key: '1', entry, before });
    expect(Object.values(await fakeBrowser.storage.session.get(null))).toEqual([
      { name: 'keepOrderEntry', payload: { key: '1', entry, before } },
    ]);
    expect(await done).toEqual(found(null));
    await vi.waitFor(async () => {
      expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    });
  });

  test('settings that can’t be read are set aside by those that take their place', async () => {
    const damaged = { currency: 'a dollar' };
    await openStores().entries.put('settings', damaged);
    const unreadable = { kind: 'unreadable', detail: 'settings' };
    expect(await ask(popup, 'readSettings', {})).toEqual({ ok: false, failure: unreadable });
    await ask(popup, 'keepSettings', firstSettings);
    expect(await ask(popup, 'readSettings', {})).toEqual(found(firstSettings));
    await ask(popup, 'keepSettings', { country: 'CA' });
    expect((await everythingStored()).entries).toEqual([{ ...blank, country: 'CA' }, damaged]);
  });

  test('settings that can’t be read are not changed in part', async () => {
    const damaged = { currency: 'a dollar' };
    await openStores().entries.put('settings', damaged);
    const unreadable = { kind: 'unreadable', detail: 'settings' };
    const answer = await ask(popup, 'keepSettings', { country: 'CA' });
    expect(answer).toEqual({ ok: false, failure: unreadable });
    expect((await everythingStored()).entries).toEqual([damaged]);
  });

  test('settings damaged twice are both set aside', async () => {
    const damaged = [{ currency: 'a dollar' }, { currency: 'two dollars' }];
    for (const settings of damaged) {
      await openStores().entries.put('settings', settings);
      await ask(popup, 'keepSettings', firstSettings);
    }
    const { entries } = await everythingStored();
    expect(entries).toHaveLength(3);
    expect(entries).toEqual(expect.arrayContaining([blank, ...damaged]));
  });

  test('two parts of the settings that are changed at once are both kept', async () => {
    await Promise.all([
      ask(popup, 'keepSettings', { country: 'CA' }),
      ask(popup, 'keepSettings', { currency: 'CAD' }),
    ]);
    const both = { ...blank, country: 'CA', currency: 'CAD' };
    expect((await everythingStored()).entries).toEqual([both]);
  });

  test('rules that are refused stay kept until the buyer chooses others', async () => {
    const old = { ...blank, currency: 'CAD', pack: { title: 'of an earlier version' } };
    await openStores().entries.put('settings', old);
    const used = { ...old, pack: null, packRefused: true };
    expect(await ask(popup, 'readSettings', {})).toEqual(found(used));
    await ask(popup, 'keepSettings', { country: 'CA' });
    expect(await ask(popup, 'readSettings', {})).toEqual(found({ ...used, country: 'CA' }));
    const kept = { ...old, country: 'CA' };
    expect((await everythingStored()).entries).toEqual([kept]);
    await ask(popup, 'keepSettings', { pack: null });
    expect((await everythingStored()).entries).toEqual([{ ...kept, pack: null }, kept]);
  });

  test('over what another tab typed is not stored, and no page is told', async () => {
    await ask(popup, 'keepSpec', { spec, over: 0 });
    sent.length = 0;
    const late = await ask(popup, 'keepSpec', { spec: { ...spec, locale: 'de' }, over: 0 });
    expect(late).toEqual(found({ kind: 'changed', now: { spec, edit: 1 } }));
    expect(sent).toEqual([]);
  });

  test('is out of a page’s reach, and so is the database', async () => {
    await ask(popup, 'keepSpecs', { specs: [spec], revisions: [] });
    const before = await everythingStored();
    sent.length = 0;
    for (const [name, payload] of [
      ['readSpec', { id: 'a' }],
      ['listSpecs', {}],
      ['readOrderEntry', { key: '1' }],
      ['searchTexts', {}],
      ['keepSpec', { spec: { ...spec, locale: 'de' }, over: 1 }],
      ['keepSpecs', { specs: [{ ...spec, locale: 'de' }], revisions: [] }],
      ['issueSpec', { id: 'a', over: 1, at: spec.createdAt }],
      ['listRevisions', { id: 'a' }],
      ['removeSpecs', { ids: ['a'], at: spec.createdAt }],
      ['listBin', {}],
      ['restoreSpecs', { ids: ['a'] }],
      ['sweepSpecs', { now: spec.createdAt }],
    ] as const) {
      expect(await ask(page, name, payload)).toEqual(refused('wrong-sender'));
    }
    expect(await everythingStored()).toEqual(before);
    expect(sent).toEqual([]);
  });

  test('stays where one of several specs is wrong: none is stored', async () => {
    const answer = await ask(popup, 'keepSpecs', {
      specs: [spec, { ...spec, version: 1 }],
      revisions: [],
    });
    expect(answer).toEqual(refused('wrong-payload'));
    expect(await ask(popup, 'listSpecs', {})).toEqual(found({ rows: [], unreadable: [] }));
  });
});

describe('what a page is asked to do', () => {
  const place = { listing: 0, part: 'supplier', field: 'coverageLimit' };

  test('goes to the panel’s own tab, or to the one it speaks for', async () => {
    answeringTabs.set(7, true).set(9, true);
    await report(page, search({ companyId: '111', limit: '5,000' }));
    sent.length = 0;
    expect(await ask(framedPanel, 'outlineField', { place })).toEqual(found(true));
    expect(await ask(popup, 'openPanel', { tabId: 9 })).toEqual(found(true));
    expect(await ask(framedPanel, 'closePanel', {})).toEqual(found(true));
    const spot = { card: 0, spec: expect.any(Number), nth: 0 };
    expect(sent).toEqual([
      { tabId: 7, name: 'outline', payload: spot },
      { tabId: 9, name: 'showPanel', payload: null },
      { tabId: 7, name: 'hidePanel', payload: null },
    ]);
  });

  test('is not done where no page answers, and cannot be asked of no tab', async () => {
    expect(await ask(popup, 'outlineField', { tabId: 9, place })).toEqual(found(false));
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
