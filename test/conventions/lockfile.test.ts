import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { readonly optionalDependencies?: Readonly<Record<string, string>> };

// npm leaves out of the lockfile what a registry did not have when it was written, such as another
// system's binaries; `npm ci` then refuses the whole of it.
test('every package that the lockfile names, it holds', () => {
  const packages: Readonly<Record<string, Package>> = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  ).packages;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined &&
        packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
