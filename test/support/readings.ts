import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import { absent } from '../../lib/trade/reading.ts';
import { unreadSupplier } from '../../lib/trade/unread-listing.ts';

const source = { via: 'json', at: 'detailData', raw: 'as it stood' } as const;
const read = <T>(value: T) => ({ state: 'read', value, source }) as const;

/** A listing of which only the supplier's company id and limit were read; null: not published. */
export function listingOf(companyId: string, limit: string | null): Listing {
  return {
    supplier: {
      ...unreadSupplier,
      companyId: read(companyId),
      tradeAssurance: read(true),
      coverageLimit: limit === null ? absent : read({ amount: limit, currency: 'USD' }),
    },
    product: null,
  };
}

/** A page under alibaba.com on which these listings were read. */
export function pageOf(kind: PageReading['kind'], ...listings: Listing[]): PageReading {
  return { kind, layout: kind, url: `https://www.alibaba.com/${kind}.html`, listings };
}
