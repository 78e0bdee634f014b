/**
 * Where `storage.local` keeps the sites on which the buyer dismissed the chip:
 * an array of site names. Take a site out, or remove the key, to bring it back.
 */
export const dismissedSitesKey = 'page.dismissedSites';

/** The site a host belongs to: "fragrant.en.alibaba.com" → "alibaba.com". */
export function siteOf(hostname: string): string {
  return hostname.split('.').slice(-2).join('.');
}
