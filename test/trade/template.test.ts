import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specChecks } from '../../lib/rules/spec-checks.ts';
import { templateSources, templates } from '../../lib/rules/templates.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import { findingsOf } from '../../lib/trade/findings/findings-of.ts';
import { orderSpecSchema } from '../../lib/trade/order-spec.ts';
import { fieldText, withFieldText } from '../../lib/trade/spec-field.ts';
import {
  applyTemplate,
  asTemplate,
  changeTemplate,
  chooseTemplate,
  fromTemplate,
  templateOf,
} from '../../lib/trade/template.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { fullSpec } from '../support/full-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';

const byId = (name: string) =>
  templates.find(({ id }) => id === `template-${name}`) ?? expect.fail();
const [clothing, toys, general] = [byId('clothing'), byId('toys'), byId('general')];
const blank = blankSpec({ id: 'new', now: '2026-11-28T00:00:00.000Z', locale: 'en' });
const anyTemplate = fc.constantFrom(...templates);

describe('the template of a title', () => {
  test.each([
    ['Wholesale Custom Logo Cotton T-Shirts', 'clothing'],
    ['WOMEN DRESSES 2026', 'clothing'],
    ['Bluetooth headphones', 'electronics'],
    ['LED table lamp', 'electronics'],
    ['Dining chairs with wooden legs', 'furniture'],
    ['Stainless steel lunch box', 'contact'],
    ['Matte lipstick private label', 'contact'],
    ['Wooden puzzle toy for babies', 'toys'],
    ['Doll clothes', 'toys'],
    ['Electric toy car toys', 'toys'],
    ['Laptop backpack', 'general'],
    ['Redressed granite', 'general'],
    ['Stable anchor', 'general'],
    ['', 'general'],
  ])('"%s" is %s', (title, name) => {
    expect(chooseTemplate(title, templates)?.id).toBe(`template-${name}`);
  });

  test('is none where there are none', () => {
    expect(chooseTemplate('T-shirt', [])).toBeNull();
    expect(chooseTemplate('Backpack', [clothing])).toBeNull();
  });
});

