import { uiLocale } from '../../lib/i18n/format.ts';
import { parseAmount, unitPriceDecimals } from '../../lib/trade/amount-text.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { moneyAt, withMoney } from '../../lib/trade/spec-access.ts';
import type { MoneyPath } from '../../lib/trade/spec-sections.ts';
import type { SpecDraft } from './form-state.ts';

/** Under this the form keeps the currency chosen while no price is filled in. */
const currencyKey = 'price.currency';

/** The amounts that are all in the one currency of the order's prices. */
const prices: readonly MoneyPath[] = [
  'price.unitPrice',
  'price.shipping',
  'price.tooling',
  'price.other',
  'internal.targetPrice',
];

/** The currency of all prices of the order. */
export function priceCurrency({ spec, typed }: SpecDraft): string {
  const first = prices.map((path) => moneyAt(spec, path)).find((money) => money !== null);
  return first?.currency ?? typed[currencyKey] ?? 'USD';
}

/** The currency in which an amount is typed. Limits are in US dollars. */
export function currencyOf(draft: SpecDraft, path: MoneyPath): string {
  return prices.includes(path)
    ? priceCurrency(draft)
    : (moneyAt(draft.spec, path)?.currency ?? 'USD');
}

/**
 * The text that stands in an amount's box: as typed while it says the same as
 * the spec, so that nothing moves under the buyer's hands, else the spec's own.
 */
export function typedAmount(draft: SpecDraft, path: MoneyPath) {
  const stored = moneyAt(draft.spec, path)?.amount ?? '';
  const typed = draft.typed[path];
  if (typed === undefined) return { text: stored, error: null };
  const amount = readAmount(typed, draft, path);
  if (!amount.ok) return { text: typed, error: amount.error === 'empty' ? null : amount.error };
  return { text: amount.value.amount === stored ? typed : stored, error: null };
}

/** The draft after the buyer typed `text` as the amount; text that is no amount leaves it empty. */
export function typeAmount(draft: SpecDraft, path: MoneyPath, text: string): SpecDraft {
  const amount = readAmount(text, draft, path);
  // An amount that becomes unreadable takes its currency out of the spec with it.
  const held = prices.includes(path) ? { [currencyKey]: priceCurrency(draft) } : {};
  return {
    spec: withMoney(draft.spec, path, amount.ok ? amount.value : null),
    typed: { ...draft.typed, ...held, [path]: text },
  };
}

/** The draft after the buyer chose the currency of its prices; the amounts stay as they are. */
export function typeCurrency(draft: SpecDraft, currency: string): SpecDraft {
  const inCurrency = (spec: OrderSpec, path: MoneyPath) => {
    const money = moneyAt(spec, path);
    return money === null ? spec : withMoney(spec, path, { ...money, currency });
  };
  return {
    spec: prices.reduce(inCurrency, draft.spec),
    typed: { ...draft.typed, [currencyKey]: currency },
  };
}

function readAmount(text: string, draft: SpecDraft, path: MoneyPath) {
  const currency = currencyOf(draft, path);
  const perUnit = path === 'price.unitPrice' || path === 'internal.targetPrice';
  const decimals = perUnit ? { decimals: unitPriceDecimals } : {};
  return parseAmount(text, { currency, locale: draft.spec.locale || uiLocale(), ...decimals });
}
