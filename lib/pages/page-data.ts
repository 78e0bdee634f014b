import { attributeOf, rawTextOf, selectAll } from './dom.ts';
import { assignedIn, at, type Embedded, parseAttributeJson } from './embedded-json.ts';
import type { DataSource } from './layout.ts';
import type { PagePlan } from './plan.ts';

/** The page's own data by the names a layout gives it; a name that is missing stands nowhere on the page. */
export type PageData = Readonly<Record<string, Embedded>>;

function holdsSomething(data: Embedded): boolean {
  return 'broken' in data ? data.broken !== '' : Object.keys(Object(data.value)).length > 0;
}

function allData(document: Document, source: DataSource): Embedded[] {
  if ('assigned' in source) {
    const before = new RegExp(String.raw`\b(?:${source.assigned})"?\s*[=:]\s*(?=[{[])`, 'g');
    return selectAll(document, 'script:not([src])').flatMap((script) =>
      assignedIn(rawTextOf(script), before),
    );
  }
  return selectAll(document, source.css)
    .slice(0, 40)
    .map((element) => {
      const text = source.attr ? attributeOf(element, source.attr) : rawTextOf(element);
      return parseAttributeJson(text ?? '', source.css);
    });
}

/** Whether data that name their product belong to the product of the address; data without a product id can't be told and don't. */
function belongs(data: Embedded, source: DataSource, productId: string | null): boolean {
  if (source.productId === undefined || productId === null || 'broken' in data) return true;
  return String(at(data.value, source.productId)) === productId;
}

/** Data as one: the first that is whole with its product's others, or with `all` a list of everything that is. */
function dataAt(
  document: Document,
  source: DataSource,
  productId: string | null,
): Embedded | undefined {
  const found = allData(document, source).filter(holdsSomething);
  const whole = found.filter((data) => 'value' in data);
  // After a navigation without reload the old page's data may stand before the new one's.
  const [own, ...others] = whole.filter((data) => belongs(data, source, productId));
  const first = own ?? whole[0] ?? found[0];
  if (!first || 'broken' in first) return first;
  if (source.all) return { value: whole.flatMap((data) => data.value), at: first.at };
  if (source.productId === undefined || others.length === 0) return first;
  return { ...first, again: others.map(({ value }) => value) };
}

/**
 * The page's own data that the plan names, cut out of scripts and attributes
 * and parsed, never evaluated; broken data too.
 */
export function pageData(document: Document, plan: PagePlan): PageData {
  const data: Record<string, Embedded> = {};
  for (const [name, source] of Object.entries(plan.data)) {
    const found = dataAt(document, source, plan.productId);
    if (found) data[name] = found;
  }
  return data;
}

/** Without the data of another product than the address names, left over from a navigation without reload. */
export function ownData({ data: sources, productId }: PagePlan, data: PageData): PageData {
  const own = Object.entries(data).filter(([name, found]) => {
    const source = sources[name];
    return source === undefined || belongs(found, source, productId);
  });
  return Object.fromEntries(own);
}
