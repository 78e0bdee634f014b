import { demoPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ask = (name: string, payload: object) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ kind: 'message', name, payload })})`;

test('the background knows a framed panel’s tab, and forgets the page that is left', async ({
  extension,
}) => {
  const page = await extension.openPage(demoPages.product);
  const panel = await extension.openOwnPage('specs.html');
  const tabId = await extension.tabId(page);
  const read = () =>
    panel.evaluate<{ value: { reading: { url: string } } | null }>(ask('readTab', { tabId }));
  const url = async () => (await read()).value?.reading.url ?? null;

  await expect.poll(url).toBe(demoPages.product);
  await expect.poll(() => extension.panelFrame(page)).not.toBeNull();
  const frame = extension.panelFrame(page);
  const own = await frame?.evaluate<{ value: unknown }>(ask('readTab', {}));
  expect(own?.value).toMatchObject({ tabId, reading: { url: demoPages.product } });

  await page.goto(demoPages.supplier);
  await expect.poll(url).toBe(demoPages.supplier);
  await page.goto('about:blank');
  await expect.poll(url).toBeNull();
  await page.goBack();
  await expect.poll(url).toBe(demoPages.supplier);
  await page.close();
  await expect.poll(url).toBeNull();
});
