import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../lib/files/cell.ts';
import { documentWords } from '../../lib/files/document-words.ts';
import { type DocumentRequest, specDocument } from '../../lib/files/spec-document.ts';
import {
  zhAspects,
  zhChoices,
  zhFields,
  zhInstalment,
  zhRequirement,
  zhSections,
  zhWords,
} from '../../lib/i18n/glossary-zh.ts';
import { milStd105e } from '../../lib/rules/aql.ts';
import { planClasses } from '../../lib/trade/class-plans.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { cottonBags, filledSpec } from '../support/filled-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';
import { loadWords } from '../support/words.ts';

beforeAll(loadWords);

const forSupplier: DocumentRequest = { audience: 'supplier', language: 'en', plan: null };
const forMe: DocumentRequest = { ...forSupplier, audience: 'me' };
const inBoth = (request: DocumentRequest) => ({ ...request, language: 'en-zh' as const });

/** Every cell of a document, in its order. */
function cellsOf(spec: OrderSpec, request: DocumentRequest): Cell[] {
  return specDocument(spec, request).sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'field' ? [part.cell] : part.rows.flat())),
  );
}

function cellAt(spec: OrderSpec, path: string): Cell | null {
  const parts = specDocument(spec, forMe).sections.flatMap((section) => section.parts);
  return (
    parts.flatMap((part) => (part.kind === 'field' && part.path === path ? [part.cell] : []))[0] ??
    null
  );
}

describe('an amount that is none', () => {
  const spec = aSpec({
    price: { ...aSpec().price, other: { unread: '12.50', currency: 'JPY' } },
  });

  test('says so, with its currency', () => {
    expect(cellAt(spec, 'price.other')).toEqual({
      kind: 'text',
      text: '12.50 JPY – not an amount',
    });
    const texts = cellsOf(spec, inBoth(forSupplier)).map(({ text }) => text);
    expect(texts).toContain('12.50 JPY – not an amount 无法识别为金额');
  });

  test('is left out where nothing but a currency was chosen', () => {
    const chosen = { unread: ' ', currency: 'JPY' };
    expect(cellAt(aSpec({ price: { ...aSpec().price, other: chosen } }), 'price.other')).toBeNull();
  });
});

describe('what stands in a document', () => {
  test('every field that is filled in, in the order of the sections', () => {
    const document = specDocument(
      filledSpec((path) => path),
      forMe,
    );
    expect(document.sections.map(({ id }) => id)).toEqual(specSections.map(({ id }) => id));
    const written = document.sections.flatMap(({ parts }) =>
      parts.map((part) => (part.kind === 'field' ? part.path : part.id)),
    );
    const fields = specSections.flatMap(({ fields }) => fields.map(({ path }) => path));
    expect(written).toEqual(fields.filter((path) => path !== 'document.title'));
    expect(document.title).toBe('document.title');
  });

  test('nothing that is empty: of a blank spec, only its usual inspection and the coverage', () => {
    const document = specDocument(aSpec(), forSupplier);
    expect(document.sections.map(({ id }) => id)).toEqual(['inspection', 'coverage']);
    expect(document.title).toBe('Order spec');
    expect(document.mark).toBe('Draft · 2026-11-23');
  });

  test('the revision it is, not the one it was before it was changed', () => {
    const { mark } = specDocument(cottonBags, forSupplier);
    expect(mark).toBe('Revision B · 2026-11-24');
    const changed: OrderSpec = { ...cottonBags, state: 'draft', updatedAt: '2026-11-25T00:00:00Z' };
    expect(specDocument(changed, inBoth(forSupplier)).mark).toBe('Draft 草稿 · 2026-11-25');
  });

  test('that it is the buyer’s own version, where it is', () => {
    const { mark } = specDocument(cottonBags, { ...forSupplier, audience: 'me' });
    expect(mark).toBe('Revision B · 2026-11-24 · Internal, not for the supplier');
  });

  test('the sampling plan, from the tables', () => {
    const { critical, major, minor } = { critical: 0, major: 2.5, minor: 4 };
    const aqls = { critical, major, minor };
    const plan = planClasses(milStd105e, 5000, { level: 'II', aqls });
    const request = { ...forSupplier, plan: plan.state === 'planned' ? plan : null };
    const parts = specDocument(cottonBags, request).sections.flatMap((section) => section.parts);
    const table = parts.find((part) => part.kind === 'table' && part.id === 'plan');
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual(
      [
        ['Critical', '0', '200', '0', '1'],
        ['Major', '2.5', '200', '10', '11'],
        ['Minor', '4', '200', '14', '15'],
      ],
    );
  });

  test('a column that no row fills in is left out', () => {
    const spec = aSpec({ requirements: [aRequirement('a', { attribute: 'Zip', value: 'YKK' })] });
    const [part] = specDocument(spec, forSupplier).sections[0]?.parts ?? [];
    expect(part?.kind === 'table' && part.columns).toEqual([
      'No.',
      'About',
      'What',
      'Value',
      'If it fails',
    ]);
  });
});

