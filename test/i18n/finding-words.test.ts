import { describe, expect, test } from 'vitest';
import { fieldName } from '../../lib/i18n/field-name.ts';
import { findingWords, pointName } from '../../lib/i18n/finding-words.ts';
import { specChecks } from '../../lib/rules/spec-checks.ts';
import { vagueWords } from '../../lib/rules/vague-words.ts';
import { decisivePointIds } from '../../lib/trade/decisive-points.ts';
import { type Finding, severityOf } from '../../lib/trade/findings/finding.ts';
import { findingsOf } from '../../lib/trade/findings/findings-of.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { fullSpec } from '../support/full-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';
import { loadWords } from '../support/words.ts';

loadWords();

const usd = (amount: string) => ({ amount, currency: 'USD' });
const span = { start: 0, end: 1 };
const at = { field: 'delivery.shipDate', severity: 'note' } as const;

/** One finding of each rule but those of points and vague words. */
const oneOfEach: readonly Finding[] = [
  { ...at, rule: 'number-without-unit', words: '2.5', span },
  { ...at, rule: 'no-tolerance', words: '38 mm', span },
  { ...at, rule: 'no-colour-code', words: 'blue', span },
  { ...at, rule: 'month-only', words: 'August', span },
  { ...at, rule: 'no-method' },
  { ...at, rule: 'no-value' },
  { ...at, rule: 'number-unread', words: 'many', error: 'not-a-number' },
  { ...at, rule: 'currencies-differ' },
  { ...at, rule: 'cartons-differ', quantity: 5000, packed: 5100 },
  { ...at, rule: 'last-carton-not-full', quantity: 5000, packed: 5040 },
  { ...at, rule: 'below-moq', quantity: 50, moq: 100, unit: 'pieces' },
  { ...at, rule: 'shares-above-100', percent: '110' },
  { ...at, rule: 'payments-above-total', total: usd('9250.00') },
  { ...at, rule: 'payments-below-total', total: usd('9250.00'), left: usd('925') },
  { ...at, rule: 'two-rests' },
  { ...at, rule: 'share-empty' },
  { ...at, rule: 'balance-before-inspection' },
  { ...at, rule: 'balance-without-inspection' },
  { ...at, rule: 'unknown-incoterm', words: 'DDU' },
  { ...at, rule: 'incoterm-without-place', term: 'FOB' },
  { ...at, rule: 'sea-term-on-other-transport', term: 'FOB' },
  { ...at, rule: 'shipping-arranged-by-buyer', term: 'FOB', shipping: usd('640') },
  { ...at, rule: 'ship-date-unread', words: 'soon' },
  { ...at, rule: 'ship-date-past', day: '2026-08-05' },
  { ...at, rule: 'ship-date-in-beijing', day: '2026-08-05', ends: '2026-08-05T16:00:00Z' },
  { ...at, rule: 'lead-time-too-long', from: '2026-08-05', ready: '2026-09-05' },
  { ...at, rule: 'inspection-booking-past', day: '2026-08-05' },
  { ...at, rule: 'inspection-refused', refusal: 'unknown-aql', words: '3' },
  { ...at, rule: 'above-limit', total: usd('9250'), limit: usd('9000'), above: usd('250') },
  { ...at, rule: 'limit-unknown' },
  { ...at, rule: 'names-differ', one: 'A Ltd', other: 'B Ltd' },
  { ...at, rule: 'names-unsure', one: 'A Ltd', other: 'A' },
];
const points = decisivePointIds.map(
  (point): Finding => ({ ...at, rule: 'point-missing', point, fields: [at.field] }),
);
const vague = vagueWords.words.map(
  ({ phrase, reason, rewrite }): Finding => ({
    ...at,
    rule: 'vague-word',
    words: phrase,
    span,
    reason,
    rewrite,
  }),
);
const all = [...oneOfEach, ...points, ...vague];

