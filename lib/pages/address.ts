/** What a page's address says. */
export type Address = {
  /** Host, path and query: what layouts match. */
  readonly place: string;
  /** The product the address names, or null. */
  readonly productId: string | null;
  /** Whether the page's words and numbers are the English ones, by its host. */
  readonly english: boolean;
};

const otherLanguage =
  /^(?:m\.)?(?:spanish|german|french|italian|portuguese|russian|korean|japanese|arabic|thai|vietnamese|turkish|dutch|indonesian|hebrew|hindi|chinese)\./;

/** Reads an address; null where it is no http(s) address of Alibaba.com. */
export function parseAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol) || !/(?:^|\.)alibaba\.com$/.test(hostname)) return null;
  const ids = pathname.match(
    /\/(?:product\/(\d{6,20})|p(?:roduct)?-detail\/(?:.*[_-])?(\d{6,20})(?:\.html)?\/?$)/,
  );
  return {
    place: hostname + pathname + search,
    productId: ids?.[1] ?? ids?.[2] ?? null,
    english: !otherLanguage.test(hostname),
  };
}
