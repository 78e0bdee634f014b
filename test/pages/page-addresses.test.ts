import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import {
  isPageAddress,
  onSameSupplierSite,
  pageAddresses,
  privateAddresses,
} from '../../lib/pages/page-addresses.ts';
import { pageKey } from '../../lib/pages/page-key.ts';

/** As the browser decides by the manifest. */
function runsOn(url: string): boolean {
  const includes = (pattern: string) => new MatchPattern(pattern).includes(url);
  return pageAddresses.some(includes) && !privateAddresses.some(includes);
}

const read = [
  'https://www.alibaba.com/product-detail/Steel-Bottle_1601234567890.html',
  'https://www.alibaba.com/product-detail/Steel-Bottle_1601234567890.html?spm=a2700.x&s=p',
  'https://spanish.alibaba.com/product-detail/botella-1601234567890.html',
  'https://russian.alibaba.com/p-detail/flask-1601234567890.html',
  'https://m.alibaba.com/product/1601234567890/Steel-Bottle.html',
  'https://m.alibaba.com/product-detail/_1601234567890.html',
  'https://www.alibaba.com/products/3D_Wall_Panel.html',
  'https://www.alibaba.com/trade/search?SearchText=art&IndexArea=product_en',
  'https://www.alibaba.com/trade/search?indexArea=company_en&SearchText=art',
  'https://www.alibaba.com/search/page?SearchScene=suppliers&SearchText=art',
  'https://www.alibaba.com/showroom/water-bottle.html',
  'https://daywons.en.alibaba.com/company_profile.html',
  'https://daywons.en.alibaba.com/',
  'https://daywons.m.en.alibaba.com/company_profile.html',
  'https://suryodaytech.trustpass.alibaba.com/contactinfo.html',
  'https://in1010554289.fm.alibaba.com/contactinfo.html',
  'https://message.alibaba.com/msgsend/contact.htm?action=contact_action&id=1',
];

const leftAlone = [
  'https://www.alibaba.com/',
  'https://login.alibaba.com/newlogin/icbuLogin.htm',
  'https://login.alibaba.com/product-detail/x_1.html',
  'https://passport.alibaba.com/icbu_login.htm',
  'https://biz.alibaba.com/order/list.htm',
  'https://biz.alibaba.com/ta/detail.htm?orderId=1234567890123456',
  'https://biz.alibaba.com/contract/poBuy.htm',
  'https://biz.alibaba.com/products/draft.htm',
  'https://cashier.alibaba.com/payment/pay.htm',
  'https://accounts.alibaba.com/user/organization/manage.htm',
  'https://i.alibaba.com/index.htm',
  'https://onetalk.alibaba.com/message/weblitePWA.htm',
  'https://message.alibaba.com/message/messenger.htm',
  'https://message.alibaba.com/',
  'https://tradeassurance.alibaba.com/',
  'https://www.alibaba.com.evil.example/product-detail/x_1.html',
  'https://evilalibaba.com/product-detail/x_1.html',
  'https://www.example.com/?u=https://www.alibaba.com/product-detail/x_1.html',
  'https://detail.1688.com/offer/1.html',
];

describe('the pages the script runs on', () => {
  test.each(read)('%s', (url) => {
    expect([runsOn(url), isPageAddress(url)]).toEqual([true, true]);
  });

  test.each(leftAlone)('not %s', (url) => {
    expect([runsOn(url), isPageAddress(url)]).toEqual([false, false]);
  });
});

describe('what tells one page from another', () => {
  const product = 'https://www.alibaba.com/product-detail/a_1.html';

  test('a product is its path: what is added behind it is for counting visits', () => {
    expect(pageKey(`${product}?spm=1#reviews`)).toBe(pageKey(product));
    expect(pageKey(product)).not.toBe(pageKey(product.replace('_1', '_2')));
  });

  test('a search is its words', () => {
    const search = 'https://www.alibaba.com/search/page?SearchText=';
    expect(pageKey(`${search}cup`)).not.toBe(pageKey(`${search}pan`));
    expect(pageKey(`${search}cup#2`)).toBe(pageKey(`${search}cup`));
  });

  test('one supplier has a site of its own', () => {
    const site = 'https://daywons.en.alibaba.com';
    expect(onSameSupplierSite(`${site}/a.html`, `${site}/b.html`)).toBe(true);
    expect(onSameSupplierSite(`${site}/a.html`, 'https://x.en.alibaba.com/a.html')).toBe(false);
    expect(onSameSupplierSite(product, product)).toBe(false);
  });
});
