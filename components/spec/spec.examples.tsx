import { milStd105e } from '../../lib/rules/aql.ts';
import { draftRules } from '../../lib/rules/draft.ts';
import { blankRequirement, blankSpec } from '../../lib/trade/blank-spec.ts';
import { planClasses } from '../../lib/trade/class-plans.ts';
import { type OrderSpec, summarise } from '../../lib/trade/order-spec.ts';
import type { SectionId } from '../../lib/trade/spec-sections.ts';
import type { Examples } from '../examples.ts';
import { Button } from '../ui/Button.tsx';
import { Attachments } from './Attachments.tsx';
import { BinList } from './BinList.tsx';
import { Comparison } from './Comparison.tsx';
import type { ShownFinding, ShownPoint } from './FindingsPane.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { ImportPreview, ImportRefused } from './ImportPreview.tsx';
import { InspectionTable } from './InspectionTable.tsx';
import { ListFilter, wholeList } from './ListFilter.tsx';
import { MoreActions } from './MoreActions.tsx';
import { NamesSideBySide } from './NamesSideBySide.tsx';
import { PageHead } from './PageHead.tsx';
import { RevisionBar } from './RevisionBar.tsx';
import { SaveNote } from './SaveNote.tsx';
import { SpecEditor, type SpecEditorProps } from './SpecEditor.tsx';
import { NoSpecs, SpecList } from './SpecList.tsx';

const nothing = () => {};
const at = '2026-11-23T09:00:00.000Z';

const empty = blankSpec({ id: 'a1', now: at, locale: 'en' });

const page = {
  by: 'page',
  url: 'https://www.alibaba.com/product-detail/Bottle_1601234567890.html',
  readAt: at,
} as const;

const drafted: OrderSpec = {
  ...empty,
  document: { ...empty.document, title: 'Insulated steel bottle 500 ml', poNumber: 'PO-2027-014' },
  supplier: {
    ...empty.supplier,
    name: 'Fairview Metal Products Co., Ltd.',
    legalName: 'Fairview Metal Products Co., Ltd.',
    companyId: '230456789',
    country: 'CN',
    url: 'https://fairviewmetal.en.alibaba.com',
  },
  product: { ...empty.product, id: '1601234567890', title: 'Insulated steel bottle' },
  requirements: [
    {
      ...blankRequirement('r1', 'colour'),
      attribute: 'Colour',
      value: 'Navy',
      code: 'Pantone 289 C',
      tolerance: 'ΔE 2',
      method: 'Spectrophotometer, D65',
    },
    {
      ...blankRequirement('r2', 'weight'),
      value: '320',
      unit: 'g',
      tolerance: '± 5',
      method: 'Scale, 10 pieces',
      class: 'minor',
    },
  ],
  quantity: { ...empty.quantity, amount: '5,000', unit: 'piece', over: '2' },
  price: { ...empty.price, unitPrice: { amount: '3.10', currency: 'USD' } },
  schedule: [
    { id: 'deposit', share: '30', in: 'percent', trigger: 'Order confirmed' },
    { id: 'balance', share: '', in: 'rest', trigger: 'Passed inspection and copy of B/L' },
  ],
  delivery: {
    ...empty.delivery,
    shipDate: '2027-02-15',
    incoterm: 'FOB',
    place: 'Ningbo',
    mode: 'sea',
  },
  coverage: {
    kind: 'post-delivery',
    limit: { amount: '84000', currency: 'USD' },
    basis: 'limit',
  },
  provenance: [
    ...empty.provenance,
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
    { by: 'rule', field: 'schedule.deposit.share', filled: '30', rule: 'usual-deposit' },
    { by: 'rule', field: 'coverage.kind', filled: 'post-delivery', rule: 'post-delivery-2017' },
  ],
};

const listed = [summarise(drafted), summarise({ ...empty, id: 'b2' })];

const findings: readonly ShownFinding[] = [
  {
    key: '1',
    field: 'sample.id',
    severity: 'decisive',
    what: 'Approved sample is empty.',
    why: 'Without a sample, “like the sample” can’t be judged.',
    write: 'Give the number and date of the sample that you approved.',
  },
  {
    key: '2',
    field: 'packaging.description',
    severity: 'warning',
    what: 'Packaging says “standard packaging”.',
    why: 'An inspector can’t check it.',
    write: 'Write pieces per carton, carton size and a drop test.',
  },
  {
    key: '3',
    field: 'delivery.shipDate',
    severity: 'note',
    what: 'The shipment date ends in Beijing at 17:00 your time.',
    why: '',
    write: '',
  },
];

const points: readonly ShownPoint[] = [
  { id: 'quantity', label: 'Quantity', state: 'in', field: 'quantity.amount' },
  { id: 'sample', label: 'Approved sample', state: 'missing', field: 'sample.id' },
  { id: 'weight', label: 'Weight', state: 'not-applicable', field: 'requirements' },
];

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const file = {
  id: 'f1',
  name: 'bottle-drawing-r3.pdf',
  type: 'application/pdf',
  size: 1_234_567,
  sha256: hash,
  audience: 'supplier',
  addedAt: at,
  preview: null,
  remark: '',
} as const;

function editor(parts: Partial<SpecEditorProps>) {
  const lacking = new Map<SectionId, number>([
    ['product', 1],
    ['packaging', 2],
  ]);
  return (
    <SpecEditor
      draft={{ spec: drafted, typed: {} }}
      rules={draftRules}
      readOnly={false}
      conflicts={[]}
      findings={findings}
      points={points}
      extras={{}}
      lacking={lacking}
      onChange={nothing}
      onResolve={nothing}
      onApplicable={nothing}
      newId={() => 'r9'}
      {...parts}
    />
  );
}

