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
  if (typed === undefined) return { text: stored, wrong: false };
  const amount = readAmount(typed);
  if (amount === null) return { text: typed, wrong: typed.trim() !== '' };
  return { text: amount === stored ? typed : stored, wrong: false };
}

/** The draft after the buyer typed `text` as the amount; text that is no amount leaves it empty. */
export function typeAmount(draft: SpecDraft, field: MoneyField, text: string): SpecDraft {
  const amount = readAmount(text);
  const currency = currencyOf(draft, field);
  return {
    spec: field.write(draft.spec, amount === null ? null : { amount, currency }),
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

function readAmount(text: string): string | null {
  const trimmed = text.trim();
  return /^\d{1,15}(\.\d{1,8})?$/.test(trimmed) ? trimmed : null;
}

// An amount that becomes unreadable takes its currency out of the spec with it: the form remembers it.
function held(draft: SpecDraft, field: MoneyField, currency: string): Record<string, string> {
  return field.currency && field.read(draft.spec) ? { [field.currency.id]: currency } : {};
}
