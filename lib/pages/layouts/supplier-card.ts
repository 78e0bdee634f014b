import type { SupplierReading } from '../../trade/listing.ts';
import type { Fields } from '../layout.ts';

const card = '.widget-supplier-card';
const tip = '[data-role="ta-info-tip"]';

/**
 * The supplier card of 2016 to 2019, on mini-sites and beside products. It
 * stands twice on a page; the tooltip is there, without an amount, for
 * suppliers without Trade Assurance too.
 */
export const supplierCard = {
  name: [
    { css: `${card} .company-name[title]`, attr: 'title' },
    { css: '.card-supplier .company-name' },
  ],
  country: [{ css: `${card} .location` }],
  yearsOnPlatform: [{ css: `${card} .join-year .value` }],
  tradeAssurance: [{ css: `${card} .ta-info .ta-title`, yes: true }],
  coverageLimit: [
    { comment: /<!--\s*baoAccountAmount:([^<>]*)-->/, css: card },
    { css: `${tip} span` },
  ],
  goldSupplier: [{ css: `${card} .icon-ggs`, yes: true }],
} as const satisfies Fields<SupplierReading>;
