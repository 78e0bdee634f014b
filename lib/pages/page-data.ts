import { attributeOf, rawTextOf, selectAll } from './dom.ts';
import { assignedIn, at, type Embedded, parseAttributeJson, parseJson } from './embedded-json.ts';
import type { DataSource, Layout } from './layout.ts';

/** The page's own data by the names a layout gives it; a name that is missing stands nowhere on the page. */
export type PageData = Readonly<Record<string, Embedded>>;

function holdsSomething(data: Embedded): boolean {
  return (
    'broken' in data ||
    (typeof data.value === 'object' && data.value !== null && Object.keys(data.value).length > 0)
  );
}

function dataAt(
  document: Document,
  scripts: () => readonly string[],
  source: DataSource,
  productId: string | null,
): Embedded | undefined {
  if ('assigned' in source) {
    const found = scripts()
      .filter((script) => script.includes(source.word))
      .flatMap((script) => assignedIn(script, source.assigned))
      .filter(holdsSomething);
    const whole = found.filter((data) => 'value' in data);
    // After a navigation without reload the old page's data may stand before the new one's.
    const own = whole.find((data) => belongs(data, source, productId));
    if (!source.all || whole.length === 0) return own ?? whole[0] ?? found[0];
    return { value: whole.map((data) => data.value), at: whole[0]?.at ?? '' };
  }
  if ('script' in source) {
    const parsed = selectAll(document, source.script).map((script) => {
      const text = rawTextOf(script).trim();
      return parseJson(text, source.script, text);
    });
    const whole = parsed.filter((data) => 'value' in data);
    if (whole.length === 0) return parsed[0];
    return { value: whole.flatMap((data) => data.value), at: source.script };
  }
  const modules = selectAll(document, source.css)
    .slice(0, 40)
    .map((element) => parseAttributeJson(attributeOf(element, source.attribute) ?? '', source.css));
  const whole = modules.filter((data) => 'value' in data);
  if (whole.length === 0)
    return modules.find((data) => 'broken' in data && data.broken.trim() !== '');
  return { value: whole.map((data) => data.value), at: source.css };
}

/** Whether data that names its product belongs to the product of the address; data without a product id can't be told and doesn't. */
function belongs(data: Embedded, source: DataSource, productId: string | null): boolean {
  if (!('productId' in source) || source.productId === undefined || productId === null) return true;
  return 'broken' in data || String(at(data.value, source.productId)) === productId;
}

/**
 * The page's own data that the layout names, cut out of scripts and attributes
 * and parsed, never evaluated. Data of another product than the address names
 * (left over from a navigation without reload) is left out.
 */
export function pageData(document: Document, layout: Layout, productId: string | null): PageData {
  let texts: readonly string[] | undefined;
  const scripts = () => {
    texts ??= selectAll(document, 'script:not([src])').map(rawTextOf);
    return texts;
  };
  const data: Record<string, Embedded> = {};
  for (const [name, source] of Object.entries(layout.data ?? {})) {
    const found = dataAt(document, scripts, source, productId);
    if (found && belongs(found, source, productId)) data[name] = found;
  }
  return data;
}

/** Whether any of the named data stands on the page, whole or broken, of whichever product. */
export function hasData(document: Document, layout: Layout): boolean {
  const scripts = selectAll(document, 'script:not([src])').map(rawTextOf);
  return (layout.detect.data ?? []).some((name) => {
    const source = layout.data?.[name];
    if (source === undefined) return false;
    if ('assigned' in source) {
      return scripts.some(
        (text) => text.includes(source.word) && text.search(source.assigned) !== -1,
      );
    }
    return selectAll(document, 'script' in source ? source.script : source.css).length > 0;
  });
}
