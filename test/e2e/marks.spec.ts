import { expectChip, markWords, placeOf } from './support/chip.ts';
import { card, searchPage, searchUrl } from './support/supplier-pages.ts';
import { expect, test } from './support/test.ts';

const cards = Array.from({ length: 16 }, (_, place) => ({
  id: 60700000000 + place,
  supplier: `Supplier ${place}`,
  limit: place % 4 === 0 ? `${place + 1}0,000` : null,
}));

test.beforeEach(({ extension }) => {
  extension.site.serve(searchUrl, searchPage(cards));
});

/** The corner of a card's box and of its mark, in px of the window. */
async function distance(page: Parameters<typeof placeOf>[0], nth: number, words: RegExp) {
  const mark = await placeOf(page, 'listitem', words);
  const box = await page.locator('.item-content').nth(nth).boundingBox();
  return { x: Math.round(mark.x - (box?.x ?? 0)), y: Math.round(mark.y - (box?.y ?? 0)) };
}

test('cards that publish a limit bear a mark that stays on them', async ({ extension }) => {
  const page = await extension.openPage(searchUrl);
  await expectChip(page, '4 of 16 publish a limit');
  await expect
    .poll(() => markWords(page))
    .toEqual([
      'Limit US$10,000: Product 60700000000',
      'Limit US$50,000: Product 60700000004',
      'Limit US$90,000: Product 60700000008',
      'Limit US$130,000: Product 60700000012',
    ]);
  const at = await distance(page, 4, /^Limit US\$50,000/);
  expect(at.y).toBeLessThan(40);

  await page.mouse.wheel(0, 180);
  await page.waitForFunction(() => scrollY > 100);
  expect(await distance(page, 4, /^Limit US\$50,000/)).toEqual(at);

  await page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '77px';
    document.body.prepend(banner);
  });
  await expect.poll(() => distance(page, 4, /^Limit US\$50,000/)).toEqual(at);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(() => distance(page, 4, /^Limit US\$50,000/)).toEqual(at);
});

test('the page can’t search the marks for whom the buyer keeps', async ({ extension }) => {
  const page = await extension.openPage(searchUrl);
  await expect.poll(async () => (await markWords(page)).length).toBe(4);
  // A mark's words, which stand nowhere on the page: "Saved" is drawn as "Limit" is.
  const found = await page.evaluate(() => {
    const find: unknown = Reflect.get(window, 'find');
    const search = (words: string) =>
      typeof find === 'function' && find.call(window, words, false, false, true);
    return ['Product 60700000000', 'Limit US$10,000', ': Product 60700000000'].map(search);
  });
  expect(found).toEqual([true, false, false]);
});

test('a card that becomes another loses its mark before it is seen', async ({ extension }) => {
  const page = await extension.openPage(searchUrl);
  await expectChip(page, '4 of 16 publish a limit');
  await expect.poll(async () => (await markWords(page)).length).toBe(4);
  const other = card({ id: 60700000099, supplier: 'Another', limit: null });
  await page.evaluate((html) => {
    const first = document.querySelector('.item-content');
    const made = document.createElement('div');
    made.innerHTML = html;
    const next = made.firstElementChild;
    first?.setAttribute('data-ctrdot', next?.getAttribute('data-ctrdot') ?? '');
    first?.replaceChildren(...(next?.childNodes ?? []));
  }, other);
  expect((await markWords(page))[0]).toBe('Limit US$50,000: Product 60700000004');
  await expectChip(page, '3 of 16 publish a limit');

  await page.evaluate(() => document.querySelectorAll('.item-content')[4]?.remove());
  await expect.poll(() => markWords(page)).toHaveLength(2);
});

test('cards that load on scroll get theirs', async ({ extension }) => {
  const page = await extension.openPage(searchUrl);
  await expectChip(page, '4 of 16 publish a limit');
  const more = card({ id: 60700000050, supplier: 'Late', limit: '7,000' });
  await page.evaluate((html) => {
    document.querySelector('.organic-list')?.insertAdjacentHTML('beforeend', html);
  }, more);
  await expectChip(page, '5 of 17 publish a limit');
  await expect
    .poll(async () => (await markWords(page)).at(-1))
    .toBe('Limit US$7,000: Product 60700000050');
});
