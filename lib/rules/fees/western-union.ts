import type { FeeRule } from '../../trade/fee-rule.ts';
import { dollarsOnly, everywhere, noDay } from './scopes.ts';

/** Western Union charges this itself. Above US$1,000 no table was found, only the guide's upper bound. */
export const westernUnionRules: readonly FeeRule[] = [
  {
    id: 'wu',
    method: 'western-union',
    status: 'not-seen-in-checkout',
    chargedBy: 'western-union',
    base: 'transfer',
    formula: {
      kind: 'steps',
      steps: [
        { upTo: '50', fee: '4.90' },
        { upTo: '100', fee: '8' },
        { upTo: '250', fee: '10' },
        { upTo: '500', fee: '12' },
        { upTo: '750', fee: '15' },
        { upTo: '1000', fee: '18' },
      ],
      bounds: { low: '18', high: '45' },
    },
    figuresIn: 'USD',
    taken: 'on-top',
    cap: null,
    deduction: null,
    speed: { from: 1, to: 1, unit: 'working-days' },
    apart: null,
    countries: everywhere,
    currencies: dollarsOnly,
    validity: { from: noDay, to: noDay },
    source: {
      title: "Copy of Alibaba.com's help on alifaq.org, order and payment, page 8",
      url: null,
      date: 'undated',
    },
    grade: 'B',
    note: 'table-incomplete',
  },
];
