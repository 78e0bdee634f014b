import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../lib/pages/address.ts';
import { collect } from '../../lib/pages/collect.ts';
import { parseFindings } from '../../lib/pages/findings.ts';
import { layouts } from '../../lib/pages/layouts/all.ts';
import { plansFor, slotsOf } from '../../lib/pages/plan.ts';
import { documentOf, fixtures } from './fixtures.ts';

/** The specs, by identity, that find something in some fixture. */
const exercised = new Set<unknown>();
for (const { html, url } of fixtures) {
  const findings = parseFindings(collect(documentOf(html), plansFor(url)).findings);
  const layout = layouts.find(({ id }) => id === findings?.layout);
  for (const [number, { spec }] of layout ? slotsOf(layout).entries() : []) {
    const found = findings?.listings.some((listing) => listing.found[number]?.length);
    if (found || ('address' in spec && parseAddress(url)?.productId)) exercised.add(spec);
  }
}

describe.each(layouts)('$id', (layout) => {
  test('every spec finds something in some fixture', () => {
    const idle = slotsOf(layout).filter(({ spec }) => !exercised.has(spec));
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