describe('every template', () => {
  const ruled = new Set([...templateSources, ...templates].map(({ id }) => id));

  test.each(templates)('$id says where all it fills in comes from', (template) => {
    const spec = applyTemplate(blank, template);
    const added = spec.provenance.filter((one) => !blank.provenance.includes(one));
    expect(added.length).toBeGreaterThan(10);
    for (const one of added) {
      expect(one).toMatchObject({ by: 'rule', filled: fieldText(spec, one.field) });
      expect(one.by === 'rule' && ruled.has(one.rule), one.field).toBe(true);
    }
    expect(orderSpecSchema.safeParse(spec).success).toBe(true);
  });

  test.each(templates)(
    '$id has a text for every field it names, and rows of its own',
    (template) => {
      for (const { field } of template.texts) expect(fieldText(blank, field), field).not.toBeNull();
      for (const { id } of template.requirements)
        expect(id.startsWith(`${template.id}-`)).toBe(true);
      const names = template.requirements.map(({ aspect, attribute }) => `${aspect} ${attribute}`);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test.each(templates)('$id writes nothing that the checks find fault with', (template) => {
    const before = new Set(
      findingsOf(blank, { today: '2026-11-28', checks: specChecks }).map(({ rule }) => rule),
    );
    const rules = findingsOf(applyTemplate(blank, template), {
      today: '2026-11-28',
      checks: specChecks,
    })
      .map(({ rule }) => rule)
      .filter((rule) => !before.has(rule));
    expect(new Set(rules)).toEqual(new Set(['no-value']));
  });
});

describe('applying', () => {
  test('uses the rows that stand there unused, and adds the others', () => {
    const { requirements } = applyTemplate(blank, clothing);
    expect(requirements.slice(0, 3)).toMatchObject([
      { id: 'colour', aspect: 'colour', attribute: 'Main colour' },
      { id: 'weight', aspect: 'weight', attribute: 'Weight per area', tolerance: '±5 %' },
      { id: 'material', aspect: 'material', attribute: 'Fabric and composition' },
    ]);
    expect(requirements).toHaveLength(clothing.requirements.length);
  });

  test('overwrites nothing', () => {
    const written = fullSpec({
      requirements: [
        aRequirement('a', {
          aspect: 'weight',
          attribute: 'weight per area',
          value: '180',
          method: 'Ours',
          class: 'minor',
        }),
      ],
    });
    const spec = applyTemplate(written, clothing);
    expect(spec.inspection.defects).toBe(written.inspection.defects);
    expect(spec.requirements[0]).toEqual({
      ...written.requirements[0],
      unit: 'g/m²',
      tolerance: '±5 %',
    });
    expect(spec.template).toBe('template-clothing');
  });

  test('fills what payments wait for', () => {
    expect(applyTemplate(blank, general).schedule[1]?.trigger).toContain('inspection');
  });

  test('law: twice is once', () => {
    fc.assert(
      fc.property(orderSpec, anyTemplate, (spec, template) => {
        const once = applyTemplate(spec, template);
        expect(applyTemplate(once, template)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});

describe('changing', () => {
  test('law: there and back again is as it was', () => {
    fc.assert(
      fc.property(orderSpec, anyTemplate, anyTemplate, (any, from, to) => {
        const spec = { ...any, requirements: [...any.requirements, ...blank.requirements] };
        const first = applyTemplate(spec, from);
        const back = changeTemplate(changeTemplate(first, from, to), to, from);
        expect(back).toEqual(first);
        expect(changeTemplate(first, from, null)).toEqual({ ...spec, template: '' });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps what the buyer wrote or changed', () => {
    const size = 'requirements.template-clothing-size';
    const written = [
      ['terms.changes', 'Only by registered letter.'],
      [`${size}.value`, '52'],
      ['requirements.template-clothing-pilling.method', 'Our own'],
    ] as const;
    const spec = written.reduce(
      (sofar, [field, text]) => withFieldText(sofar, field, text),
      applyTemplate(blank, clothing),
    );
    const changed = changeTemplate(spec, clothing, toys);
    for (const [field, text] of written) expect(fieldText(changed, field)).toBe(text);
    // The row keeps the name its value is meant for.
    expect(fieldText(changed, `${size}.attribute`)).toBe('Body width, by size chart');
    expect(fieldText(changed, `${size}.unit`)).toBe('cm');
    expect(fieldText(changed, 'requirements.template-clothing-seam.attribute')).toBeNull();
    expect(fieldText(changed, 'quantity.over')).toBe('');
    expect(changed.template).toBe('template-toys');
  });

  test('from or to none', () => {
    expect(changeTemplate(blank, null, null)).toBe(blank);
    expect(changeTemplate(blank, null, toys)).toEqual(applyTemplate(blank, toys));
  });
});

describe('a template of the buyer’s own', () => {
  const made = { id: 'own', now: '2026-11-28T10:00:00.000Z' };
  const full = fullSpec();
  const own = templateOf(full, made);

  test('keeps what is the same for every order, and nothing of this one', () => {
    expect(own).toMatchObject({
      id: 'own',
      state: 'template',
      document: { title: 'Backpack order', orderNumber: '' },
      supplier: { name: '', legalName: '', beneficiary: '' },
      quantity: { amount: '', unit: 'pieces', over: '0' },
      price: { unitPrice: null },
      sample: { id: '' },
      delivery: { shipDate: '', incoterm: 'FOB' },
      coverage: { limit: null, basis: 'none' },
      requirements: full.requirements,
      attachments: [],
      read: null,
      provenance: [],
    });
    expect(orderSpecSchema.safeParse(own).success).toBe(true);
  });

  test('makes a draft, with the template as the source of every field', () => {
    const spec = fromTemplate(own, { id: 'draft', now: '2026-11-29T10:00:00.000Z' });
    expect(spec).toMatchObject({ id: 'draft', state: 'draft', template: 'own', locale: 'en' });
    const withoutIds = ({ requirements }: typeof own) =>
      requirements.map(({ id: _id, ...row }) => row);
    expect(withoutIds(spec)).toEqual(withoutIds(own));
    expect(spec.schedule).toEqual(own.schedule);
    expect(spec.inspection).toEqual(own.inspection);
    expect(spec.evidence).toEqual(own.evidence);
    expect(spec.document.title).toBe('');
    for (const one of spec.provenance) expect(one).toMatchObject({ by: 'rule', rule: 'own' });
  });

  test('is applied and changed like the extension’s', () => {
    const template = asTemplate(own);
    const applied = applyTemplate(blank, template);
    expect(applied.evidence.plan).toBe(full.evidence.plan);
    expect(changeTemplate(applied, template, null)).toEqual({ ...blank, template: '' });
  });

  test('of any spec is a spec that can be stored', () => {
    fc.assert(
      fc.property(orderSpec, (spec) => {
        const template = templateOf(spec, made);
        expect(orderSpecSchema.safeParse(template).success).toBe(true);
        const draft = fromTemplate(template, { ...made, id: 'draft' });
        expect(orderSpecSchema.safeParse(draft).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('a field that is not there is no field', () => {
  const spec = aSpec();
  for (const field of [
    '',
    'no.such',
    'requirements.x.value',
    'requirements.x.id',
    'schedule.x',
    'price.unitPrice',
  ]) {
    expect(fieldText(spec, field)).toBeNull();
    expect(withFieldText(spec, field, 'x')).toEqual(spec);
  }
});
