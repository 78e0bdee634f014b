import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('the background starts, and can be stopped', async ({ extension }) => {
  const background = await extension.background();
  expect(background.url()).toContain(extension.id);
  await extension.killBackground();
  await expect.poll(() => extension.backgroundRuns()).toBe(false);
});

test('a request to a network is noticed', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  await page.evaluate(() => fetch('https://www.alibaba.com/elsewhere').catch(() => null));
  expect(extension.strays).toEqual(['GET https://www.alibaba.com/elsewhere']);
  extension.site.strays.length = 0;
});
