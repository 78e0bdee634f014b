import { collect } from '../../lib/pages/collect.ts';
import { plansFor } from '../../lib/pages/plan.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import type { PageReading } from '../../lib/trade/listing.ts';
import { productPage, productUrl } from '../e2e/support/supplier-pages.ts';
import { documentOf } from '../pages/fixtures.ts';

/** A made page: what its content script reports, and what that reads as. */
export type MadePage = {
  readonly report: { readonly url: string; readonly findings: string; readonly isQuiet: boolean };
  readonly reading: PageReading;
};

export function madePage(url: string, html: string, isQuiet = true): MadePage {
  const { findings } = collect(documentOf(html), plansFor(url));
  return { report: { url, findings, isQuiet }, reading: readPage(documentOf(html), url) };
}

/** A product's page; `limit` null: its supplier's limit is not published. */
export function product(id: number, limit: string | null, isQuiet = true): MadePage {
  return madePage(productUrl(id), productPage({ id, supplier: `Supplier ${id}`, limit }), isQuiet);
}

export const blocked = madePage(productUrl(1600000000009), '<punish-component></punish-component>');
export const unsupported = madePage(
  'https://www.alibaba.com/help.html',
  '<p>Nothing of a supplier',
);

function card({ companyId, limit }: { companyId: string; limit: string | null }): string {
  const badge = limit === null ? '' : `<i class="ico-ta" data-ta-price="${limit}"></i>`;
  return `<div class="m-item" data-ctrdot="${companyId}"><h2 class="title"><a href="/company_profile.html">Supplier ${companyId}</a></h2>${badge}</div>`;
}

/** A search for suppliers, one card each. */
export function search(...cards: { companyId: string; limit: string | null }[]): MadePage {
  const url = 'https://www.alibaba.com/trade/search?indexArea=company_en&SearchText=cup';
  return madePage(url, `<main>${cards.map(card).join('')}</main>`);
}
