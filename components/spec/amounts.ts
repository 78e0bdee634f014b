import { uiLocale } from '../../lib/i18n/format.ts';
import { parseAmount, unitPriceDecimals } from '../../lib/trade/amount-text.ts';
import type { CurrencyField, MoneyField } from './fields.ts';
import type { SpecDraft } from './form-state.ts';

/** The currency in which a field of the form is typed. */
export function currencyOf(draft: SpecDraft, field: MoneyField | CurrencyField): string {
  if (field.kind === 'currency') {
    return field.read(draft.spec) ?? draft.typed[field.id] ?? 'USD';
  }
  const own = field.read(draft.spec)?.currency;
  return own ?? (field.currency ? currencyOf(draft, field.currency) : 'USD');
}

/**
 * The text that stands in an amount's box: as typed while it says the same as
 * the spec, so that nothing moves under the buyer's hands, else the spec's own.
 */
export function typedAmount(draft: SpecDraft, field: MoneyField) {
  const stored = field.read(draft.spec)?.amount ?? '';
  const typed = draft.typed[field.id];
  if (typed === undefined) return { text: stored, error: null };
  const amount = readAmount(typed, draft, field);
  if (!amount.ok) return { text: typed, error: amount.error === 'empty' ? null : amount.error };
  return { text: amount.value.amount === stored ? typed : stored, error: null };
}

/** The draft after the buyer typed `text` as the amount; text that is no amount leaves it empty. */
export function typeAmount(draft: SpecDraft, field: MoneyField, text: string): SpecDraft {
  const amount = readAmount(text, draft, field);
  const currency = currencyOf(draft, field);
  return {
    spec: field.write(draft.spec, amount.ok ? amount.value : null),
    typed: { ...draft.typed, ...held(draft, field, currency), [field.id]: text },
  };
}

/** The draft after the buyer chose the currency of its prices. */
export function typeCurrency(draft: SpecDraft, field: CurrencyField, currency: string): SpecDraft {
  return {
    spec: field.write(draft.spec, currency),
    typed: { ...draft.typed, [field.id]: currency },
  };
}

function readAmount(text: string, draft: SpecDraft, field: MoneyField) {
  const currency = currencyOf(draft, field);
  const decimals = field.id === 'price.unitPrice' ? { decimals: unitPriceDecimals } : {};
  return parseAmount(text, { currency, locale: uiLocale(), ...decimals });
}

// An amount that becomes unreadable takes its currency out of the spec with it: the form remembers it.
function held(draft: SpecDraft, field: MoneyField, currency: string): Record<string, string> {
  return field.currency && field.read(draft.spec) ? { [field.currency.id]: currency } : {};
}
