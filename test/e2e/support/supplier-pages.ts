import type { Page } from '@playwright/test';

/** What a made page says of its supplier. `limit`: as the page writes it; null publishes none; `assured`: the badge. */
export type Facts = {
  readonly id: number;
  readonly supplier: string;
  readonly limit: string | null;
  readonly assured?: boolean;
};

export const productUrl = (id: number) => `https://www.alibaba.com/product-detail/Item_${id}.html`;

/** The script that carries a product page's data, of the 2024–2026 layout. */
export function detailData({ id, supplier, limit, assured = true }: Facts): string {
  const data = {
    globalData: {
      seller: {
        companyName: supplier,
        companyId: 200_000_000 + (id % 1_000_000),
        companyRegisterCountry: 'CN',
        baoAccountIsDisplayAssurance: assured,
        baoAccountIsService: assured,
        ...(limit === null ? {} : { baoAccountAmount: limit }),
      },
      product: { productId: id, subject: `Product ${id}`, moq: 10 },
    },
    nodeMap: {},
  };
  return `window.detailData = ${JSON.stringify(data)};`;
}

/** The part of the page that a person sees, as it is drawn anew on navigation. */
export function productMain({ id, supplier }: Facts): string {
  return `<main><div data-module-name="module_title"><h1>Product ${id}</h1></div>
    <div data-module-name="module_company" class="module_company"><div class="company-name"><a href="https://s${id}.en.alibaba.com/index.html" title="${supplier}">${supplier}</a></div>
    <span class="register-country">CN </span></div>
    <label>Find <input id="find"></label><div style="height:3000px">A long page</div><footer id="end">The end</footer></main>`;
}

const style = `<style>body{margin:0;font:14px Arial}header{position:sticky;top:0;padding:16px;background:#f4f4f4;z-index:99}main{padding:24px}
.organic-list{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:24px}.item-content{border:1px solid #ddd;padding:12px;height:220px}</style>`;

/** A product page; \`scripts\` run on it as the site's own would. */
export function productPage(facts: Facts, scripts = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Product</title>${style}<script>${detailData(facts)}</script></head>
    <body><header>Marketplace</header><div id="root">${productMain(facts)}</div><script>${scripts}</script></body></html>`;
}

export const searchUrl = 'https://www.alibaba.com/products/cup.html';

/** One card of the 2018 search page, the last that published limits. */
export function card({ id, supplier, limit }: Facts): string {
  const badge = `<span class="ta" data-ta="item-tips-action" data-ta-price="${limit}"><i class="ui2-icon ui2-icon-ta ico-ta"></i> <a href="//tradeassurance.alibaba.com?tracelog=from_list_item">Trade Assurance</a></span>`;
  return `<div class="item-content" data-ctrdot="${id}"><div class="item-main"><h2 class="title"><a href="//www.alibaba.com/product-detail/Item_${id}.html" title="Product ${id}">Product ${id}</a></h2>
    <div class="price"><b> US $0.80-$1.40 </b>/ Piece</div><div class="min-order"><b>500 Pieces</b> (Min. Order)</div>
    <div class="stitle util-ellipsis"><a href="//s${id}.en.alibaba.com/company_profile.html" title="${supplier}">${supplier}</a></div>
    <div class="loc-box"><span class="location util-ellipsis" data-searchoverid="CN">China (Mainland)</span>${limit === null ? '' : badge}</div></div></div>`;
}

/** A search page with these cards. */
export function searchPage(cards: readonly Facts[], scripts = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>${style}</head>
    <body><header>Marketplace</header><div class="organic-list">${cards.map(card).join('')}</div><script>${scripts}</script></body></html>`;
}

/** Has a product page show another product as the site's own scripts do: the address, what is seen, its data. */
export async function goWithoutReload(page: Page, facts: Facts): Promise<void> {
  await page.evaluate(
    ([url = '', main = '', data = '']) => {
      history.pushState({}, '', url);
      document.querySelector('#root')?.replaceChildren();
      document.querySelector('#root')?.insertAdjacentHTML('beforeend', main);
      const script = document.createElement('script');
      script.textContent = data;
      document.body.append(script);
    },
    [productUrl(facts.id), productMain(facts), detailData(facts)],
  );
}
