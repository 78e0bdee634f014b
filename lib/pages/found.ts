import type { Source } from '../trade/reading.ts';
import type { Spot } from './collect.ts';
import type { PageFindings } from './findings.ts';
import type { ElementSpec, Spec } from './layout.ts';

/** Something a spec found, before it is read. */
export type Found = {
  readonly raw: unknown;
  readonly source: Source;
  /** Null where it stands in no element. */
  readonly spot: Spot | null;
};

/** What was found of one listing. */
export type Scope = {
  /** Number of its card; null where it has none on the page. */
  readonly card: number | null;
  /** By the number of the spec. */
  readonly found: readonly (readonly Found[])[];
};

/** Where the data a spec names stood on the page, by name. */
export type DataPlaces = ReadonlyMap<string, string>;

const longestRaw = 1000;

function asText(raw: unknown): string {
  const text = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '');
  return text.slice(0, longestRaw);
}

function elementSource(raw: unknown, { css, attr, rows }: ElementSpec): Source {
  if (attr !== undefined) return { via: 'attribute', at: `${css}[${attr}]`, raw: asText(raw) };
  const text =
    rows && Array.isArray(raw) ? raw.map((row) => [row].flat().join(' ')).join(' | ') : raw;
  return { via: 'text', at: css, raw: asText(text) };
}

/** A finding with its source; null where it is not what the spec can have found. */
function foundBy(spec: Spec, raw: unknown, places: DataPlaces): Omit<Found, 'spot'> | null {
  if (raw === null || 'address' in spec) return null;
  if ('json' in spec) {
    const [name = '', ...keys] = spec.json.split('.');
    const at = [places.get(name) ?? name, ...keys].join('.');
    return { raw, source: { via: 'json', at, raw: asText(raw) } };
  }
  if (!('comment' in spec)) {
    return { raw: spec.yes ? true : raw, source: elementSource(raw, spec) };
  }
  const { source, flags } = spec.comment;
  const value = asText(raw).match(new RegExp(source, flags))?.[1];
  if (value === undefined) return null;
  return { raw: value, source: { via: 'comment', at: `${spec.css} comment`, raw: asText(raw) } };
}

/** The product id of the page's address, as found by the spec that asks for it. */
function inAddress(productId: string | null): Found[] {
  if (productId === null) return [];
  const source: Source = { via: 'attribute', at: 'location.href', raw: productId };
  return [{ raw: productId, source, spot: null }];
}

/** The findings of these specs, as the page listed them. */
export function foundIn(
  specs: readonly Spec[],
  { card, found }: Pick<PageFindings['listings'][number], 'card' | 'found'>,
  places: DataPlaces,
  productId: string | null,
): Found[][] {
  return specs.map((spec, number) =>
    'address' in spec
      ? inAddress(productId)
      : (found[number] ?? []).flatMap((raw, nth) => {
          const one = foundBy(spec, raw, places);
          return one ? [{ ...one, spot: 'json' in spec ? null : { card, spec: number, nth } }] : [];
        }),
  );
}
