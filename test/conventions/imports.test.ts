import { describe, expect, test } from 'vitest';
import { importsOf, sources } from './support/sources.ts';

const all = sources('lib', 'components', 'entrypoints', 'scripts', 'test');
const shipped = all.filter(({ path }) => !/^(scripts|test)\//.test(path));

// The table of docs/architecture.md: whose files may import whose. "types:" — types only.
const table: Readonly<Record<string, readonly string[]>> = {
  'lib/trade': [],
  'lib/rules': ['lib/trade'],
  'lib/pages': ['lib/trade'],
  'lib/storage': ['lib/trade'],
  'lib/messaging': ['lib/trade', 'lib/browser', 'types:lib/storage', 'types:lib/pages'],
  'lib/files': ['lib/trade', 'lib/i18n'],
  'lib/i18n': ['lib/trade'],
  'lib/browser': [],
  components: ['lib/trade', 'lib/i18n'],
  entrypoints: ['lib', 'components'],
};

const folderOf = (path: string) =>
  Object.keys(table).find((folder) => path.startsWith(`${folder}/`)) ?? null;

function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  const allowed = [from, ...(table[from] ?? [])];
  return allowed.some((entry) => {
    const folder = entry.replace('types:', '');
    return target.startsWith(`${folder}/`) && (typeOnly || !entry.startsWith('types:'));
  });
}

const ownImports = all.flatMap((source) =>
  importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map((one) => ({ ...one, path: source.path })),
);

describe('imports', () => {
  test('every shipped file stands in a folder of the table', () => {
    expect(shipped.filter(({ path }) => folderOf(path) === null).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('keep to the table', () => {
    // Examples are shipped to nobody, and show components with the real rules.
    const wrong = ownImports
      .filter(({ path }) => !path.endsWith('.examples.tsx'))
      .map(({ path, target, typeOnly }) => ({ path, target, typeOnly, from: folderOf(path) }))
      .filter(({ from, target, typeOnly }) => from !== null && !mayImport(from, target, typeOnly))
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('nothing imports an entry point from outside it', () => {
    const entryPoint = (path: string) => /^entrypoints\/[^/]+\//.exec(path)?.[0] ?? null;
    const wrong = ownImports
      .filter(({ path }) => !path.startsWith('test/'))
      .filter(
        ({ path, target }) =>
          entryPoint(target) !== null && entryPoint(target) !== entryPoint(path),
      )
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('go round in no circle', () => {
    const targetsOf = (path: string) =>
      ownImports.filter((one) => one.path === path).map(({ target }) => target);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path))
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const target of targetsOf(path)) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of all) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('the browser and the words have one door each', () => {
    const doors: Readonly<Record<string, string>> = {
      'wxt/browser': 'lib/browser/browser.ts',
      'webextension-polyfill': 'lib/browser/browser.ts',
      '#i18n': 'lib/i18n/words.ts',
      'dinero.js': 'lib/trade/money.ts',
    };
    const wrong = shipped.flatMap((source) =>
      importsOf(source)
        .filter(({ specifier, typeOnly }) => {
          const door = doors[specifier];
          return door !== undefined && door !== source.path && !typeOnly;
        })
        .map(({ specifier }) => `${source.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the content script carries no schema, no arithmetic of money, no framework and no layout', () => {
    const byPath = new Map(shipped.map((source) => [source.path, source]));
    const reached = new Set<string>();
    const packages = new Map<string, string>();
    const visit = (path: string) => {
      const source = byPath.get(path);
      if (source === undefined || reached.has(path)) return;
      reached.add(path);
      for (const { specifier, target, typeOnly } of importsOf(source)) {
        if (typeOnly) continue;
        if (specifier.startsWith('.')) visit(target);
        else packages.set(specifier, path);
      }
    };
    for (const { path } of shipped) {
      if (path.startsWith('entrypoints/supplier-page.content/')) visit(path);
    }
    const heavy = [...packages].filter(([name]) => /^(zod|dinero|preact|idb|temporal)/.test(name));
    expect(heavy).toEqual([]);
    const forBackground =
      /^lib\/pages\/(layouts|fields|text|interpret|findings|plan)\b|^lib\/i18n\//;
    expect([...reached].filter((path) => forBackground.test(path))).toEqual([]);
  });
});
