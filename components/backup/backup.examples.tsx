import type { Examples } from '../examples.ts';
import { BackupPreview, type Preview } from './BackupPreview.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { EraseAll, EraseQuestion } from './EraseAll.tsx';
import { ReadBackup, type Restoring } from './ReadBackup.tsx';
import { type LastMade, SaveBackup, type Saving } from './SaveBackup.tsx';

const nothing = () => {};
const at = '2026-11-28T12:00:00.000Z';

const none = { new: 0, changed: 0, same: 0, unfit: 0 };
const preview: Preview = {
  file: 'Coverline backup 2026-11-28.zip',
  writtenAt: at,
  plan: {
    spec: { ...none, new: 12, changed: 3, same: 1200 },
    binned: { ...none, new: 1 },
    revision: { ...none, new: 4, changed: 1, same: 310 },
    supplier: { ...none, new: 2, changed: 1, same: 7 },
    entry: { ...none, same: 5, unfit: 1 },
    aside: { ...none, new: 1 },
    withSpecs: { revision: 2, entry: 1 },
  },
  files: { count: 40, bytes: 52_000_000 },
  choice: { specs: 'keep-both', others: 'keep' },
};
const fresh: Preview = {
  ...preview,
  plan: {
    spec: { ...none, new: 1 },
    binned: none,
    revision: none,
    supplier: none,
    entry: none,
    aside: none,
    withSpecs: { revision: 0, entry: 0 },
  },
  files: { count: 0, bytes: 0 },
};

const saving =
  (state: Saving, lastMade: LastMade = at) =>
  () => <SaveBackup lastMade={lastMade} state={state} onStart={nothing} onCancel={nothing} />;
const handlers = { onChoose: nothing, onAccept: nothing, onCancel: nothing };
const reading = (state: Restoring) => () => (
  <ReadBackup {...handlers} state={state} onFile={nothing} />
);

export const examples: Examples = {
  'save, never done': saving({ kind: 'idle' }, null),
  'save, not known when last done': saving({ kind: 'idle' }, 'unknown'),
  'save, writing': saving({ kind: 'writing', percent: 40 }),
  'save, cancelled': saving({ kind: 'cancelled' }),
  'save, done': saving({
    kind: 'saved',
    name: preview.file,
    size: 52_100_000,
    leftOut: 0,
    unstored: 0,
  }),
  'save, some left out': saving({
    kind: 'saved',
    name: preview.file,
    size: 4000,
    leftOut: 2,
    unstored: 1,
  }),
  'save, failed': saving({ kind: 'failed', reason: 'the disk is full.' }),
  read: reading({ kind: 'idle' }),
  'read, checking': reading({ kind: 'checking', percent: 70 }),
  'read, refused': reading({
    kind: 'refused',
    file: 'photos.zip',
    problem: 'It is not a backup of Coverline.',
  }),
  'read, ready': reading({ kind: 'ready', ...preview }),
  'read, ready, specs skipped': reading({
    kind: 'ready',
    ...preview,
    choice: { specs: 'skip', others: 'keep' },
  }),
  'read, taking': reading({ kind: 'taking', percent: 10 }),
  'read, cancelled': reading({ kind: 'cancelled' }),
  'read, done': reading({ kind: 'taken' }),
  'read, failed': reading({ kind: 'failed', reason: 'the disk is full.' }),
  'preview on an empty computer': () => <BackupPreview {...handlers} preview={fresh} />,
  erase: () => <EraseAll state={{ kind: 'idle' }} onErase={nothing} />,
  'erase, under way': () => <EraseAll state={{ kind: 'erasing' }} onErase={nothing} />,
  'erase, done': () => <EraseAll state={{ kind: 'erased' }} onErase={nothing} />,
  'erase, failed': () => (
    <EraseAll state={{ kind: 'failed', reason: 'the disk is full.' }} onErase={nothing} />
  ),
  'erase, question': () => <EraseQuestion onErase={nothing} onCancel={nothing} />,
  'reminder, never': () => <BackupReminder lastMade={null} href="#" onPutOff={nothing} />,
  'reminder, old': () => <BackupReminder lastMade={at} href="#" onPutOff={nothing} />,
};
