import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../lib/files/file-name.ts';

test.each([
  ['Cotton bag', 'Cotton bag.json'],
  ['../../etc/passwd', 'etc passwd.json'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.json'],
  ['CON', '_CON.json'],
  ['con.backup', '_con.backup.json'],
  ['Console', 'Console.json'],
  ['LPT1 ', '_LPT1.json'],
  ['com²', '_com².json'],
  ['LPT³.backup', '_LPT³.backup.json'],
  ['CONIN$', '_CONIN$.json'],
  ['conout$ .', '_conout$.json'],
  ['line\nbreak\u0000\u001b[31m', 'line break [31m.json'],
  ['invoice\u202egnp.exe', 'invoicegnp.exe.json'],
  ['half \ud83d', 'half.json'],
  ['棉布袋 🧵', '棉布袋 🧵.json'],
  ['', 'spec.json'],
  ['...', 'spec.json'],
])('%o is saved as %o', (title, name) => {
  expect(safeFileName(title, 'json', 'spec')).toBe(name);
});

test('a long title is cut between characters, not inside one', () => {
  expect(safeFileName('x'.repeat(300), 'json', 'spec')).toBe(`${'x'.repeat(114)}.json`);
  const family = '👨‍👩‍👧‍👦';
  expect(safeFileName(family.repeat(50), 'json', 'spec')).toMatch(/^(👨👩👧👦)+\.json$/u);
});

test('any title makes a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = safeFileName(title, 'json', 'spec');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[.\s]|[.\s]\.json$/u);
      expect(name).toMatch(/^.+\.json$/u);
    }),
    { numRuns: 500 },
  );
});