describe('numbers and days are such only where nothing is guessed', () => {
  const typed = (amount: string, locale = '') =>
    cellAt({ ...aSpec(), locale, quantity: { ...aSpec().quantity, amount } }, 'quantity.amount');

  test.each([
    ['5000', ''],
    ['2.50', 'en'],
    ['0', ''],
    ['2.5', ''],
  ])('%s, language %j', (amount, locale) => {
    expect(typed(amount, locale)).toEqual({
      kind: 'number',
      text: amount,
      number: amount,
      unit: '',
    });
  });

  test.each([
    ['1.500', ''],
    ['1.500', 'de'],
    ['5,000', 'en'],
    ['about 5000', ''],
    ['0042', ''],
    ['1234567890123456', ''],
    ['1e5', ''],
    ['५०००', 'hi'],
  ])('%s stays text, language %j', (amount, locale) => {
    expect(typed(amount, locale)).toEqual({ kind: 'text', text: amount });
  });

  test('money has its code and at least the decimals of its currency', () => {
    const price = { ...cottonBags.price, other: { amount: '3000', currency: 'JPY' } };
    expect(cellAt({ ...cottonBags, price }, 'price.unitPrice')?.text).toBe('1.8500 USD');
    expect(cellAt({ ...cottonBags, price }, 'price.shipping')?.text).toBe('620.00 USD');
    expect(cellAt({ ...cottonBags, price }, 'price.other')?.text).toBe('3000 JPY');
  });

  test.each([
    ['2027-01-15', 'day'],
    ['2027-02-30', 'text'],
    ['January 2027', 'text'],
    ['1899-12-31', 'text'],
  ])('%s is a %s', (shipDate, kind) => {
    const spec = { ...cottonBags, delivery: { ...cottonBags.delivery, shipDate } };
    expect(cellAt(spec, 'delivery.shipDate')).toEqual({ kind, text: shipDate });
  });

  test('what no file can carry is shown as a box', () => {
    const evidence = { plan: 'a\u0000b\r\nc\ud83d\u0085\uFFFE' };
    expect(cellAt({ ...aSpec(), evidence }, 'evidence.plan')?.text).toBe('a□b\nc□□□');
  });

  test('stands in the order it has, whatever direction a text asks for', () => {
    const blank = aSpec();
    const turned = {
      ...blank,
      document: { ...blank.document, title: 'Bags \u202e\u2067' },
      packaging: { ...blank.packaging, description: '\u202e005 per carton\u202c \u200fשקית' },
    };
    expect(specDocument(turned, forSupplier).title).toBe('Bags');
    expect(cellAt(turned, 'packaging.description')?.text).toBe('005 per carton \u200fשקית');
  });
});

describe('in English and Chinese', () => {
  test('every label, heading and choice has its Chinese', () => {
    const all = [zhSections, zhFields, zhChoices, zhRequirement, zhAspects, zhInstalment, zhWords];
    for (const word of all.flatMap((words) => Object.values(words))) {
      expect(word).toMatch(/\p{Script=Han}/u);
    }
    const words = documentWords('en-zh');
    for (const { id, fields } of specSections) {
      expect(words.section(id)).toMatch(/\p{Script=Han}/u);
      for (const field of fields) {
        expect(words.field(field.path), field.path).toMatch(/\p{Script=Han}/u);
        if (field.kind !== 'choice') continue;
        // Codes and figures are the same in both.
        const choices = field.choices.filter((choice) => !/^$|^S-\d$|^I+$|^0?[1-9.]/.test(choice));
        for (const choice of choices) {
          expect(words.choice(field.path, choice), `${field.path} ${choice}`).toMatch(
            /\p{Script=Han}/u,
          );
        }
      }
    }
  });

  test('units of the glossary have their Chinese beside them, others stand alone', () => {
    const { unit } = documentWords('en-zh');
    expect(['pieces', 'PCS', 'KG', 'm', 'M', 'skeins', 'constructor'].map(unit)).toEqual([
      'pieces 件',
      'PCS 件',
      'KG 千克',
      'm 米',
      'M',
      'skeins',
      'constructor',
    ]);
  });

  test('any spec: numbers, days and typed text are the same as in English alone', () => {
    fc.assert(
      fc.property(orderSpec, (spec) => {
        const english = cellsOf(spec, forMe);
        const both = cellsOf(spec, inBoth(forMe));
        expect(both.length).toBe(english.length);
        english.forEach((cell, at) => {
          const twin = both[at];
          if (cell.kind === 'text') expect(twin?.text.startsWith(cell.text)).toBe(true);
          else expect(twin).toEqual(cell);
        });
      }),
      { numRuns: 50 },
    );
  });
});
