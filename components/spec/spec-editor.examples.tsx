import { milStd105e } from '../../lib/rules/aql.ts';
import { draftRules } from '../../lib/rules/draft.ts';
import { planClasses } from '../../lib/trade/class-plans.ts';
import type { SectionId } from '../../lib/trade/spec-sections.ts';
import type { Examples } from '../examples.ts';
import { Attachments } from './Attachments.tsx';
import { FindingsPane, type ShownFinding, type ShownPoint } from './FindingsPane.tsx';
import { InspectionTable } from './InspectionTable.tsx';
import { MoreActions } from './MoreActions.tsx';
import { NamesSideBySide } from './NamesSideBySide.tsx';
import { RequirementsFile } from './RequirementsFile.tsx';
import { SpecEditor, type SpecEditorProps } from './SpecEditor.tsx';
import { at, drafted, empty } from './sample-specs.ts';

const nothing = () => {};

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
      spec={drafted}
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
  'editor empty': () => editor({ spec: empty, findings: [], points: [], lacking: new Map() }),
  'editor drafted': () => editor({}),
  'editor read only': () => editor({ readOnly: true }),
  'editor with an amount that is none and a conflict': () =>
    editor({
      spec: {
        ...drafted,
        price: { ...drafted.price, shipping: { unread: 'ask Lily', currency: 'USD' } },
      },
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
  'requirements of a file': () => (
    <RequirementsFile
      incoming={{ kind: 'ready', file: 'rows.csv', count: 12 }}
      onFile={nothing}
      onAccept={nothing}
      onCancel={nothing}
    />
  ),
  'requirements refused': () => (
    <RequirementsFile
      incoming={{
        kind: 'refused',
        file: 'rows.csv',
        problems: ['Line 2: There is no such column.'],
      }}
      onFile={nothing}
      onAccept={nothing}
      onCancel={nothing}
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
      removed="bag-v2.pdf"
      onPutBack={nothing}
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
      removed="bag-v2.pdf"
      onPutBack={nothing}
    />
  ),
};
