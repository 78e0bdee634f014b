/** Paths that name one product: what follows in the query changes nothing of whose page it is. */
const productPath = /^\/(product-detail|p-detail|product)\//;

/** What tells one page from another: its address without the parts that don't. */
export function pageKey(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + (productPath.test(pathname) ? '' : search);
}
