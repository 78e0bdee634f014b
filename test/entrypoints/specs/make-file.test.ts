import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeFile } from '../../../entrypoints/specs/make-file.ts';
import { noOrderDays } from '../../../lib/trade/order-days.ts';
import { aSpec } from '../../support/specs.ts';
import { loadWords } from '../../support/words.ts';

loadWords();
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
});

const leaving = (title: string, shipDate: string, arrivedOn: string | null = null) => ({
  spec: aSpec({
    id: title,
    document: { ...aSpec().document, title },
    delivery: { ...aSpec().delivery, shipDate },
  }),
  revisions: [],
  days: { ...noOrderDays, arrivedOn },
});

test('calendars of several specs name each that has none, and each without a shipment', async () => {
  const specs = [
    leaving('whole', '2026-12-01'),
    leaving('arrived', 'soon', '2026-12-20'),
    leaving('dayless', 'soon'),
  ];
  const made = await makeFile('ics', specs, { audience: 'me', language: 'en' });
  if (!made.ok) throw new Error(made.problem);
  expect(made.type).toBe('application/zip');
  expect(made.lacks).toEqual([
    expect.stringMatching(/^The shipment .*: “arrived”$/),
    expect.stringMatching(/^There is no calendar .*: “dayless”$/),
  ]);
});
