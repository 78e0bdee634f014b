import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, readPage } from '../../lib/pages/read-page.ts';
import { pageReadingSchema } from '../../lib/trade/listing.ts';
import { documentOf, fixtures } from './fixtures.ts';

const junk = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '<',
  '</div>',
  '<div>',
  '%',
  '\\',
  ',',
  '.',
  '0',
  '9',
  '-1',
  'null',
  '💥',
  '&amp;',
  '<!--',
  '</script>',
  '<s>',
  '\u00a0',
];

const edit = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(400)),
  insert: fc.oneof(fc.constantFrom(...junk), fc.string({ maxLength: 6 }), fc.constant('')),
  copy: fc.boolean(),
});

type Edit = { at: number; cut: number; insert: string; copy: boolean };

function edited(html: string, edits: readonly Edit[]): string {
  return edits.reduce((text, { at, cut, insert, copy }) => {
    const place = at % (text.length + 1);
    const copied = copy ? text.slice(place, place + cut) : '';
    return text.slice(0, place) + insert + copied + copied + text.slice(copy ? place : place + cut);
  }, html);
}

/** Every run of digits on the page, thousands commas dropped, encoded or not. */
function digitsOn(html: string): string {
  return html.replace(/(\d)(?:,|%2C)(?=\d)/g, '$1');
}

test('2,000 mutations of the fixtures never throw and never yield a limit that is not on the page', () => {
  const pages = fc.record({
    fixture: fc.constantFrom(...fixtures),
    edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
  });
  let limits = 0;
  fc.assert(
    fc.property(pages, ({ fixture, edits }) => {
      const html = edited(fixture.html, edits);
      const document = documentOf(html);
      const before = document.toString();
      const reading = readPage(document, fixture.url);
      expect(pageReadingSchema.safeParse(reading).error).toBeUndefined();
      for (const { supplier } of reading.listings) {
        for (const field of [supplier.coverageLimit, supplier.remainingLimit]) {
          if (field.state !== 'read') continue;
          limits += 1;
          expect(field.value.currency).toBe('USD');
          expect(digitsOn(html)).toContain(field.value.amount);
        }
      }
      locate(document, fixture.url, { listing: 0, part: 'supplier', field: 'coverageLimit' });
      expect(document.toString()).toBe(before);
    }),
    { numRuns: 2000, seed: 20_261_123 },
  );
  expect(limits).toBeGreaterThan(100);
}, 120_000);
