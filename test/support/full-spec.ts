import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { aRequirement, aSpec } from './specs.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** An order spec with nothing to find in it but its notes, written as a careful buyer would. */
export function fullSpec(parts: Partial<OrderSpec> = {}): OrderSpec {
  const blank = aSpec();
  return aSpec({
    locale: 'en',
    document: {
      ...blank.document,
      title: 'Backpack order',
      orderNumber: '211839291001023456',
      language: 'English',
    },
    buyer: { name: 'Bergmann Outdoor GmbH', contact: 'purchase@bergmann.example' },
    supplier: {
      ...blank.supplier,
      name: 'Ningbo Example Bags Co., Ltd.',
      legalName: 'NINGBO EXAMPLE BAGS CO LTD',
      beneficiary: 'Ningbo Example Bags Company Limited',
    },
    product: { ...blank.product, title: 'Backpack', model: 'BP-210' },
    sample: { id: 'S-102', date: '2026-04-28', photos: 'sample-s102.zip', keptBy: 'Buyer' },
    requirements: [
      aRequirement('colour', {
        aspect: 'colour',
        value: 'Navy',
        code: 'Pantone 289 C',
        method: 'D65 light box',
      }),
      aRequirement('weight', {
        aspect: 'weight',
        attribute: 'Net weight',
        value: '820',
        unit: 'g',
        tolerance: '±30 g',
        method: 'Scale of 1 g',
      }),
      aRequirement('material', {
        aspect: 'material',
        attribute: 'Shell',
        value: '600D polyester, 300 gsm ±5 %',
        method: 'ISO 3801',
      }),
      aRequirement('size', {
        aspect: 'dimension',
        attribute: 'Height',
        value: '45',
        unit: 'cm',
        tolerance: '±0.5 cm',
        method: 'Steel rule',
      }),
      aRequirement('seam', {
        aspect: 'function',
        attribute: 'Strap seam',
        value: 'at least 500',
        unit: 'N',
        method: 'EN ISO 13935-2',
      }),
    ],
    materials: {
      parts: '',
      substitution: 'No other material without written approval in the order.',
    },
    quantity: { amount: '5,000', unit: 'pieces', over: '0', under: '0', spares: '' },
    packaging: {
      ...blank.packaging,
      description: '10 pieces per carton, 5-ply carton.',
      perCarton: '10',
      cartons: '500',
      cartonSize: '46 x 32 x 78 cm ±1 cm',
      cartonWeight: '9.2 kg ±0.3 kg',
    },
    inspection: {
      ...blank.inspection,
      defects: 'Critical: mould, needle. Major: broken zip. Minor: loose thread of up to 10 mm.',
      inspector: 'SGS',
      when: 'After 80 % of the goods are packed.',
      failure: 'Rework and a second inspection at the supplier’s cost.',
    },
    price: { ...blank.price, unitPrice: usd('1.85') },
    schedule: [
      { id: 'deposit', share: '30', in: 'percent', trigger: 'Order confirmed on Alibaba.com.' },
      {
        id: 'balance',
        share: '',
        in: 'rest',
        trigger: 'Passed inspection and a copy of the bill of lading.',
      },
    ],
    delivery: {
      ...blank.delivery,
      shipDate: '2027-03-05',
      leadDays: '45',
      incoterm: 'FOB',
      place: 'Ningbo, Incoterms 2020',
      mode: 'sea',
    },
    terms: {
      ...blank.terms,
      changes: 'Changes are valid only if re-confirmed in the Alibaba.com order.',
    },
    evidence: { plan: 'Film the opening of five cartons on arrival.' },
    coverage: { kind: 'post-delivery', limit: usd('84000'), basis: 'limit' },
    ...parts,
  });
}
