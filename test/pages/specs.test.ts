import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../lib/pages/address.ts';
import { layouts } from '../../lib/pages/layouts/all.ts';
import { openPage } from '../../lib/pages/open-page.ts';
import { findAll } from '../../lib/pages/read-field.ts';
import { documentOf, fixtures } from './fixtures.ts';

/** The specs, by identity, that find something in some fixture. */
const exercised = new Set<unknown>();
for (const { html, url } of fixtures) {
  const address = parseAddress(url);
  const page = address && openPage(documentOf(html), address);
  if (!page) continue;
  for (const part of ['supplier', 'product'] as const) {
    for (const spec of Object.values(page.layout[part] ?? {}).flat()) {
      if (page.scopes.some((scope) => findAll(scope, spec).length > 0)) exercised.add(spec);
    }
  }
}

describe.each(layouts)('$id', (layout) => {
  test('every spec finds something in some fixture', () => {
    const idle = (['supplier', 'product'] as const).flatMap((part) =>
      Object.entries(layout[part] ?? {}).flatMap(([field, specs]) =>
        specs.filter((spec) => !exercised.has(spec)).map((spec) => ({ part, field, spec })),
      ),
    );
    expect(idle).toEqual([]);
  });
});

test('ids are unique and ranks name layouts that go first', () => {
  const ids = layouts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, yieldsTo = [] } of layouts) {
    for (const other of yieldsTo) expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
    for (const other of yieldsTo) expect(ids).toContain(other);
  }
});
