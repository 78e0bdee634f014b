import type { Reading, Source } from '../trade/reading.ts';
import { attributeOf, htmlOf, isElement, partsOf, selectAll, textOf } from './dom.ts';
import { at } from './embedded-json.ts';
import type { DataSpec, ElementSpec, Spec } from './layout.ts';
import type { PageData } from './page-data.ts';
import type { PageNumbers, Parsed } from './parsed.ts';

/** Where one listing stands: its element (null: not on the page) and the data it may be read from. */
export type Scope = {
  readonly element: Node | null;
  readonly data: PageData;
  /** The product the page's address names, or null. */
  readonly productId: string | null;
};

/** What makes a value of one field out of what a spec found: text, rows of texts, or data. */
export type FieldReader<T> = (raw: unknown, numbers: PageNumbers) => Parsed<T>;

/** Something a spec found, before it is read. */
export type Found = {
  readonly raw: unknown;
  readonly source: Source;
  readonly element: Element | null;
};

/** Said nowhere. Its twin in `lib/trade` would pull a schema library into the page. */
export const absent = { state: 'absent' } as const;

const longestRaw = 1000;

function asText(raw: unknown): string {
  const text = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '');
  return text.slice(0, longestRaw);
}

function inData(scope: Scope, spec: DataSpec): Found[] {
  const [name = '', ...keys] = spec.json.split('.');
  const data = Object.hasOwn(scope.data, name) ? scope.data[name] : undefined;
  if (data === undefined || 'broken' in data) return [];
  let raw = at(data.value, keys.join('.'));
  if (spec.pick) {
    const picked = Object.entries(spec.pick)
      .map(([key, path]) => [key, at(raw, path)])
      .filter(([, value]) => value !== undefined && value !== null);
    raw = picked.length > 0 ? Object.fromEntries(picked) : undefined;
  } else if (raw !== null && typeof raw === 'object' && !Array.isArray(raw)) raw = at(raw, 'value');
  if (raw === undefined || raw === null) return [];
  return [
    {
      raw,
      source: { via: 'json', at: [data.at, ...keys].join('.'), raw: asText(raw) },
      element: null,
    },
  ];
}

function elementsOf(root: Node, spec: ElementSpec): Element[] {
  if (spec.css !== '') return selectAll(root, spec.css).slice(0, 100);
  return isElement(root) ? [root] : [];
}

function inElements(root: Node, spec: ElementSpec): Found[] {
  const elements = elementsOf(root, spec);
  const [first] = elements;
  if (first && spec.rows) {
    const raw = elements.map(partsOf);
    const text = raw.map((row) => row.join(' ')).join(' | ');
    return [
      {
        raw,
        source: { via: 'text', at: spec.css, raw: text.slice(0, longestRaw) },
        element: first,
      },
    ];
  }
  const found: Found[] = [];
  for (const element of elements) {
    const whole = spec.attr === undefined ? textOf(element) : attributeOf(element, spec.attr);
    const raw = spec.find ? whole?.match(spec.find)?.[1] : whole;
    if (raw === undefined || raw === null) continue;
    const place = spec.attr === undefined ? spec.css : `${spec.css}[${spec.attr}]`;
    const source: Source = {
      via: spec.attr === undefined ? 'text' : 'attribute',
      at: place,
      raw: asText(raw),
    };
    found.push({ raw: spec.yes ? true : raw, source, element });
  }
  return found;
}

/** Everything that a spec finds in a scope, in document order, unread. */
export function findAll(scope: Scope, spec: Spec): Found[] {
  if ('json' in spec) return inData(scope, spec);
  if ('address' in spec) {
    const raw = scope.productId;
    if (raw === null) return [];
    return [{ raw, source: { via: 'attribute', at: 'location.href', raw }, element: null }];
  }
  if (scope.element === null) return [];
  if (!('comment' in spec)) return inElements(scope.element, spec);
  return selectAll(scope.element, spec.css).flatMap((element) => {
    const [comment = '', raw] = htmlOf(element).match(spec.comment) ?? [];
    if (raw === undefined) return [];
    const source: Source = { via: 'comment', at: `${spec.css} comment`, raw: comment };
    return [{ raw, source, element }];
  });
}

/** What a field came to, and the spec's own finding behind it. */
export type Resolved<T> = { readonly reading: Reading<T>; readonly found: Found | null };

function brokenData(scope: Scope, specs: readonly Spec[]): Reading<never> {
  for (const spec of specs) {
    const data = 'json' in spec ? scope.data[spec.json.split('.')[0] ?? ''] : undefined;
    if (data && 'broken' in data)
      return { state: 'unreadable', raw: data.broken, reason: 'broken data' };
  }
  return absent;
}

function parseSafely<T>(read: FieldReader<T>, raw: unknown, numbers: PageNumbers): Parsed<T> {
  try {
    return read(raw, numbers);
  } catch {
    return { fault: 'unexpected' };
  }
}

/**
 * Reads one field: the first spec whose finding can be read. With `unanimous`
 * everything that can be read must say the same, else nothing is claimed. What
 * stands there and can't be read is unreadable; nothing anywhere is absent.
 */
export function resolveField<T>(
  scope: Scope,
  specs: readonly Spec[],
  read: FieldReader<T>,
  numbers: PageNumbers,
  unanimous = false,
): Resolved<T> {
  let trouble: Reading<never> | null = null;
  let first: { readonly value: T; readonly found: Found } | null = null;
  for (const spec of specs) {
    const own = 'json' in spec && spec.usd ? { ...numbers, currency: 'USD' } : numbers;
    for (const found of findAll(scope, spec)) {
      const parsed = parseSafely(read, found.raw, own);
      if (parsed === null) continue;
      if ('fault' in parsed) {
        trouble ??= { state: 'unreadable', raw: found.source.raw, reason: parsed.fault };
        continue;
      }
      if (!unanimous) {
        return { reading: { state: 'read', value: parsed.value, source: found.source }, found };
      }
      first ??= { value: parsed.value, found };
      if (JSON.stringify(first.value) !== JSON.stringify(parsed.value)) {
        const raw = `${first.found.source.raw} | ${found.source.raw}`;
        return {
          reading: { state: 'unreadable', raw, reason: 'the page contradicts itself' },
          found,
        };
      }
    }
  }
  if (first)
    return {
      reading: { state: 'read', value: first.value, source: first.found.source },
      found: first.found,
    };
  return { reading: trouble ?? brokenData(scope, specs), found: null };
}
