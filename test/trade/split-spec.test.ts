import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAmount } from '../../lib/trade/amount-entry.ts';
import { copySection } from '../../lib/trade/copy-section.ts';
import { duplicateSpec } from '../../lib/trade/duplicate-spec.ts';
import { add } from '../../lib/trade/money.ts';
import { retypedNumber, typedNumber } from '../../lib/trade/number-writing.ts';
import { type OrderSpec, orderSpecSchema } from '../../lib/trade/order-spec.ts';
import { specFigures } from '../../lib/trade/spec-figures.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { splitSpec } from '../../lib/trade/split-spec.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { fullSpec } from '../support/full-spec.ts';
import { aSpec } from '../support/specs.ts';

const made = { id: 'second', now: '2026-11-28T10:00:00.000Z' };
const usd = (amount: string) => ({ amount, currency: 'USD' });
const full = fullSpec();

function split(spec: OrderSpec, part: string) {
  const answer = splitSpec(spec, part, made);
  if (answer.kind === 'refused') throw new Error(answer.refusal);
  return answer;
}

describe('a duplicate', () => {
  test('is a draft of its own, without what belongs to one order', () => {
    const letter = { letter: 'B', issuedAt: made.now };
    const copy = duplicateSpec(fullSpec({ state: 'issued', revision: letter }), made);
    expect(copy).toEqual({
      ...full,
      id: 'second',
      state: 'draft',
      revision: null,
      createdAt: made.now,
      updatedAt: made.now,
      document: { ...full.document, orderNumber: '' },
    });
  });

  test('takes no account number along, but the words about one', () => {
    const account = (text: string) =>
      duplicateSpec(fullSpec({ payment: { method: 'T/T', account: text } }), made).payment.account;
    expect(account('Citibank 123456')).toBe('');
    expect(account('Only the one on the payment page.')).toBe('Only the one on the payment page.');
  });

  test('of a template is a template', () => {
    expect(duplicateSpec(fullSpec({ state: 'template' }), made).state).toBe('template');
  });
});

