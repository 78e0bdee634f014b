import type { Layout } from '../layout.ts';
import { also } from './also.ts';
import { supplierCard } from './supplier-card.ts';

/** Hosts of suppliers' own sites: `x.en.`, `x.m.en.`, `x.trustpass.`, free `x.fm.` and their like. */
export const supplierSite =
  /^[\w-]+\.(?:m\.)?(?:[a-z]{2}|trustpass)\.alibaba\.com\/(?!product\/\d)/;

/** Suppliers' sites of 2016 to 2018 without embedded data: the supplier card ("ui2"). */
export const supplierCard2018: Layout = {
  id: 'supplier-card-2018',
  kind: 'supplier',
  matches: supplierSite,
  detect: { css: '.widget-supplier-card' },
  yieldsTo: ['supplier-modules', 'supplier-2026'],
  supplier: also(supplierCard, {
    companyId: [
      { css: '[data-fav-id][data-type="supplier"]', attr: 'data-fav-id' },
      { css: '[data-ffb-config]', attr: 'data-ffb-config', find: /"id"\s*:\s*"?(\d+)/ },
    ],
  }),
  product: null,
};
