const symbols = Object.fromEntries(
  (
    'US$ USD,U$S USD,CA$ CAD,C$ CAD,A$ AUD,AU$ AUD,HK$ HKD,NZ$ NZD,NT$ TWD,S$ SGD,SG$ SGD,MX$ MXN,R$ BRL,' +
    '€ EUR,£ GBP,₹ INR,₫ VND,đ VND,CN¥ CNY,JP¥ JPY,円 JPY,₩ KRW,₽ RUB,руб. RUB,руб RUB,₪ ILS,฿ THB,₱ PHP,₦ NGN,' +
    '₺ TRY,₴ UAH,₸ KZT,৳ BDT,GH₵ GHS,GH¢ GHS,zł PLN,Kč CZK,RM MYR,Rp IDR,KSh KES,Ksh KES,Ft HUF,₡ CRC,₲ PYG'
  )
    .split(',')
    .map((pair) => pair.split(' ')),
);

/** Signs that several currencies share; the page's display currency decides. */
const shared: Readonly<Record<string, { readonly of: string; readonly else: string | null }>> = {
  $: { of: 'USD CAD AUD NZD HKD SGD TWD MXN CLP COP ARS', else: 'USD' },
  '¥': { of: 'CNY JPY', else: null },
  kr: { of: 'SEK NOK DKK ISK', else: null },
};

let names: Intl.DisplayNames | undefined;

function isCode(text: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'currency' });
  return /^[A-Z]{3}$/.test(text) && names.of(text) !== text;
}

/**
 * The ISO 4217 code of a currency sign or code as pages write it ("US $",
 * "GH₵", "ARS"), or null where it is unknown or shared and `shown` (the
 * currency the page shows prices in) does not decide.
 */
export function currencyOf(sign: string, shown: string | null): string | null {
  const key = sign.replace(/\s/g, '');
  const several = Object.hasOwn(shared, key) ? shared[key] : undefined;
  if (several) return shown !== null && several.of.includes(shown) ? shown : several.else;
  if (Object.hasOwn(symbols, key)) return symbols[key] ?? null;
  const code = key.replace(/\$$/, '');
  return isCode(code) ? code : null;
}
