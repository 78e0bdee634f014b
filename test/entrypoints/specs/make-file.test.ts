import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fileFormats } from '../../../components/spec/ExportControls.tsx';
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

test.each(fileFormats)(
  'as %s, the buyer’s own version has another name than the supplier’s',
  async (format) => {
    const namesFor = async (
      audience: 'me' | 'supplier',
      specs = [leaving('Bags', '2026-12-01')],
    ) => {
      const made = await makeFile(format, specs, { audience, language: 'en' });
      return made.ok ? made.name : made.problem;
    };
    expect(await namesFor('supplier')).toBe(`Bags.${format}`);
    expect(await namesFor('me')).toBe(`Bags.internal.${format}`);
    const two = [leaving('one', '2026-12-01'), leaving('two', '2026-12-01')];
    expect(await namesFor('me', two)).toMatch(/\.internal\.(zip|json)$/);
  },
);
