import { attributeOf, htmlOf, select, selectAll, textOf } from './dom.ts';
import { at } from './embedded-json.ts';
import { findAll, type Place } from './find.ts';
import type { PageFindings } from './findings.ts';
import { ownData, type PageData, pageData } from './page-data.ts';
import type { PagePlan } from './plan.ts';

/** More listings than this are not collected from one page. */
const most = 500;
/** Longer findings are of no page of Alibaba's: nothing is said of it then. UTF-16 code units. */
const longest = 2_000_000;

/** What stands on a page, and the way back to its elements. */
export type Collected = {
  /** {@link PageFindings} as JSON. */
  readonly findings: string;
  readonly plan: PagePlan | null;
  /** The listings' cards, as the findings number them. */
  readonly cards: readonly Element[];
};

const nothing: Collected = { findings: 'null', plan: null, cards: [] };

function isEmpty(document: Document): boolean {
  const body = select(document, 'body');
  return !body || textOf(body, 99).length < 30;
}

/** The page's data, where it is laid out so; else null. */
function recognise(document: Document, plan: PagePlan): PageData | null {
  const { css, emptyWith, data: names } = plan.detect;
  const root = select(document, 'html');
  const stands =
    (css !== undefined && select(document, css) !== null) ||
    (emptyWith &&
      root &&
      isEmpty(document) &&
      new RegExp(emptyWith.source, emptyWith.flags).test(htmlOf(root)));
  const data = stands || names ? pageData(document, plan) : {};
  return stands || names?.some((name) => name in data) ? data : null;
}

function offersOf(data: PageData, paths: readonly string[] = []): { value: unknown; at: string }[] {
  return paths.flatMap((path) => {
    const [name = '', ...keys] = path.split('.');
    const source = data[name];
    if (source === undefined || 'broken' in source) return [];
    const lists = keys[0] === '*' && Array.isArray(source.value) ? source.value : [source.value];
    const rest = keys.filter((key) => key !== '*').join('.');
    return lists.flatMap((list) => {
      const offers = at(list, rest);
      return (Array.isArray(offers) ? offers : []).map((value, index) => ({
        value,
        at: `${source.at}.${rest}.${index}`,
      }));
    });
  });
}

function collectBy(document: Document, plan: PagePlan, all: PageData): Collected {
  const data = ownData(plan, all);
  const page: Place = { element: document, data };
  const raws = (place: Place, specs: PagePlan['specs']) =>
    specs.map((spec) => findAll(place, spec).map(({ raw }) => raw));
  const cards = plan.cards ? selectAll(document, plan.cards.css).slice(0, most) : [];
  const offers = offersOf(data, plan.cards?.offers).slice(0, most);
  const root = select(document, 'html');
  const findings: PageFindings = {
    layout: plan.id,
    language: (root && attributeOf(root, 'lang')) || 'en',
    data: Object.entries(data).map(([name, found]) =>
      'broken' in found ? { name, at: found.at, broken: found.broken } : { name, at: found.at },
    ),
    page: raws(page, plan.page),
    listings: plan.cards
      ? [
          ...offers.map((offer) => ({
            card: null,
            at: offer.at,
            found: raws({ element: null, data: { offer } }, plan.specs),
          })),
          ...cards.map((element, card) => ({
            card,
            at: '',
            found: raws({ element, data: {} }, plan.specs),
          })),
        ]
      : [{ card: null, at: '', found: raws(page, plan.specs) }],
  };
  const text = JSON.stringify(findings);
  return { findings: text.length > longest ? 'null' : text, plan, cards };
}

/**
 * Everything that the first plan that fits looks for, unread. Runs in the page:
 * never changes the document, never throws, fetches nothing.
 */
export function collect(document: Document, plans: readonly PagePlan[]): Collected {
  try {
    for (const plan of plans) {
      const data = recognise(document, plan);
      if (data) return collectBy(document, plan, data);
    }
  } catch {
    // A page that defeats the collector says nothing.
  }
  return nothing;
}

/** Which element a value was found in: the place of the spec in the plan, and which of its findings. */
export type Spot = { readonly card: number | null; readonly spec: number; readonly nth: number };

/** The element at a spot of what was collected; null where it is gone. */
export function elementAt(
  document: Document,
  { plan, cards }: Collected,
  { card, spec: number, nth }: Spot,
): Element | null {
  try {
    const spec = plan?.specs[number];
    const element = card === null ? document : cards[card];
    return (spec && element && findAll({ element, data: {} }, spec)[nth]?.element) ?? null;
  } catch {
    return null;
  }
}
