import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, sentencesOf, wholeWords } from '../../lib/trade/plain-text.ts';

const kept = (text: string) => plainText(text).replaceAll('\uFFFC', '');

describe('plain text', () => {
  test.each([
    ['plain words, 5 mm', 'plain words, 5 mm'],
    ['ＡＢＣ　１２', 'ABC 12'],
    ['say "hello" now', 'say  now'],
    ['“a” «b» 「c」 『d』 „e“', '    '],
    ['12" x 8"', '12" x 8"'],
    ['it’s the buyer’s', 'it’s the buyer’s'],
    ['an "open quote', 'an "open quote'],
    ['see logo-v2.ai.', 'see .'],
    ['at https://example.com/a.b and www.example.com', 'at  and '],
    ['to lily@example.com', 'to '],
    ['2.5 mm, e.g. steel', '2.5 mm, e.g. steel'],
  ])('%s', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  test('is as long as the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      '"',
      '“',
      '”',
      '@',
      'a',
      '.pdf',
      ' ',
      'ｇ',
      '\n',
      '😀',
      '\ud800',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(plainText(text)).toHaveLength(text.length);
      }),
    );
  });
});

test.each([
  ['one. Two; three', ['one', ' Two', ' three']],
  ['2.5 mm thick', ['2.5 mm thick']],
  ['min. 5 mm. max. 6 mm', ['min. 5 mm', ' max. 6 mm']],
  ['a\n\nb。c', ['a', 'b', 'c']],
  ['', []],
])('the sentences of "%s"', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('whole words end where their script does', () => {
  expect(wholeWords('red, 红red红, Redding, red® red-500 red-hot', /red/gi)).toEqual([
    { start: 0, end: 3 },
    { start: 6, end: 9 },
    { start: 34, end: 37 },
  ]);
});
