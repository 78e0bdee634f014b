import { absent, type Reading } from '../trade/reading.ts';
import type { Found } from './found.ts';
import type { Spec } from './layout.ts';
import type { FieldReader, PageNumbers, Parsed } from './parsed.ts';

/** A place where a field may stand, and what was found there. */
export type Candidate = { readonly spec: Spec; readonly found: readonly Found[] };

/** What a field came to, and the finding behind it. */
export type Resolved<T> = { readonly reading: Reading<T>; readonly found: Found | null };

function parseSafely<T>(read: FieldReader<T>, raw: unknown, numbers: PageNumbers): Parsed<T> {
  try {
    return read(raw, numbers);
  } catch {
    return { fault: 'unexpected' };
  }
}

/**
 * Reads one field: the first finding that can be read. One place in data that
 * are given twice, and with `unanimous` every place, must say the same, else
 * nothing is claimed. What stands there and can't be read is unreadable;
 * nothing anywhere is absent.
 */
export function resolveField<T>(
  candidates: readonly Candidate[],
  read: FieldReader<T>,
  numbers: PageNumbers,
  unanimous = false,
): Resolved<T> {
  let trouble: Reading<never> = absent;
  let first: { readonly value: T; readonly found: Found } | null = null;
  for (const { spec, found: all } of candidates) {
    const own = 'json' in spec && spec.usd ? { ...numbers, currency: 'USD' } : numbers;
    for (const found of all) {
      const parsed = parseSafely(read, found.raw, own);
      if (parsed === null) continue;
      if ('fault' in parsed) {
        if (trouble === absent)
          trouble = { state: 'unreadable', raw: found.source.raw, reason: parsed.fault };
        continue;
      }
      first ??= { value: parsed.value, found };
      if (!unanimous && !('json' in spec)) return resolved(first);
      if (JSON.stringify(first.value) !== JSON.stringify(parsed.value)) {
        const raw = `${first.found.source.raw} | ${found.source.raw}`;
        return {
          reading: { state: 'unreadable', raw, reason: 'the page contradicts itself' },
          found,
        };
      }
    }
    if (first && !unanimous) return resolved(first);
  }
  return first ? resolved(first) : { reading: trouble, found: null };
}

function resolved<T>({ value, found }: { readonly value: T; readonly found: Found }): Resolved<T> {
  return { reading: { state: 'read', value, source: found.source }, found };
}