test('there is one of every rule here', () => {
  const rules = new Set(all.map(({ rule }) => rule));
  expect([...rules].toSorted()).toEqual(Object.keys(severityOf).toSorted());
});

describe('each finding', () => {
  const words = all.map((finding) => findingWords(fullSpec(), finding));

  test('says what, why and how in whole, short sentences', () => {
    for (const sentence of words.flatMap((one) => Object.values(one))) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence.length, sentence).toBeLessThan(170);
    }
  });

  test('names its field', () => {
    for (const { what } of words) expect(what).toContain('Shipment date');
  });

  test('judges nobody', () => {
    const judging =
      /\b(?:trust|distrust|scam|fraud|cheat|honest|covered|safe|beware|suspicious)\b/i;
    expect(words.flatMap((one) => Object.values(one)).filter((one) => judging.test(one))).toEqual(
      [],
    );
  });
});

test('what is shown is what was found', () => {
  const what = (index: number) => findingWords(fullSpec(), oneOfEach[index] ?? expect.fail()).what;
  expect(what(0)).toBe('Shipment date: “2.5” has no unit.');
  expect(what(8)).toBe('Shipment date: the cartons hold 5,100 pieces, the order is 5,000.');
  expect(what(11)).toBe('Shipment date: the shares sum to 110%.');
  expect(what(13)).toBe('Shipment date: the payments leave US$925.00 of the total, US$9,250.00.');
  expect(what(23)).toBe('Shipment date: Aug 5, 2026 is over.');
  const ambiguous = { ...at, rule: 'number-unread', words: '1,000', error: 'ambiguous' } as const;
  expect(findingWords(fullSpec(), ambiguous).what).toBe(
    'Shipment date: “1,000” can be read as two numbers.',
  );
});

test.each([
  ['130', 'above-100', 'is more than 100 %'],
  ['0', 'zero', 'is zero'],
  ['-5', 'negative', 'is less than zero'],
  ['2.5', 'not-whole', 'is not a whole number'],
  ['€ 5', 'other-currency', 'is not an amount in the currency chosen'],
  ['many', 'not-a-number', 'can’t be read as a number'],
] as const)('“%s” is said to be %s', (words, error, said) => {
  const { what } = findingWords(fullSpec(), { ...at, rule: 'number-unread', words, error });
  expect(what).toBe(`Shipment date: “${words}” ${said}.`);
});

test('a point names all that it lacks; a requirement that is not there has no name', () => {
  const parts = { sample: { id: '', date: '', photos: 'a.jpg', keptBy: '' }, requirements: [] };
  const spec: OrderSpec = fullSpec(parts);
  const whats = findingsOf(spec, { today: '2026-11-28', checks: specChecks })
    .filter(({ rule }) => rule === 'point-missing')
    .map((finding) => findingWords(spec, finding).what);
  expect(whats).toContain(
    'Approved sample: not filled in yet: Approved sample and Sample approved on.',
  );
  expect(whats).toContain('Dimensions: no requirement says it yet.');
  expect(pointName('sample')).toBe('Approved sample');
});

test('a field in a row goes by the row’s name, whatever its id', () => {
  const spec = aSpec({ requirements: [aRequirement('a.b', { attribute: 'Strap width' })] });
  expect(fieldName(spec, 'requirements.a.b.tolerance')).toBe('Strap width, Tolerance');
  expect(fieldName(spec, 'schedule.balance.trigger')).toBe('Balance, Is due when');
  expect(fieldName(spec, 'price.unitPrice')).toBe('Unit price');
  expect(fieldName(spec, 'no.such')).toBe('no.such');
});

test('long words are cut', () => {
  const spec = fullSpec({
    requirements: [aRequirement('x', { aspect: 'colour', value: 'blue '.repeat(1000) })],
  });
  for (const finding of findingsOf(spec, { today: '2026-11-28', checks: specChecks }))
    expect(findingWords(spec, finding).what.length).toBeLessThan(250);
});
