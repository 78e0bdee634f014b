import { i18n } from '../../lib/i18n/words.ts';
import type { AmountError } from '../../lib/trade/amount-text.ts';
import type { PercentError, QuantityError, RateError } from '../../lib/trade/count-text.ts';

/** Everything that can be wrong with a number or a date that was typed. */
export type NumberError =
  | AmountError
  | QuantityError
  | PercentError
  | RateError
  | 'above-total'
  | 'not-a-day';

const sentences = {
  empty: 'empty',
  negative: 'negative',
  exponent: 'notANumber',
  'not-a-number': 'notANumber',
  'bad-grouping': 'badGrouping',
  ambiguous: 'ambiguous',
  'too-many-decimals': 'tooManyDecimals',
  'too-large': 'tooLarge',
  'unknown-currency': 'unknownCurrency',
  'other-currency': 'otherCurrency',
  zero: 'zero',
  'not-whole': 'notWhole',
  'above-100': 'above100',
  'above-total': 'aboveTotal',
  'not-a-day': 'notADay',
} as const satisfies Record<NumberError, string>;

/** What is wrong with a typed number, and what would be right. */
export function errorSentence(error: NumberError): string {
  return i18n.t(`panel.wrong.${sentences[error]}`);
}
