import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourWords } from '../../lib/rules/colour-words.ts';
import { vagueWords } from '../../lib/rules/vague-words.ts';
import { findBareNumbers } from '../../lib/trade/bare-numbers.ts';
import { findDaylessMonths } from '../../lib/trade/dayless-months.ts';
import { uncodedColourFinder } from '../../lib/trade/uncoded-colours.ts';
import { findUntolerancedDimensions } from '../../lib/trade/untoleranced-dimensions.ts';
import { vagueWordFinder } from '../../lib/trade/vague-words.ts';

const finders = {
  'vague words': vagueWordFinder(vagueWords.words),
  'bare numbers': findBareNumbers,
  'untoleranced dimensions': findUntolerancedDimensions,
  'uncoded colours': uncodedColourFinder(colourWords),
  'dayless months': findDaylessMonths,
};

const phrases = vagueWords.words.map(({ phrase }) => phrase);
const signs = [
  ' ',
  '-',
  '"',
  '“',
  '”',
  '.',
  ';',
  '\n',
  '±',
  'ｇｏｏｄ',
  '😀',
  '\u0301',
  '\u202e',
  '\ud800',
];
const words = [
  '5',
  '30',
  'cm',
  'x',
  'length',
  'blue',
  'Pantone',
  'August',
  'May',
  '8月',
  '2026-08',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...phrases, ...signs, ...words)).map((list) => list.join('')),
  fc.array(fc.constantFrom(...phrases, ...signs, ...words)).map((list) => list.join(' ')),
);

test.each(Object.entries(finders))('%s lie in the text, in order and apart', (_, find) => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const finding of find(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a full order spec in good English has nothing to find', () => {
  const spec = `Backpack, model BP-210, drawing bp-210-rev-c.pdf, revision C of 2026-05-02.
Shell: 600D polyester, 300 gsm ±5 %, navy, Pantone 289 C, ΔE ≤ 1.5 against swatch no. 4.
Size 45 x 30 x 15 cm ±0.5 cm. Net weight 820 g ±30 g. Strap seam holds at least 500 N, EN 13937-2.
Logo: "Good Mountain", 60 mm ±1 mm wide, same as sample S-102 of 2026-04-28.
10 pieces per carton, 46 cm x 32 cm x 78 cm (tolerance 1 cm), drop test from 80 cm, ISTA 1A.
Ship by 5 August 2026, FOB Ningbo, Incoterms 2020. The buyer may inspect after 80 % is packed.`;
  for (const find of Object.values(finders)) {
    expect(find(spec).map(({ start, end }) => spec.slice(start, end))).toEqual([]);
  }
});
