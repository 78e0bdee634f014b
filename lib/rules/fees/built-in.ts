import type { RulePack } from '../../trade/rule-pack.ts';
import { bankDebitRules } from './bank-debit.ts';
import { cardRules } from './card.ts';
import { creditRules } from './credit.ts';
import { feePromotions, feeQuotes } from './quotes.ts';
import { walletRules } from './wallets.ts';
import { westernUnionRules } from './western-union.ts';
import { wireRules } from './wire.ts';

/** The fee rules that come with the extension. Every figure is explained in docs/figures.md. */
export const builtInFees: RulePack = {
  format: 'coverline-fee-rules',
  version: 1,
  title: 'Built-in rules',
  checkedOn: '2026-11-23',
  rules: [
    ...cardRules,
    ...walletRules,
    ...wireRules,
    ...bankDebitRules,
    ...westernUnionRules,
    ...creditRules,
  ],
  promotions: [...feePromotions],
  quotes: [...feeQuotes],
};
