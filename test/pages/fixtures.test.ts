import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../lib/pages/address.ts';
import { collect } from '../../lib/pages/collect.ts';
import { layouts } from '../../lib/pages/layouts/all.ts';
import { planOf } from '../../lib/pages/plan.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import { pageReadingSchema } from '../../lib/trade/listing.ts';
import { documentOf, expectedOf, fixtures, shortened } from './fixtures.ts';

describe.each(fixtures)('$name', (fixture) => {
  test('is read as a person checked', () => {
    const reading = shortened(readPage(documentOf(fixture.html), fixture.url));
    if (process.env.UPDATE === '1') {
      writeFileSync(fixture.expectedFile, `${JSON.stringify(reading, null, 2)}\n`);
    }
    expect(
      expectedOf(fixture),
      'expected.json is missing: write it with UPDATE=1, then check it',
    ).not.toBeNull();
    expect(reading).toEqual(expectedOf(fixture));
  });

  test('is left byte for byte as it was', () => {
    const document = documentOf(fixture.html);
    const before = document.toString();
    readPage(document, fixture.url);
    expect(document.toString()).toBe(before);
  });

  test('reads into the shape that crosses to the background', () => {
    const reading = readPage(documentOf(fixture.html), fixture.url);
    expect(pageReadingSchema.safeParse(reading).error).toBeUndefined();
  });

  test('is recognised by one layout, or by several that are ranked', () => {
    const address = parseAddress(fixture.url);
    if (address === null) return;
    const document = documentOf(fixture.html);
    const all = layouts.filter(
      (layout) =>
        layout.matches.test(address.place) &&
        collect(document, [planOf(layout, address)]).plan !== null,
    );
    const [first, ...others] = all.filter((layout) => layout.kind !== 'blocked');
    for (const other of others) expect(other.yieldsTo ?? []).toContain(first?.id);
  });
});

test('every layout has a fixture, and every fixture is named after the layout that reads it', () => {
  const read = fixtures.map((fixture) => readPage(documentOf(fixture.html), fixture.url).layout);
  expect(layouts.map((layout) => layout.id).filter((id) => !read.includes(id))).toEqual([]);
  const named = fixtures.filter(({ name }, index) => {
    const [layout] = name.split('--');
    return layout !== read[index] && layout !== 'unsupported';
  });
  expect(named.map(({ name }) => name)).toEqual([]);
});
