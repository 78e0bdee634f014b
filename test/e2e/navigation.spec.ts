import { chipText, expectChip } from './support/chip.ts';
import {
  detailData,
  goWithoutReload,
  productMain,
  productPage,
  productUrl,
} from './support/supplier-pages.ts';
import { expect, test } from './support/test.ts';

const acme = { id: 1600000000001, supplier: 'Acme Cups Co., Ltd.', limit: '84,000' };
const beta = { id: 1600000000002, supplier: 'Beta Pans Co., Ltd.', limit: '16,000' };

/** What the site's own scripts do: the address first, what is seen later, its data last. */
const scripts = `
  window.goTo = async (url, main, data, slowness) => {
    history.pushState({}, '', url);
    await new Promise((done) => setTimeout(done, slowness));
    document.querySelector('#root').innerHTML = main;
    await new Promise((done) => setTimeout(done, slowness));
    const script = document.createElement('script');
    script.textContent = data;
    document.body.append(script);
  };`;

test.beforeEach(({ extension }) => {
  for (const facts of [acme, beta]) {
    extension.site.serve(productUrl(facts.id), productPage(facts, scripts));
  }
});

for (const slowness of [50, 900]) {
  test(`no figure of one supplier stands on another's page, ${slowness} ms late`, async ({
    extension,
  }) => {
    const page = await extension.openPage(productUrl(acme.id));
    await expectChip(page, 'Limit US$84,000');
    const [url, main, data] = [productUrl(beta.id), productMain(beta), detailData(beta)];
    await page.evaluate(
      `void goTo(${JSON.stringify(url)}, ${JSON.stringify(main)}, ${JSON.stringify(data)}, ${slowness})`,
    );
    const seen = new Set<string | null>();
    await expect
      .poll(
        async () => {
          const words = await chipText(page);
          seen.add(words);
          return words;
        },
        { intervals: [10], timeout: 10_000 },
      )
      .toBe('Limit US$16,000');
    expect([...seen]).not.toContain('Limit US$84,000');

    await page.evaluate(() => history.back());
    await expect.poll(() => chipText(page)).not.toBe('Limit US$16,000');
  });
}

test('an address that only counts the visit changes nothing', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await page.evaluate(() => history.replaceState({}, '', `${location.pathname}?spm=a2700&s=p#top`));
  await page.waitForTimeout(300);
  expect(await chipText(page)).toBe('Limit US$84,000');
});

test('it steps aside on an address that is none of its pages', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await page.evaluate(() => history.pushState({}, '', '/about-us'));
  await expectChip(page, null);
  await page.evaluate(() => history.back());
  await expectChip(page, 'Limit US$84,000');
});

test('what arrives late is read', async ({ extension }) => {
  const url = productUrl(beta.id);
  extension.site.serve(
    url,
    '<!doctype html><html lang="en"><body><div id="root"></div></body></html>',
  );
  const page = await extension.openPage(url);
  await expectChip(page, 'Could not read this page');
  await page.evaluate(
    ([main = '', data = '']) => {
      document.body.innerHTML = main;
      const script = document.createElement('script');
      script.textContent = data;
      document.body.append(script);
    },
    [productMain(beta), detailData(beta)],
  );
  await expectChip(page, 'Limit US$16,000');
});

test('a page in constant change is still read', async ({ extension }) => {
  const page = await extension.openPage(productUrl(acme.id));
  await expectChip(page, 'Limit US$84,000');
  await page.evaluate(() => {
    setInterval(() => {
      const added = document.createElement('p');
      added.textContent = String(Math.random());
      document.body.append(added);
    }, 5);
  });
  await goWithoutReload(page, beta);
  await expectChip(page, 'Limit US$16,000');
});
