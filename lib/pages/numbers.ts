import { attributeOf, select } from './dom.ts';
import type { Layout, Spec } from './layout.ts';
import type { PageNumbers } from './parsed.ts';
import { findAll, type Scope } from './read-field.ts';
import { currencyOf } from './text/currency.ts';
import { markInPrice } from './text/money.ts';

function textsAt(scope: Scope, specs: readonly Spec[] = []): string[] {
  return specs.flatMap((spec) =>
    findAll(scope, spec)
      .slice(0, 5)
      .flatMap(({ raw }) => (Array.isArray(raw) ? raw.flat() : raw))
      .filter((raw) => typeof raw === 'string'),
  );
}

/** The mark that the prices on the page prove, or undefined where they prove none or contradict each other. */
function provenMark(layout: Layout, scopes: readonly Scope[]): '.' | ',' | undefined {
  const prices = scopes
    .slice(0, 60)
    .flatMap((scope) => [
      ...textsAt(scope, layout.product?.priceRange),
      ...textsAt(scope, layout.product?.priceTiers),
    ])
    .filter((text) => /\p{Sc}|[A-Z]{3}/u.test(text));
  const marks = new Set(prices.map(markInPrice).filter((mark) => mark !== null));
  return marks.size === 1 ? [...marks][0] : undefined;
}

/**
 * How the page writes numbers: by its own rule, else by what its prices prove,
 * else by its language where the host or the document names it.
 */
export function pageNumbers(
  document: Document,
  layout: Layout,
  page: Scope,
  scopes: readonly Scope[],
  english: boolean,
): PageNumbers {
  const root = select(document, 'html');
  const language = (root && attributeOf(root, 'lang')) || 'en';
  const shown = textsAt(page, layout.currency).map((text) =>
    currencyOf(text.replace('{0}', ''), null),
  );
  return {
    mark:
      textsAt(page, layout.decimalMark).find((mark) => mark === '.' || mark === ',') ??
      provenMark(layout, scopes) ??
      (english && language.startsWith('en') ? 'en' : 'unknown'),
    currency: shown.find((code) => code !== null) ?? null,
  };
}
