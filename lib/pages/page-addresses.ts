/** Match patterns of the pages Coverline reads: listings, searches, suppliers' own sites, the inquiry form. */
export const pageAddresses = [
  '*://*.alibaba.com/product-detail/*',
  '*://*.alibaba.com/p-detail/*',
  '*://m.alibaba.com/product/*',
  '*://*.alibaba.com/products/*',
  '*://*.alibaba.com/trade/search*',
  '*://*.alibaba.com/search/page*',
  '*://*.alibaba.com/showroom/*',
  '*://*.en.alibaba.com/*',
  '*://*.trustpass.alibaba.com/*',
  '*://*.fm.alibaba.com/*',
  '*://message.alibaba.com/msgsend/*',
];

/** Never, whatever their paths: signing in, paying, orders, accounts, chats. */
export const privateAddresses = [
  'login',
  'passport',
  'accounts',
  'account',
  'my',
  'i',
  'biz',
  'cashier',
  'payment',
  'onetalk',
].map((host) => `*://${host}.alibaba.com/*`);

function matcher(pattern: string): RegExp {
  const [scheme = '', rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  const spell = (part: string) => part.replace(/[.?+^$()|[\]{}\\]/g, '\\$&').replaceAll('*', '.*');
  const host = spell(rest.slice(0, slash)).replace(/^\.\*\\\./, '(?:[^/]+\\.)?');
  return new RegExp(`^${scheme === '*' ? 'https?' : scheme}://${host}${spell(rest.slice(slash))}$`);
}

/** Whether the script would run on this address; a page may have left for another without loading anew. */
export function isPageAddress(url: string): boolean {
  const { protocol, host, pathname, search } = new URL(url);
  const address = `${protocol}//${host}${pathname}${search}`;
  const matches = (pattern: string) => matcher(pattern).test(address);
  return pageAddresses.some(matches) && !privateAddresses.some(matches);
}

const supplierHost = /\.(en|trustpass|fm)\.alibaba\.com$/;

/** Whether both addresses are on one supplier's own site, so that its facts hold on both. */
export function onSameSupplierSite(first: string, second: string): boolean {
  const { host } = new URL(first);
  return host === new URL(second).host && supplierHost.test(host);
}
