import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { PageReading } from '../../lib/trade/listing.ts';
import type { Reading } from '../../lib/trade/reading.ts';

/** A hand-written page: what stands in its folder under test/fixtures/pages. */
export type Fixture = {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expectedFile: string;
};

const root = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

export const fixtures: readonly Fixture[] = readdirSync(root)
  .sort()
  .map((name) => ({
    name,
    html: readFileSync(`${root}${name}/page.html`, 'utf8'),
    url: JSON.parse(readFileSync(`${root}${name}/meta.json`, 'utf8')).url,
    expectedFile: `${root}${name}/expected.json`,
  }));

export function documentOf(html: string): Document {
  return parseHTML(html).document;
}

export function fixture(name: string): Fixture {
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`no fixture ${name} in ${root}`);
  return found;
}

export function expectedOf(one: Fixture): unknown {
  return existsSync(one.expectedFile) ? JSON.parse(readFileSync(one.expectedFile, 'utf8')) : null;
}

function short(reading: Reading<unknown>): unknown {
  if (reading.state === 'unreadable') return { unreadable: reading.reason, raw: reading.raw };
  if (reading.state === 'absent') return undefined;
  const { via, at, raw } = reading.source;
  return { value: reading.value, from: `${via} ${at}`, raw };
}

/** A reading as it is written in expected.json: absent fields are left out. */
export function shortened(page: PageReading): unknown {
  const part = (fields: object | null) =>
    fields &&
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, short(field)]));
  const { kind, layout, listings } = page;
  const each = listings.map(({ supplier, product }) => ({
    supplier: part(supplier),
    product: part(product),
  }));
  return JSON.parse(JSON.stringify({ kind, layout, listings: each }));
}
