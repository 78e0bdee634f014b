import { useEffect, useRef, useState } from 'preact/hooks';
import type { Restoring } from '../../components/backup/ReadBackup.tsx';
import {
  BackupChanged,
  type BackupProblem,
  type CheckedBackup,
  checkBackup,
} from '../../lib/files/backup-read.ts';
import { otherFileWords } from '../../lib/files/other-file.ts';
import { blobSource } from '../../lib/files/zip-reader.ts';
import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { planRestore, restoreBackup } from '../../lib/storage/restore.ts';
import type { RestoreChoice } from '../../lib/trade/kept-record.ts';
import { haveAllRead, untilAllStored } from './other-pages.ts';
import { announceAll, connection } from './stores.ts';
import { percentOf } from './write-backup.ts';

/** What loses nothing that is here. */
const proposed: RestoreChoice = { specs: 'keep-both', others: 'keep' };

/** The backup that is being read on this page, and what the buyer may do with it. */
export function useBackupIn() {
  const [state, setState] = useState<Restoring>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const checked = useRef<CheckedBackup | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Shows how far `work` is and what it comes to, also where it is stopped or the file fails. */
  async function run(
    kind: 'checking' | 'taking',
    work: (signal: AbortSignal, show: Show) => Promise<Restoring>,
  ): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const show = (shown: Restoring) => {
      if (running.current === controller) setState(shown);
    };
    const showPercent = (percent: number) => show({ kind, percent });
    showPercent(0);
    try {
      show(await work(controller.signal, showPercent));
    } catch (error) {
      if (controller.signal.aborted) show({ kind: 'cancelled' });
      else show({ kind: 'failed', reason: reasonOf(error) });
    } finally {
      if (running.current === controller) running.current = null;
    }
  }

  const read = (file: File) =>
    run('checking', async (signal, show) => {
      const answer = await check(file, signal, show);
      checked.current = answer.backup;
      return answer.state;
    });

  const accept = () =>
    run('taking', async (signal, show) => {
      const backup = checked.current;
      if (backup === null || state.kind !== 'ready') return state;
      return takeIn(backup, state.choice, signal, show);
    });

  /** Stops what is going on: what it comes to says whether it was in time. */
  function cancel(): void {
    if (running.current === null) setState({ kind: 'cancelled' });
    else running.current.abort();
  }

  /** Stops, and forgets what was read. */
  function forget(): void {
    running.current?.abort();
    running.current = null;
    checked.current = null;
    setState({ kind: 'idle' });
  }

  function choose(choice: RestoreChoice): void {
    if (state.kind === 'ready') setState({ ...state, choice });
  }
  return { state, read, accept, cancel, forget, choose };
}

type Show = (percent: number) => void;
type Answer = { readonly backup: CheckedBackup | null; readonly state: Restoring };

async function check(file: File, signal: AbortSignal, show: Show): Promise<Answer> {
  const onProgress = (done: number, of: number) => show(percentOf(done, of));
  const answer = await checkBackup(blobSource(file), { signal, onProgress });
  if (!answer.ok) {
    const problem = (await otherFileWords(file, 'zip')) ?? problemWords(answer.problem);
    return { backup: null, state: { kind: 'refused', file: file.name, problem } };
  }
  const { backup } = answer;
  await untilAllStored();
  const plan = await planRestore(connection, backup, { signal });
  if (!plan.ok) {
    return { backup: null, state: { kind: 'failed', reason: failureWords(plan.failure) } };
  }
  const { writtenAt, files } = backup;
  const preview = { file: file.name, writtenAt, files, plan: plan.value, choice: proposed };
  return { backup, state: { kind: 'ready', ...preview } };
}

async function takeIn(
  backup: CheckedBackup,
  choice: RestoreChoice,
  signal: AbortSignal,
  show: Show,
): Promise<Restoring> {
  const { counts, files } = backup;
  const all = Object.values(counts).reduce((sum, count) => sum + count, files.count);
  const onProgress = (done: number) => show(percentOf(done, all));
  const newId = () => crypto.randomUUID();
  await untilAllStored();
  const taken = await restoreBackup(connection, backup, choice, { newId, signal, onProgress });
  if (!taken.ok) return { kind: 'failed', reason: failureWords(taken.failure) };
  announceAll();
  await haveAllRead();
  return { kind: 'taken' };
}

/** A file that is gone from the disk, or is another by now; anything else is a bug. */
function reasonOf(error: unknown): string {
  if (error instanceof BackupChanged || error instanceof DOMException) {
    return i18n.t('backup.read.fileGone');
  }
  throw error;
}

const words = {
  'not-a-backup': () => i18n.t('backup.problem.notABackup'),
  truncated: () => i18n.t('backup.problem.truncated'),
  'newer-version': () => i18n.t('backup.problem.newerVersion'),
  'foreign-part': (part) => i18n.t('backup.problem.foreignPart', { part }),
  'too-big': (part) => i18n.t('backup.problem.tooBig', { part }),
  altered: (part) => i18n.t('backup.problem.altered', { part }),
  'missing-part': (part) => i18n.t('backup.problem.missingPart', { part }),
  'wrong-record': (part) => i18n.t('backup.problem.wrongRecord', { part }),
} satisfies Record<BackupProblem['code'], (part: string) => string>;

const problemWords = ({ code, part }: BackupProblem) => words[code](part);
