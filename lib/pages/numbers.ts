import { attributeOf, select } from './dom.ts';
import { at } from './embedded-json.ts';
import type { Layout } from './layout.ts';
import type { PageNumbers } from './parsed.ts';
import { findAll, type Scope } from './read-field.ts';
import { currencyOf } from './text/currency.ts';
import { markInPrice } from './text/money.ts';

function shownCurrency(layout: Layout, page: Scope): string | null {
  for (const spec of layout.currency ?? []) {
    for (const { raw } of findAll(page, spec)) {
      const code = currencyOf(String(raw).replace('{0}', ''), null);
      if (code !== null) return code;
    }
  }
  return null;
}

function ruledMark(layout: Layout, page: Scope): '.' | ',' | null {
  for (const path of layout.numberRules ?? []) {
    const [name = '', ...keys] = path.split('.');
    const data = page.data[name];
    const mark =
      data && 'value' in data ? at(data.value, [...keys, 'decimalPoint'].join('.')) : null;
    if (mark === '.' || mark === ',') return mark;
  }
  return null;
}

/** The mark that the prices on the page prove, or null where they prove none or contradict each other. */
function provenMark(layout: Layout, scopes: readonly Scope[]): '.' | ',' | null {
  const marks = new Set<string>();
  const specs = [...(layout.product?.priceRange ?? []), ...(layout.product?.priceTiers ?? [])];
  for (const scope of scopes.slice(0, 60)) {
    for (const spec of specs) {
      for (const { raw } of findAll(scope, spec).slice(0, 5)) {
        const texts = typeof raw === 'string' ? [raw] : Array.isArray(raw) ? raw.flat() : [];
        for (const text of texts) {
          const mark =
            typeof text === 'string' && /\p{Sc}|[A-Z]{3}/u.test(text) ? markInPrice(text) : null;
          if (mark !== null) marks.add(mark);
        }
      }
    }
  }
  const [mark] = marks;
  return marks.size === 1 && (mark === '.' || mark === ',') ? mark : null;
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
  const byLanguage = english && language.startsWith('en') ? 'en' : 'unknown';
  return {
    mark: ruledMark(layout, page) ?? provenMark(layout, scopes) ?? byLanguage,
    currency: shownCurrency(layout, page),
  };
}
