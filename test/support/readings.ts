import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import { absent } from '../../lib/trade/reading.ts';

const source = { via: 'json', at: 'detailData', raw: 'as it stood' } as const;
const read = <T>(value: T) => ({ state: 'read', value, source }) as const;

/** A listing of which only the supplier's company id and limit were read; null: not published. */
export function listingOf(companyId: string, limit: string | null): Listing {
  return {
    supplier: {
      name: absent,
      companyId: read(companyId),
      country: absent,
      yearsOnPlatform: absent,
      tradeAssurance: read(true),
      coverageLimit: limit === null ? absent : read({ amount: limit, currency: 'USD' }),
      remainingLimit: absent,
      verified: absent,
      goldSupplier: absent,
    },
    product: null,
  };
}

/** A page under alibaba.com on which these listings were read. */
export function pageOf(kind: PageReading['kind'], ...listings: Listing[]): PageReading {
  return { kind, layout: kind, url: `https://www.alibaba.com/${kind}.html`, listings };
}
