import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from './support/sources.ts';

type Entry = { readonly key: string; readonly leaf: boolean; readonly noted: boolean };

/** The keys of a locale file in order, and whether a comment for the translator stands above each or its group. */
function entriesOf(yaml: string): Entry[] {
  const path: { indent: number; name: string; noted: boolean }[] = [];
  let noted = false;
  return yaml.split('\n').flatMap((line) => {
    if (/^\s*#/.test(line)) noted = true;
    const found = /^(\s*)([\w-]+):(.*)$/.exec(line);
    if (found === null) return [];
    const [, space = '', name = '', rest = ''] = found;
    while ((path.at(-1)?.indent ?? -1) >= space.length) path.pop();
    const own = noted || (path.at(-1)?.noted ?? false);
    noted = false;
    path.push({ indent: space.length, name, noted: own });
    const key = path.map((step) => step.name).join('.');
    return [{ key, leaf: rest.trim() !== '', noted: own }];
  });
}

const files = globSync('lib/i18n/locales/*.yml');
const locales = files.map((file) => ({ file, entries: entriesOf(readFileSync(file, 'utf8')) }));
const english = locales.find(({ file }) => file.endsWith('en.yml'))?.entries ?? [];
// "one: …" and "n: …" under a key are its forms, not keys.
const keysOf = (entries: readonly Entry[]) =>
  new Set(
    entries
      .filter(({ leaf }) => leaf)
      .map(({ key }) => key.replace(/\.(\d+|n|message|description)$/, '')),
  );

describe('words', () => {
  test('are the same set in every language', () => {
    for (const { file, entries } of locales) {
      expect([...keysOf(entries)].toSorted(), file).toEqual([...keysOf(english)].toSorted());
    }
  });

  // Chromium does not load an extension that has any other.
  test('each has a name that browsers take', () => {
    const odd = english.map(({ key }) => key).filter((key) => !/^[\w.]+$/.test(key));
    expect(odd).toEqual([]);
  });

  test('each has a note for the translator, of its own or of its group', () => {
    const bare = english.filter(({ leaf, noted }) => leaf && !noted).map(({ key }) => key);
    expect(bare).toEqual([]);
  });

  test('each is used', () => {
    const text = [...sources('lib', 'components', 'entrypoints').map((source) => source.text)].join(
      '\n',
    );
    const manifest = readFileSync('wxt.config.ts', 'utf8');
    const pages = globSync('entrypoints/**/*.html').map((file) => readFileSync(file, 'utf8'));
    const messages = [manifest, ...pages].join('\n');
    const prefixes = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix = '']) => prefix);
    const unused = [...keysOf(english)].filter((key) => {
      const quoted = ["'", '"', '`'].some((quote) => text.includes(`${quote}${key}${quote}`));
      const built = prefixes.some((prefix) => key.startsWith(prefix));
      return !quoted && !built && !messages.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    });
    expect(unused).toEqual([]);
  });
});
