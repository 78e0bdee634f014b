import type * as z from 'zod/mini';

/**
 * What is wrong with a file to be taken in, and where: `path` leads there
 * ("specs[0].price.unitPrice"), empty for the file as a whole.
 */
export type ImportProblem = {
  readonly code:
    | 'too-big'
    | 'not-json'
    | 'not-ours'
    | 'newer-version'
    | 'missing'
    | 'wrong-type'
    | 'wrong-value'
    | 'too-long'
    | 'unknown-field'
    | 'broken-character'
    | 'duplicate-id';
  readonly path: string;
};

/** More than this nobody reads; the first ones are kept. */
export const mostProblems = 20;

/** The problems that a schema found in `data`, which stands at `at` in the file. */
export function issuesOf(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  at: readonly PropertyKey[] = [],
): ImportProblem[] {
  return issues.slice(0, mostProblems).map(({ code, path }) => ({
    code: valueAt(data, path) === undefined ? 'missing' : (codes[code] ?? 'wrong-value'),
    path: spell([...at, ...path]),
  }));
}

const codes: Partial<Record<z.core.$ZodIssue['code'], ImportProblem['code']>> = {
  invalid_type: 'wrong-type',
  too_big: 'too-long',
};

/**
 * What a schema passed over in `data` to yield `read`: fields it does not know,
 * `__proto__` among them, and halves of surrogate pairs, which no file keeps.
 */
export function dropped(
  data: unknown,
  read: unknown,
  path: readonly PropertyKey[] = [],
): ImportProblem[] {
  if (typeof data === 'string') {
    return /\p{Surrogate}/u.test(data) ? [{ code: 'broken-character', path: spell(path) }] : [];
  }
  if (!isObject(data) || !isObject(read)) return [];
  return Object.keys(data).flatMap((key): ImportProblem[] => {
    const inside = [...path, Array.isArray(data) ? Number(key) : key];
    if (!Object.hasOwn(read, key)) return [{ code: 'unknown-field', path: spell(inside) }];
    return dropped(data[key], read[key], inside);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined),
    data,
  );
}

/** "specs[0].title"; a file's own field names are cut, for they may be anything. */
function spell(path: readonly PropertyKey[]): string {
  return path
    .map((key, place) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key)
        .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '\uFFFD')
        .slice(0, 60);
      return place > 0 ? `.${name}` : name;
    })
    .join('');
}
