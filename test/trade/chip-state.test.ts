import { describe, expect, test } from 'vitest';
import { chipState, mayStillArrive } from '../../lib/trade/chip-state.ts';
import type { Listing, PageReading } from '../../lib/trade/listing.ts';
import { absent } from '../../lib/trade/reading.ts';
import { dollars, productPage, read, supplier, unreadable } from '../support/read-values.ts';

const name = read('Acme');
const limit = read(dollars('84000'));

const stateOf = (facts: Partial<Listing['supplier']>) =>
  chipState(productPage(1, { supplier: facts }));

describe('the chip says', () => {
  test.each([
    ['the limit', { name, tradeAssurance: read(true), coverageLimit: limit }, 'limit'],
    ['the limit without a badge', { name, coverageLimit: limit }, 'limit'],
    ['that none is published', { name, tradeAssurance: read(true) }, 'notPublished'],
    ['that none is shown', { name, tradeAssurance: read(false) }, 'notShown'],
    ['that none is shown where nothing is said', { name, tradeAssurance: absent }, 'notShown'],
    ['that the limit can not be read', { name, coverageLimit: unreadable() }, 'limitUnread'],
    [
      'no limit of a supplier without it',
      { name, tradeAssurance: read(false), coverageLimit: limit },
      'notShown',
    ],
    ['that nothing was recognised', {}, 'unread'],
    ['nothing of a badge it can not read', { name, tradeAssurance: unreadable() }, 'unread'],
  ] as const)('%s', (_, facts, is) => {
    expect(stateOf(facts).is).toBe(is);
  });

  test('nothing of a page that was blocked', () => {
    const blocked: PageReading = { kind: 'blocked', layout: 'blocked', url: 'x', listings: [] };
    expect(chipState(blocked)).toEqual({ is: 'unread' });
    expect(mayStillArrive(blocked, { is: 'unread' })).toBe(false);
  });

  test('at once what the page says, later what it does not say', () => {
    const arrives = (facts: Partial<Listing['supplier']>) => {
      const page = productPage(1, { supplier: facts });
      return mayStillArrive(page, chipState(page));
    };
    expect(arrives({ name, tradeAssurance: read(false) })).toBe(false);
    expect(arrives({ name, tradeAssurance: read(true) })).toBe(false);
    expect(arrives({ name })).toBe(true);
    expect(arrives({})).toBe(true);
  });

  test('how many cards of a search publish a limit', () => {
    const cards = [{ name, coverageLimit: limit }, { name }, { name, coverageLimit: unreadable() }];
    const listings = cards.map((card) => ({ supplier: supplier(card), product: null }));
    const search: PageReading = { kind: 'search', layout: 'x', url: 'x', listings };
    expect(chipState(search)).toEqual({ is: 'cards', limits: 1, cards: 3 });
  });
});
