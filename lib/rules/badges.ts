import type { RuleSource } from '../trade/rule-source.ts';
import { offPlatform } from './coverage.ts';

/** Behind what the panel says a badge proves and does not prove, by the field it is read in; the words stand in `lib/i18n`. */
export const badgeRules = {
  tradeAssurance: [
    {
      id: 'badge-trade-assurance',
      source: 'Words of a checkout of 2026; alizila.com, 2015',
      date: '2026',
      grade: 'C',
    },
    offPlatform,
  ],
  verified: [
    {
      id: 'badge-verified',
      source: 'sinolinksverify, 15 May 2026; chinamarketguide',
      date: '2026-05-15',
      grade: 'C',
    },
  ],
  goldSupplier: [
    {
      id: 'badge-gold',
      source: 'sinolinksverify, 15 May 2026; chinamarketguide',
      date: '2026-05-15',
      grade: 'C',
    },
  ],
} as const satisfies Record<string, readonly RuleSource[]>;
