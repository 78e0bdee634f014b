import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('the background starts, can be stopped, and is started by what needs it', async ({
  extension,
}) => {
  const background = await extension.background();
  expect(background.url()).toContain(extension.id);
  const page = await extension.openPage(demoPages.product);
  await extension.panel(page);
  await extension.killBackground();
  await page.reload();
  await expect.poll(() => extension.backgroundRuns()).toBe(true);
});

test('a request to a network is noticed', async ({ extension }) => {
  const page = await extension.openPage(demoPages.product);
  await page.evaluate(() => fetch('https://www.alibaba.com/elsewhere').catch(() => null));
  expect(extension.strays).toEqual(['GET https://www.alibaba.com/elsewhere']);
  extension.site.strays.length = 0;
});
