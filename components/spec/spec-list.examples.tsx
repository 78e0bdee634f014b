import { specDocument } from '../../lib/files/spec-document.ts';
import { summarise } from '../../lib/trade/order-spec.ts';
import type { Examples } from '../examples.ts';
import { Button } from '../ui/Button.tsx';
import { BinList } from './BinList.tsx';
import { Comparison } from './Comparison.tsx';
import { ExportControls } from './ExportControls.tsx';
import { ImportPreview, ImportRefused } from './ImportPreview.tsx';
import { ListFilter, wholeList } from './ListFilter.tsx';
import { noDays, OrderDaysForm } from './OrderDaysForm.tsx';
import { PageHead } from './PageHead.tsx';
import { RevisionBar } from './RevisionBar.tsx';
import { SaveNote } from './SaveNote.tsx';
import { NoSpecs, SpecList } from './SpecList.tsx';
import { SpecSheet } from './SpecSheet.tsx';
import { at, drafted, empty } from './sample-specs.ts';

const nothing = () => {};

const listed = [summarise(drafted), summarise({ ...empty, id: 'b2' })];

const sheet = specDocument(drafted, { audience: 'supplier', language: 'en-zh', plan: null });

const lostFile = 'Not in it, because their content was not found: “drawing.pdf”';

export const examples: Examples = {
  'sheet with Chinese': () => <SpecSheet document={sheet} />,
  'order days': () => <OrderDaysForm entry={noDays} onInput={nothing} />,
  'export controls': () => (
    <ExportControls
      choices={{ audience: 'supplier', language: 'en' }}
      isEvidence={(format) => format === 'docx'}
      evidenceEndings=".doc .docx .pdf"
      orderText={{ text: 'Bottle', length: 6 }}
      days={noDays}
      onDays={nothing}
      said="“Bottle.docx” was saved."
      problem="A calendar needs a shipment date. Fill it in first."
      lacks={null}
      packLacks={[]}
      onChoose={nothing}
      onPrint={nothing}
      onSave={nothing}
      onCopy={nothing}
    />
  ),
  'export controls, files lost': () => (
    <ExportControls
      choices={{ audience: 'me', language: 'en' }}
      isEvidence={(format) => format === 'docx'}
      evidenceEndings=".doc .docx .pdf"
      orderText={null}
      days={null}
      onDays={nothing}
      said="“Bottle.zip” was saved."
      problem={null}
      lacks={{ name: 'Bottle.zip', lacks: [lostFile] }}
      packLacks={[lostFile]}
      onChoose={nothing}
      onPrint={nothing}
      onSave={nothing}
      onCopy={nothing}
    />
  ),
  'list empty': () => <NoSpecs />,
  'list of two': () => (
    <SpecList specs={listed} chosen={new Set(['b2'])} onChoose={nothing} href={(id) => `#${id}`} />
  ),
  'list filter': () => (
    <ListFilter query={wholeList} suppliers={[drafted.supplier.name]} onQuery={nothing} />
  ),

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
        {
          id: 'a1',
          title: drafted.document.title,
          state: 'changed',
          choice: 'keep-both',
          changedAt: { here: at, file: '2026-11-20T09:00:00.000Z' },
        },
        { id: 'b2', title: 'Tote bag', state: 'same', choice: 'skip', changedAt: null },
        { id: 'c3', title: '', state: 'new', choice: 'replace', changedAt: null },
      ]}
      filesMissing={3}
      onChoose={nothing}
      onAccept={nothing}
      onCancel={nothing}
    />
  ),
  'import preview of nothing': () => (
    <ImportPreview
      file="specs.json"
      specs={[]}
      filesMissing={0}
      onChoose={nothing}
      onAccept={nothing}
      onCancel={nothing}
    />
  ),
  'import refused': () => (
    <ImportRefused
      file="notes.json"
      problems={['Spec 2, “Bottle”: quantity is missing.', 'Spec 3: the title is not a text.']}
    />
  ),
};
