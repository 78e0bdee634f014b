import { attributeOf, htmlOf, isElement, partsOf, selectAll, textOf } from './dom.ts';
import { at } from './embedded-json.ts';
import type { DataSpec, ElementSpec, Spec } from './layout.ts';
import type { PageData } from './page-data.ts';

/** Where one listing stands: its element (null: not on the page) and the data it may be read from. */
export type Place = { readonly element: Node | null; readonly data: PageData };

/** Something a spec found: text, a comment, rows of texts, or data. */
export type Finding = { readonly raw: unknown; readonly element: Element | null };

function inValue(value: unknown, path: string, pick: DataSpec['pick']): unknown {
  const raw = at(value, path);
  if (pick) {
    const picked = Object.entries(pick)
      .map(([key, place]) => [key, at(raw, place)])
      .filter(([, part]) => part !== undefined && part !== null);
    return picked.length > 0 ? Object.fromEntries(picked) : null;
  }
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return raw;
  // Another object is no value, and no list of flags either; it still stands there.
  return Object.hasOwn(raw, 'value') ? at(raw, 'value') : [raw];
}

/** What the spec finds in the data, and where these are given again what differs from it. */
function inData(data: PageData, { json, pick }: DataSpec): Finding[] {
  const [name = '', ...keys] = json.split('.');
  const found = Object.hasOwn(data, name) ? data[name] : undefined;
  if (found === undefined || 'broken' in found) return [];
  const raws = [found.value, ...(found.again ?? [])].map((value) =>
    inValue(value, keys.join('.'), pick),
  );
  const different = new Map(raws.map((raw) => [JSON.stringify(raw), raw]));
  return [...different.values()].map((raw) => ({ raw, element: null }));
}

/** Elements that one spec is looked for in. */
const most = 100;

function inElements(root: Node, spec: ElementSpec): Finding[] {
  const elements =
    spec.css !== '' ? selectAll(root, spec.css).slice(0, most) : isElement(root) ? [root] : [];
  const [first] = elements;
  if (spec.rows) return first ? [{ raw: elements.map(partsOf), element: first }] : [];
  const find = spec.find && new RegExp(spec.find.source, spec.find.flags);
  return elements.map((element) => {
    const whole = spec.attr === undefined ? textOf(element) : attributeOf(element, spec.attr);
    return { raw: find ? whole?.match(find)?.[1] : whole, element };
  });
}

/** Everything that a spec finds, in document order, unread. A comment comes whole. */
export function findAll({ element, data }: Place, spec: Spec): Finding[] {
  const all = 'json' in spec ? inData(data, spec) : element ? onPage(element, spec) : [];
  return all.filter(({ raw }) => raw !== undefined && raw !== null);
}

function onPage(root: Node, spec: Exclude<Spec, DataSpec>): Finding[] {
  if ('address' in spec) return [];
  if (!('comment' in spec)) return inElements(root, spec);
  const { source, flags } = spec.comment;
  return selectAll(root, spec.css)
    .slice(0, most)
    .map((element) => ({
      raw: htmlOf(element).match(new RegExp(source, flags))?.[0],
      element,
    }));
}
