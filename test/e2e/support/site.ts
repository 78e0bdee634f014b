import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Request, Route } from '@playwright/test';

const demoFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../fixtures/demo');

/** Where the hand-written demo pages stand; each is served at its address. */
export const demoPages = {
  product: 'https://www.alibaba.com/product-detail/Insulated-Steel-Water-Bottle_1601234567890.html',
  productWithoutLimit:
    'https://www.alibaba.com/product-detail/Cotton-Canvas-Tote-Bag_1601987654321.html',
  search: 'https://www.alibaba.com/search/page?SearchScene=proSearch&SearchText=water+bottle',
  searchWithLimits: 'https://www.alibaba.com/products/kitchenware.html',
  supplier: 'https://fairviewmetal.en.alibaba.com/company_profile.html',
} as const;

const demoFiles: readonly (readonly [string, string])[] = [
  [demoPages.product, 'product.html'],
  [demoPages.productWithoutLimit, 'product-no-limit.html'],
  [demoPages.search, 'search.html'],
  [demoPages.searchWithLimits, 'search-limits.html'],
  [demoPages.supplier, 'supplier.html'],
];

/** The HTML of a demo page. */
export function demoHtml(file: string): string {
  return readFileSync(resolve(demoFolder, file), 'utf8');
}

/**
 * The only web there is in a test: a table of addresses and their pages. Every
 * other request is refused and remembered.
 */
export class Site {
  /** Requests for an address that no page of the test stands at, as "METHOD address". */
  readonly strays: string[] = [];
  /** Those of them that a page of the extension made. */
  readonly ownStrays: string[] = [];
  readonly #pages = new Map<string, string>(demoFiles.map(([url, file]) => [url, demoHtml(file)]));

  /** Puts a page at an address, over what stood there. */
  serve(url: string, html: string): void {
    this.#pages.set(withoutFragment(url), html);
  }

  /** The page at an address, or null. */
  pageAt(url: string): string | null {
    return this.#pages.get(withoutFragment(url)) ?? null;
  }

  /** Answers every http(s) and ws(s) request of the context from the table. */
  async attach(context: BrowserContext): Promise<void> {
    await context.route(/^(https?|wss?):/, (route) => this.#answer(route));
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const html = this.pageAt(request.url());
    if (html !== null && request.method() === 'GET') {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    if (isFavicon(request.url())) {
      await route.fulfill({ status: 404, body: '' });
      return;
    }
    const stray = `${request.method()} ${request.url()}`;
    this.strays.push(stray);
    if (isOwn(request)) this.ownStrays.push(stray);
    await route.abort();
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

function isOwn(request: Request): boolean {
  if (request.serviceWorker() !== null) return true;
  return !request.isNavigationRequest() && request.frame().url().startsWith('chrome-extension:');
}

// The browser asks for it by itself for every site.
function isFavicon(url: string): boolean {
  return new URL(url).pathname === '/favicon.ico';
}
