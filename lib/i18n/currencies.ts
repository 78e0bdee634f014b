import { isKnownCurrency } from '../trade/currency.ts';

/** Every currency by its ISO 4217 code and its name in the reader's language, by code. */
export function currencies(locale?: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale ? [locale] : undefined, { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .filter((code) => isKnownCurrency(code) && !code.startsWith('X'))
    .map((code) => ({ code, name: names.of(code) ?? code }));
}