const { inspection } = empty;
const aqls = { critical: 0, major: 2.5, minor: 4 };

export const examples: Examples = {
  'list empty': () => <NoSpecs />,
  'list of two': () => (
    <SpecList specs={listed} chosen={new Set(['b2'])} onChoose={nothing} href={(id) => `#${id}`} />
  ),
  'list filter': () => (
    <ListFilter query={wholeList} suppliers={[drafted.supplier.name]} onQuery={nothing} />
  ),
  'bin empty': () => <BinList specs={[]} onRestore={nothing} />,
  bin: () => (
    <BinList
      specs={[
        { id: 'a1', title: drafted.document.title, supplierName: 'Fairview', deletedAt: at },
        { id: 'b2', title: '', supplierName: '', deletedAt: at },
      ]}
      onRestore={nothing}
    />
  ),
  'page head': () => (
    <PageHead
      title={drafted.document.title}
      back={{ href: '#', label: 'All specs' }}
      note={<SaveNote state={{ kind: 'saved' }} onTryAgain={nothing} />}
      actions={<Button>Export</Button>}
    />
  ),
  saving: () => <SaveNote state={{ kind: 'saving' }} onTryAgain={nothing} />,
  'not saved': () => (
    <SaveNote state={{ kind: 'failed', reason: 'the disk is full.' }} onTryAgain={nothing} />
  ),
  'revision bar of a draft': () => (
    <RevisionBar spec={drafted} next="A" compareHref={null} onIssue={nothing} onEdit={nothing} />
  ),
  'revision bar of an issued spec': () => (
    <RevisionBar
      spec={{ state: 'issued', revision: { letter: 'A', issuedAt: at } }}
      next="B"
      compareHref="#a1/compare/A/now"
      onIssue={nothing}
      onEdit={nothing}
    />
  ),
  'revision bar of a template': () => (
    <RevisionBar
      spec={{ state: 'template', revision: null }}
      next="A"
      compareHref={null}
      onIssue={nothing}
      onEdit={nothing}
    />
  ),
  'editor empty': () =>
    editor({ draft: { spec: empty, typed: {} }, findings: [], points: [], lacking: new Map() }),
  'editor drafted': () => editor({}),
  'editor read only': () => editor({ readOnly: true }),
  'editor with an amount that is none and a conflict': () =>
    editor({
      draft: { spec: drafted, typed: { 'price.shipping': 'ask Lily' } },
      conflicts: [
        { field: 'packaging.description', mine: 'Box of 24', theirs: 'Box of 48' },
        { field: 'requirements.r2.value', mine: '320', theirs: '' },
      ],
    }),
  'findings none': () => (
    <FindingsPane
      findings={[]}
      points={points}
      readOnly={false}
      onGo={nothing}
      onApplicable={nothing}
    />
  ),
  'more actions': () => (
    <MoreActions
      readOnly={false}
      templates={[{ id: 'clothing', name: 'Clothing' }]}
      template="clothing"
      others={[{ id: 'b2', name: 'Tote bag' }]}
      splitProblem="Fill in the quantity first."
      onTemplate={nothing}
      onCopySection={nothing}
      onSplit={nothing}
      onDuplicate={nothing}
      onSaveTemplate={nothing}
    />
  ),
  names: () => (
    <NamesSideBySide
      names={[
        { label: 'Legal name', name: 'Fairview Metal Products Co., Ltd.', verdict: 'reference' },
        { label: 'Payee', name: 'Fairview Trading (HK) Limited', verdict: 'different' },
        { label: 'On Alibaba.com', name: '', verdict: 'empty' },
      ]}
    />
  ),
  'inspection plan': () => (
    <InspectionTable
      lot={4000}
      inspection={inspection}
      plan={planClasses(milStd105e, 4000, { level: 'II', aqls })}
      rule={milStd105e}
    />
  ),
  'inspection plan without a quantity': () => (
    <InspectionTable
      lot={null}
      inspection={inspection}
      plan={{ state: 'refused', refusal: 'no-quantity' }}
      rule={milStd105e}
    />
  ),
  attachments: () => (
    <Attachments
      files={[
        file,
        {
          ...file,
          id: 'f2',
          name: 'logo.png',
          audience: 'internal',
          remark: 'This looks like PDF.',
        },
      ]}
      readOnly={false}
      problem="“film.mp4” is bigger than 25 MB. It was not added."
      onAdd={nothing}
      onAudience={nothing}
      onSave={nothing}
      onRemove={nothing}
    />
  ),
  'attachments read only': () => (
    <Attachments
      files={[file]}
      readOnly
      problem={null}
      onAdd={nothing}
      onAudience={nothing}
      onSave={nothing}
      onRemove={nothing}
    />
  ),
  comparison: () => (
    <Comparison
      choices={[
        { value: 'A', label: 'Revision A, 23 Nov 2026' },
        { value: 'now', label: 'What stands now' },
      ]}
      from="A"
      to="now"
      changes={[
        { field: 'quantity.amount', label: 'Quantity', before: '5,000', after: '6,000' },
        { field: 'terms.late', label: 'Late', before: '', after: '1 % a week, at most 10 %' },
      ]}
      onChoose={nothing}
    />
  ),
  'import preview': () => (
    <ImportPreview
      file="specs.json"
      specs={[
        { id: 'a1', title: drafted.document.title, replaces: true },
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
