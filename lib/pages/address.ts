/** What a page's address says. */
export type Address = {
  /** Host, path and query in lower-case host: what layouts match. */
  readonly place: string;
  /** The product the address names, or null. */
  readonly productId: string | null;
  /** Whether the page's words and numbers are the English ones, by its host. */
  readonly english: boolean;
};

/** Hosts of Alibaba.com's other languages. */
const otherLanguages =
  /^(?:spanish|german|french|italian|portuguese|russian|korean|japanese|arabic|thai|vietnamese|turkish|dutch|indonesian|hebrew|hindi|chinese|polish|greek|ukrainian)\./;

const productIds = [
  /[_-](\d{6,20})\.html/,
  /\/product\/(\d{6,20})/,
  /\/(?:product-detail|p-detail)\/[^/]*?(\d{8,20})(?:\.html)?$/,
];

/** Reads an address; null where it is no http(s) address of Alibaba.com. */
export function parseAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol) || !/(?:^|\.)alibaba\.com$/.test(hostname)) return null;
  const productId =
    productIds.map((pattern) => pathname.match(pattern)?.[1]).find((id) => id) ?? null;
  return {
    place: hostname + pathname + search,
    productId: /\/(?:product-detail|p-detail|product)\//.test(pathname) ? productId : null,
    english: !otherLanguages.test(hostname),
  };
}
