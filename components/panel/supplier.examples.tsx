import { badgeRules } from '../../lib/rules/badges.ts';
import { sharedLimit } from '../../lib/rules/coverage.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import { leftBehind } from '../../lib/trade/reading.ts';
import type { Examples } from '../examples.ts';
import { read, supplierReading, usd } from '../sample-readings.ts';
import { AboutSupplier } from './AboutSupplier.tsx';
import { emptyLimitEntry } from './LimitForm.tsx';
import { SearchList } from './SearchList.tsx';
import { SupplierSection } from './SupplierSection.tsx';

const nothing = () => {};
const shown = async () => true;

/** Everything a page may say of a supplier. */
export const wholeSupplier = supplierReading({
  name: read('Ningbo Brightway Textile Co., Ltd.'),
  companyId: read('230011223'),
  country: read('CN'),
  yearsOnPlatform: read(8, '8 yrs'),
  tradeAssurance: read(true, 'Trade Assurance'),
  coverageLimit: {
    state: 'read',
    value: usd('84000'),
    source: { via: 'json', at: 'globalData.seller.baoAccountAmount', raw: '84,000' },
  },
  verified: read(true, 'Verified Supplier'),
});

const limit = {
  typed: null,
  entry: emptyLimitEntry,
  entryError: null,
  onInput: nothing,
  onKeep: nothing,
  onForget: nothing,
};
const typed = { limit: usd('20000'), from: 'Chat with Lily', typedAt: '2026-05-03T12:00:00Z' };

const section = (said: Partial<SupplierReading>, more: Partial<typeof limit> | object = {}) => (
  <main>
    <SupplierSection
      supplier={{ ...wholeSupplier, ...said }}
      limit={{ ...limit, ...more }}
      sharedLimit={sharedLimit}
      onShow={shown}
    />
    <AboutSupplier
      supplier={{ ...wholeSupplier, ...said }}
      badgeRules={badgeRules}
      onShow={shown}
    />
  </main>
);

export const examples: Examples = {
  published: () => section({}),
  'published and typed': () => section({}, { typed }),
  'remaining limit': () => section({ remainingLimit: read(usd('31500'), '$31,500') }),
  'not published': () => section({ coverageLimit: { state: 'absent' } }),
  'limit typed': () => section({ coverageLimit: { state: 'absent' } }, { typed }),
  'nothing read': () => (
    <main>
      <SupplierSection supplier={supplierReading()} limit={limit} sharedLimit={sharedLimit} />
      <AboutSupplier supplier={supplierReading()} badgeRules={badgeRules} />
    </main>
  ),
  'unreadable and denied': () =>
    section({
      tradeAssurance: read(false, 'Trade Assurance: no'),
      goldSupplier: { state: 'unreadable', raw: '?', reason: 'unknown word' },
      coverageLimit: { state: 'unreadable', raw: 'US $1.000', reason: 'ambiguous' },
    }),
  'left behind by the page before': () =>
    section({ coverageLimit: { state: 'unreadable', raw: 'US $84,000', reason: leftBehind } }),
  'search page': () => (
    <main>
      <SearchList
        onShow={nothing}
        entries={[
          { place: 0, listing: { supplier: wholeSupplier, product: null }, kept: null },
          { place: 1, listing: { supplier: supplierReading(), product: null }, kept: null },
          {
            place: 2,
            listing: {
              supplier: supplierReading({ name: read('Yiwu Kaiyuan Bags Factory') }),
              product: null,
            },
            kept: {
              key: 'name:yiwu',
              name: 'Yiwu Kaiyuan Bags Factory',
              supplier: supplierReading(),
              url: 'https://kaiyuan.en.alibaba.com/',
              readAt: typed.typedAt,
              saved: true,
              typedLimit: typed,
            },
          },
        ]}
      />
    </main>
  ),
  'search page without limits': () => (
    <main>
      <SearchList onShow={nothing} entries={[]} />
    </main>
  ),
};
