import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPages } from '../support/site.ts';
import { Firefox } from './firefox.ts';

const pictures = 'test-results/firefox';
let firefox: Firefox;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  firefox = await Firefox.start();
});
afterAll(() => firefox.close());

test('the first listing opens the panel beside the page', async () => {
  const page = await firefox.openPage(demoPages.product);
  await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(2);
  await page.screenshot({ path: `${pictures}/panel.png` });
});

test('what is typed in the panel beside the page is kept', async () => {
  const page = await firefox.openPage(demoPages.product);
  await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(2);
  const [, docked] = page.frames();
  await docked?.locator('input').fill('4321');
  const tabId = await firefox.tabIdOf(page);
  const panel = await firefox.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  const quantity = () => panel.evaluate(() => document.querySelector('input')?.value);
  await expect.poll(quantity, { timeout: 10_000 }).toBe('4321');
});

test('the page is read, and the panel computes on it', async () => {
  const page = await firefox.openPage(demoPages.product);
  const tabId = await firefox.tabIdOf(page);
  const panel = await firefox.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  const text = () => panel.evaluate(() => document.body.textContent);
  await expect.poll(text, { timeout: 10_000 }).toContain('Jinhua Fairview Metalware Co., Ltd.');
  expect(await text()).toContain('10,000');
  await panel.screenshot({ path: `${pictures}/side-panel.png` });
});

test('the popup reckons, and its chart, which comes later, is drawn in its colours', async () => {
  const popup = await firefox.openOwnPage('popup.html');
  await popup.locator('main form input').fill('462');
  const text = () => popup.evaluate(() => document.body.textContent);
  await expect.poll(text, { timeout: 10_000 }).toContain('US$13.82');
  const stroke = () =>
    popup.evaluate(() => {
      const line = document.querySelector('figure svg path[class*="line"]');
      return line && getComputedStyle(line).stroke;
    });
  await expect.poll(stroke, { timeout: 10_000 }).toMatch(/^rgb/);
  await popup.screenshot({ path: `${pictures}/popup.png` });
});

test('nothing in the browser asked for anything else', () => {
  expect(firefox.strays).toEqual([]);
});
