import type { Found, Scope } from './found.ts';
import type { Layout } from './layout.ts';
import type { PageNumbers } from './parsed.ts';
import { slotsOf } from './plan.ts';
import { currencyOf } from './text/currency.ts';
import { markInPrice } from './text/money.ts';

function textsIn(found: readonly Found[]): string[] {
  return found
    .slice(0, 5)
    .flatMap(({ raw }) => (Array.isArray(raw) ? raw.flat() : raw))
    .filter((raw) => typeof raw === 'string');
}

/** The mark that the prices on the page prove, or undefined where they prove none or contradict each other. */
function provenMark(layout: Layout, scopes: readonly Scope[]): '.' | ',' | undefined {
  const slots = slotsOf(layout);
  const prices = scopes
    .slice(0, 60)
    .flatMap(({ found }) =>
      found.filter((_, number) => /^price/.test(slots[number]?.field ?? '')).flatMap(textsIn),
    )
    .filter((text) => /\p{Sc}|[A-Z]{3}/u.test(text));
  const marks = new Set(prices.map(markInPrice).filter((mark) => mark !== null));
  return marks.size === 1 ? [...marks][0] : undefined;
}

/**
 * How the page writes numbers: by its own rule, else by what its prices prove,
 * else by its language where the host or the document names it. `said`: what
 * the layout's specs of mark and currency found, in this order.
 */
export function pageNumbers(
  layout: Layout,
  said: readonly (readonly Found[])[],
  scopes: readonly Scope[],
  english: boolean,
): PageNumbers {
  const marks = layout.decimalMark?.length ?? 0;
  const currencies = said.slice(marks).flatMap(textsIn);
  // "${0}" beside "FJD" is the dollar of Fiji.
  const named = currencies.find((text) => /^[A-Z]{3}$/.test(text)) ?? null;
  const shown = currencies.map((text) => currencyOf(text.replace('{0}', ''), named));
  return {
    mark:
      said
        .slice(0, marks)
        .flatMap(textsIn)
        .find((mark) => mark === '.' || mark === ',') ??
      provenMark(layout, scopes) ??
      (english ? 'en' : 'unknown'),
    currency: shown.find((code) => code !== null) ?? null,
  };
}
