import { draftRules } from '../../lib/rules/draft.ts';
import { blankSpec } from '../../lib/trade/blank-spec.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import type { Examples } from '../examples.ts';
import { Button } from '../ui/Button.tsx';
import { ImportPreview, ImportRefused } from './ImportPreview.tsx';
import { PageHead } from './PageHead.tsx';
import { SaveNote } from './SaveNote.tsx';
import { SpecForm } from './SpecForm.tsx';
import { SpecList } from './SpecList.tsx';

const nothing = () => {};
const at = '2026-11-23T09:00:00.000Z';

const empty = blankSpec({ id: 'a1', now: at });

const page = {
  by: 'page',
  url: 'https://www.alibaba.com/product-detail/Bottle_1601234567890.html',
  readAt: at,
} as const;

const drafted: OrderSpec = {
  ...empty,
  title: 'Insulated steel bottle 500 ml',
  supplier: {
    name: 'Fairview Metal Products Co., Ltd.',
    companyId: '230456789',
    country: 'CN',
    url: 'https://fairviewmetal.en.alibaba.com',
  },
  product: { ...empty.product, id: '1601234567890', title: 'Insulated steel bottle' },
  requirements: [
    {
      id: 'r1',
      aspect: 'colour',
      attribute: 'Colour',
      value: 'Pantone 7546 C',
      unit: '',
      tolerance: 'ΔE 2',
      method: 'Spectrophotometer, D65',
      class: 'major',
    },
    {
      id: 'r2',
      aspect: 'weight',
      attribute: '',
      value: '320',
      unit: 'g',
      tolerance: '± 5',
      method: 'Scale, 10 pieces',
      class: 'minor',
    },
  ],
  quantity: { amount: '5000', unit: 'piece' },
  price: { ...empty.price, unitPrice: { amount: '3.10', currency: 'USD' } },
  payment: { ...empty.payment, deposit: '30' },
  delivery: { shipDate: '2027-02-15', incoterm: 'FOB', place: 'Ningbo' },
  coverage: {
    kind: 'post-delivery',
    limit: { amount: '84000', currency: 'USD' },
    basis: 'limit',
  },
  provenance: [
    {
      ...page,
      field: 'supplier.name',
      filled: 'Fairview Metal Products Co., Ltd.',
      source: { via: 'json', at: 'globalData.seller.companyName', raw: 'Fairview Metal Products' },
    },
    {
      ...page,
      field: 'quantity.amount',
      filled: '500',
      source: { via: 'text', at: '.moq', raw: 'Min. order: 500 pieces' },
    },
    { by: 'buyer', field: 'payment.deposit', filled: '30', from: '', typedAt: at },
    { by: 'rule', field: 'coverage.kind', filled: 'post-delivery', rule: 'post-delivery-2017' },
  ],
};

const listed = [
  { ...drafted, supplierName: drafted.supplier.name },
  { ...empty, id: 'b2', supplierName: '' },
];

export const examples: Examples = {
  'list empty': () => <SpecList specs={[]} href={(id) => `#${id}`} />,
  'list of two': () => <SpecList specs={listed} href={(id) => `#${id}`} />,
  'page head': () => (
    <PageHead
      title={drafted.title}
      back={{ href: '#', label: 'All specs' }}
      note={<SaveNote state={{ kind: 'saved' }} onTryAgain={nothing} />}
      actions={<Button>Export</Button>}
    />
  ),
  saving: () => <SaveNote state={{ kind: 'saving' }} onTryAgain={nothing} />,
  'not saved': () => (
    <SaveNote state={{ kind: 'failed', reason: 'the disk is full.' }} onTryAgain={nothing} />
  ),
  'form empty': () => (
    <SpecForm
      rules={draftRules}
      draft={{ spec: empty, typed: {} }}
      onChange={nothing}
      newId={() => 'r1'}
    />
  ),
  'form drafted': () => (
    <SpecForm
      rules={draftRules}
      draft={{ spec: drafted, typed: {} }}
      onChange={nothing}
      newId={() => 'r9'}
    />
  ),
  'form with an amount that is none': () => (
    <SpecForm
      rules={draftRules}
      draft={{ spec: drafted, typed: { 'price.shipping': 'ask Lily' } }}
      onChange={nothing}
      newId={() => 'r9'}
    />
  ),
  'import preview': () => (
    <ImportPreview
      file="specs.json"
      specs={[
        { id: 'a1', title: drafted.title, replaces: true },
        { id: 'c3', title: '', replaces: false },
      ]}
      onAccept={nothing}
      onCancel={nothing}
    />
  ),
  'import preview of nothing': () => (
    <ImportPreview file="specs.json" specs={[]} onAccept={nothing} onCancel={nothing} />
  ),
  'import refused': () => (
    <ImportRefused
      file="notes.json"
      problems={['Spec 2, “Bottle”: quantity is missing.', 'Spec 3: the title is not a text.']}
    />
  ),
};
