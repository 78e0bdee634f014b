/** Codes that pages write before or after an amount. */
const codes =
  'USD EUR GBP CNY HKD MOP TWD JPY KRW MNT INR PKR BDT LKR NPR MVR BTN AFN VND THB MYR IDR PHP SGD BND KHR LAK MMK ' +
  'AED SAR QAR KWD BHD OMR JOD ILS LBP IQD IRR SYP YER EGP MAD TND DZD LYD SDG ZAR NAD BWP SZL LSL MUR SCR MGA MWK ZMW MZN AOA NGN KES GHS XAF XOF ' +
  'TZS UGX RWF BIF ETB DJF SOS CDF GMD GNF SLE LRD MRU CVE TRY RUB UAH BYN MDL KZT UZS KGS TJS TMT GEL AMD AZN PLN CZK HUF RON BGN RSD MKD ALL BAM ' +
  'CHF SEK NOK DKK ISK CAD MXN BRL ARS CLP COP PEN UYU PYG BOB VES CRC DOP GTQ HNL NIO PAB JMD TTD BSD BBD BZD HTG GYD SRD XCD AUD NZD FJD PGK XPF WST VUV';

const signs =
  'US$ USD U$S USD C$ CAD A$ AUD AU$ AUD S$ SGD NT$ TWD HK$ HKD NZ$ NZD CA$ CAD MX$ MXN R$ BRL € EUR ₹ INR ₫ VND CN¥ CNY JP¥ JPY ₩ KRW ' +
  '₽ RUB руб. RUB ₪ ILS ฿ THB ₱ PHP ₦ NGN ₺ TRY ₴ UAH ₸ KZT GH₵ GHS zł PLN Kč CZK RM MYR Rp IDR KSh KES Ksh KES Ft HUF RD$ DOP TT$ TTD J$ JMD ৳ BDT ₲ PYG ₡ CRC ₮ MNT ₭ LAK ៛ KHR ₼ AZN ₾ GEL ֏ AMD';

/** Signs that several currencies share; the page's display currency decides. */
const shared: readonly (readonly [sign: string, of: string, otherwise: string | null])[] = [
  [
    '$',
    'CAD AUD NZD HKD SGD TWD MXN CLP COP ARS UYU DOP CUP FJD SBD BND NAD LRD JMD TTD BBD BZD BSD BMD KYD GYD SRD XCD',
    'USD',
  ],
  ['£', 'EGP LBP SYP SDG SSP GIP FKP SHP', 'GBP'],
  ['¥', 'CNY JPY', null],
  ['kr', 'SEK NOK DKK ISK', null],
];

/**
 * The ISO 4217 code of a currency sign or code as pages write it ("US $",
 * "GH₵", "ARS"), or null where it is unknown or shared and `shown` (the
 * currency the page shows prices in) does not decide.
 */
export function currencyOf(sign: string, shown: string | null): string | null {
  const key = sign.replace(/\s/g, '');
  const several = shared.find(([one]) => one === key);
  if (several) return shown !== null && several[1].includes(shown) ? shown : several[2];
  const words = signs.split(' ');
  const place = words.indexOf(key);
  if (place !== -1 && place % 2 === 0) return words[place + 1] ?? null;
  return /^[A-Z]{3}$/.test(key) && codes.includes(key) ? key : null;
}

/** Money in words that are no code of the above, and signs that letters make. */
const moneyWord =
  /\p{Sc}|(?<!\p{L})(?:usd|eur|gbp|cny|rmb|dollars?|euros?|yuan|yen|won|baht|rupees?|rupiahs?|ringgits?|pesos?|rea(?:l|is)|rands?|liras?|francs?|dirhams?|riyals?|cents?|z[lł]ot\p{L}+|lei|rs|dhs?|руб\p{L}*|грн|гривн\p{L}*|тенге|ريال|درهم)(?!\p{L})|\bS\/|[元円圆圓]|\d ?[백천만억]*원/iu;

/** Whether the first 200 characters name a currency, known or shared: "5 kr", "MOQ USD 500", "10元". They count no things then. */
export function namesMoney(text: string): boolean {
  const plain = text.slice(0, 200);
  const words = plain.match(/\p{L}+/gu) ?? [];
  return (
    moneyWord.test(plain) ||
    words.some((word) => shared.some(([sign]) => sign === word) || currencyOf(word, null) !== null)
  );
}