describe('a split', () => {
  const whole = fullSpec({
    quantity: { ...full.quantity, spares: '50' },
    price: { ...full.price, shipping: usd('100.01'), other: usd('33.33'), tooling: usd('1200') },
    schedule: [
      { id: 'deposit', share: '1,000.01', in: 'money', trigger: '' },
      { id: 'more', share: '20', in: 'percent', trigger: '' },
      { id: 'balance', share: '', in: 'rest', trigger: 'Passed inspection' },
    ],
  });

  test('shares out what belongs to the pieces, and leaves tooling with the first', () => {
    const { first, second } = split(whole, '2,500');
    expect(first).toMatchObject({
      id: 'spec-1',
      quantity: { amount: '2500', spares: '25' },
      packaging: { cartons: '250', perCarton: '10' },
      price: { shipping: usd('50.01'), other: usd('16.67'), tooling: usd('1200') },
      schedule: [{ share: '500.01' }, { share: '20' }, { share: '' }],
    });
    expect(second).toMatchObject({
      id: 'second',
      state: 'draft',
      document: { orderNumber: '' },
      quantity: { amount: '2500', spares: '25' },
      packaging: { cartons: '250' },
      price: { shipping: usd('50.00'), other: usd('16.66'), tooling: null },
      schedule: [{ share: '500.00' }, { share: '20' }, { share: '' }],
      requirements: full.requirements,
    });
  });

  test('empties cartons that would not be full', () => {
    const { first, second } = split(whole, '1234');
    expect([first.packaging.cartons, second.packaging.cartons]).toEqual(['', '']);
    expect(split(whole, '1230').second.packaging.cartons).toBe('123');
  });

  test('types payments in the language of the spec', () => {
    const german = { ...whole, locale: 'de', quantity: { ...whole.quantity, amount: '5.000' } };
    const [deposit] = german.schedule;
    if (deposit === undefined) throw new Error('no deposit');
    const { first } = split({ ...german, schedule: [{ ...deposit, share: '1.000,01' }] }, '2.500');
    expect(first.schedule[0]?.share).toBe('500,01');
  });

  test.each([
    [{ quantity: { ...whole.quantity, amount: 'many' } }, '10', 'quantity-unread'],
    [{ locale: '' }, '10', 'quantity-unread'],
    [{}, 'some', 'part-unread'],
    [{}, '', 'part-unread'],
    [{}, '0', 'part-unread'],
    [{}, '5000', 'part-not-inside'],
    [{}, '5001', 'part-not-inside'],
    [
      { schedule: [{ id: 'a', share: 'a third', in: 'money' as const, trigger: '' }] },
      '10',
      'payment-unread',
    ],
  ])('%o, part "%s": %s', (parts, part, refusal) => {
    expect(splitSpec({ ...whole, ...parts }, part, made)).toEqual({ kind: 'refused', refusal });
  });

  test('law: the two make the whole', () => {
    const cents = fc.nat(10 ** 9).map((units) => usd((units / 100).toFixed(2)));
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 ** 7 }),
        fc.nat(),
        cents,
        cents,
        fc.nat(1000),
        (quantity, cut, shipping, other, spares) => {
          const part = 1 + (cut % (quantity - 1));
          const spec = fullSpec({
            quantity: { ...full.quantity, amount: String(quantity), spares: String(spares) },
            price: { ...full.price, shipping, other, tooling: usd('7') },
          });
          const { first, second } = split(spec, String(part));
          const sum = (pick: (one: OrderSpec) => string) =>
            Number(pick(first) || '0') + Number(pick(second) || '0');
          expect(sum((one) => one.quantity.amount)).toBe(quantity);
          expect(sum((one) => one.quantity.spares)).toBe(spares);
          expect(specFigures(second).quantity).toEqual({ state: 'known', value: part });
          for (const kind of ['shipping', 'other'] as const) {
            const [one, two, all] = [first, second, spec].map(({ price }) =>
              knownAmount(price[kind]),
            );
            if (!one || !two || !all) throw new Error('nothing shared');
            expect(Number(add<string>(one, two).amount)).toBe(Number(all.amount));
          }
          expect([first.price.tooling, second.price.tooling]).toEqual([usd('7'), null]);
        },
      ),
    );
  });

  test('of any spec is two that can be stored, or is refused', () => {
    fc.assert(
      fc.property(orderSpec, fc.integer({ min: 2, max: 1000 }), (any, quantity) => {
        const spec = { ...any, quantity: { ...any.quantity, amount: String(quantity) } };
        const answer = splitSpec(spec, '1', made);
        if (answer.kind === 'refused') {
          expect(['payment-unread', 'cost-unread']).toContain(answer.refusal);
        } else {
          expect(orderSpecSchema.safeParse(answer.first).success).toBe(true);
          expect(orderSpecSchema.safeParse(answer.second).success).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a section of another spec', () => {
  const empty = aSpec({ locale: 'en' });

  test('comes whole, with its sources, and nothing else does', () => {
    const origin = { by: 'rule', field: 'packaging.description', filled: 'x', rule: 'r' } as const;
    const old = { ...origin, rule: 'old' };
    const from = { ...full, provenance: [origin, { ...origin, field: 'terms.late' }] };
    const spec = copySection(
      { ...empty, provenance: [...empty.provenance, old] },
      from,
      'packaging',
    );
    expect(spec).toEqual({
      ...empty,
      packaging: full.packaging,
      labelling: full.labelling,
      provenance: [...empty.provenance, origin],
    });
  });

  test('brings rows too', () => {
    expect(copySection(empty, full, 'requirements').requirements).toEqual(full.requirements);
    expect(copySection(empty, full, 'payment').schedule).toEqual(full.schedule);
  });

  test('writes numbers of another language anew, and leaves out what could be misread', () => {
    const quantity = { ...full.quantity, amount: '5.000', over: '2,5 %', under: 'zwei' };
    const from = fullSpec({ locale: 'de', quantity });
    expect(copySection(empty, from, 'quantity').quantity).toMatchObject({
      amount: '5000',
      over: '2.5 %',
      under: '',
      unit: 'pieces',
    });
    const unknown = fullSpec({ locale: '', quantity });
    expect(copySection(empty, unknown, 'quantity').quantity.amount).toBe('');
  });

  test('law: every section of a spec makes the spec, but for what is in no section', () => {
    fc.assert(
      fc.property(orderSpec, orderSpec, (spec, from) => {
        const same = { ...from, locale: spec.locale };
        const all = specSections.reduce((sofar, { id }) => copySection(sofar, same, id), spec);
        const { id, state, revision, createdAt, updatedAt, template, notApplicable, read } = spec;
        expect({ ...all, provenance: [] }).toEqual({
          ...same,
          ...{ id, state, revision, createdAt, updatedAt, template, notApplicable, read },
          provenance: [],
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('numbers are typed as a language types them', () => {
  expect(typedNumber('1234.5', 'de')).toBe('1234,5');
  expect(typedNumber('1234.5', '')).toBe('1234.5');
  expect(typedNumber('1234.5', 'no language!')).toBe('1234.5');
  expect(retypedNumber('1.000', 'de', 'en')).toBe('1000');
  expect(retypedNumber('1,000', '', 'en')).toBeNull();
  expect(retypedNumber('30 %', 'en', 'de')).toBe('30 %');
  expect(retypedNumber('9'.repeat(101), 'en', 'de')).toBeNull();
});
