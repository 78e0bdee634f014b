/** A page's own data as it was cut out of it: parsed, or broken with its first characters. */
export type Embedded =
  | {
      readonly value: unknown;
      readonly at: string;
      /** The same thing's data given again: what both say must agree. */
      readonly again?: readonly unknown[];
    }
  | { readonly broken: string; readonly at: string };

/** Longer data than this is not a page's: it is left unread. Characters. */
const longest = 12_000_000;

function closingQuote(text: string, open: number): number {
  for (let i = text.indexOf('"', open + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return i;
  }
  return -1;
}

/**
 * The text of the JSON object or array that begins at `start`, or null where it
 * never closes. Braces inside strings don't count. One pass, no recursion.
 */
export function cutJson(text: string, start: number): string | null {
  const end = Math.min(text.length, start + longest);
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      i = closingQuote(text, i);
      if (i === -1) return null;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) {
      depth -= 1;
      if (depth === 0) return text.slice(start, i + 1);
    }
  }
  return null;
}

/** `text` as parsed JSON, or as broken. Never evaluates anything, never throws. */
export function parseJson(text: string | null, at: string, around: string): Embedded {
  try {
    if (text !== null) return { value: JSON.parse(text), at };
  } catch {}
  return { broken: around.slice(0, 80), at };
}

/**
 * Every object or array that `before` (a pattern ending just before it, with the
 * flag `g`) leads to in a script's text: `window.detailData = {…}`.
 */
export function assignedIn(script: string, before: RegExp): Embedded[] {
  const found: Embedded[] = [];
  before.lastIndex = 0;
  for (let match = before.exec(script); match && found.length < 50; match = before.exec(script)) {
    const start = match.index + match[0].length;
    const text = cutJson(script, start);
    found.push(
      parseJson(text, match[0].replace(/"?\s*[=:]\s*$/, ''), script.slice(start, start + 80)),
    );
    if (text === null) break;
    before.lastIndex = start + text.length;
  }
  return found;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

/** The JSON in an attribute such as `module-data`: percent-encoded, or already decoded. */
export function parseAttributeJson(text: string, at: string): Embedded {
  if (text.length > longest) return { broken: text.slice(0, 80), at };
  const plain = /^\s*[{[]/.test(text) ? text : decodePercent(text);
  return parseJson(plain, at, plain);
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = key.split('=');
  if (named.length === 2) {
    return Object.values(value).find((item) => String(child(item, named[0] ?? '')) === named[1]);
  }
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/**
 * What stands at a path of own properties ("seller.companyId"): `*` is the
 * first item in which the rest of the path leads somewhere, `name=x` the item
 * whose `name` is "x". Undefined: nothing stands there. Inherited properties
 * are never seen.
 */
export function at(value: unknown, path: string): unknown {
  let here = value;
  const keys = path === '' ? [] : path.split('.');
  for (const [index, key] of keys.entries()) {
    if (key === '*') {
      if (typeof here !== 'object' || here === null) return undefined;
      const rest = keys.slice(index + 1).join('.');
      for (const item of Object.values(here)) {
        const found = at(item, rest);
        if (found !== undefined && found !== null) return found;
      }
      return undefined;
    }
    here = child(here, key);
  }
  return here;
}
