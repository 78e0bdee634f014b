import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { demoHtml, demoPages } from '../e2e/support/site.ts';

export type BenchPage = { readonly name: string; readonly url: string; readonly html: string };

/** The demo pages, one of them grown to a megabyte, and every page.html with its meta.json in these folders. */
export function pagesToRead(folders: readonly string[]): BenchPage[] {
  const product = demoHtml('product.html');
  const search = demoHtml('search.html');
  return [
    { name: 'demo product', url: demoPages.product, html: product },
    { name: 'demo product, 1 MB', url: demoPages.product, html: grown(product) },
    { name: 'demo search', url: demoPages.search, html: search },
    ...folders.flatMap(savedPages),
  ];
}

// Real pages are large through texts in their embedded data: braces, quotes and markup that the scanner must pass over.
function grown(html: string): string {
  const text = 'Say \\"{{name}}\\" <b class=\\"x\\">{0}</b> of {1}: \\\\ } ]'.repeat(20);
  const count = Math.ceil((1024 * 1024 - html.length) / (text.length + 16));
  const entries = Array.from({ length: count }, (_, place) => `"text.${place}":"${text}"`);
  return html.replace('"i18n":{', `"i18n":{${entries.join(',')},`);
}

function savedPages(folder: string): BenchPage[] {
  return globSync(join(folder, '**/page.html'))
    .toSorted()
    .filter((file) => existsSync(join(dirname(file), 'meta.json')))
    .map((file) => ({
      name: basename(dirname(file)),
      url: JSON.parse(readFileSync(join(dirname(file), 'meta.json'), 'utf8')).url,
      html: readFileSync(file, 'utf8'),
    }));
}
