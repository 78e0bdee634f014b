import { useEffect, useRef, useState } from 'preact/hooks';
import type { LastMade, Saving } from '../../components/backup/SaveBackup.tsx';
import { download } from '../../components/ui/download.ts';
import { BackupTooLarge } from '../../lib/files/backup.ts';
import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { SourceFailed } from '../../lib/storage/backup-source.ts';
import { keepMade, readDates } from './backup-dates.ts';
import { storeAllTyped } from './spec-sessions.ts';
import { backupBlob } from './write-backup.ts';

/** The backup that is being made on this page, when the last was, and how to begin and stop. */
export function useBackupOut() {
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const [lastMade, setLastMade] = useState<LastMade>('unknown');
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    readDates().then((dates) => dates.ok && setLastMade(dates.value.made));
    return () => running.current?.abort();
  }, []);

  async function start(): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const now = new Date().toISOString();
    const onPercent = (percent: number) => setState({ kind: 'writing', percent });
    onPercent(0);
    try {
      const unstored = await storeAllTyped();
      const { blob, leftOut } = await backupBlob(now, signal, onPercent);
      signal.throwIfAborted();
      const name = `Coverline backup ${now.slice(0, 10)}.zip`;
      download(name, blob.type, blob);
      setState({ kind: 'saved', name, size: blob.size, leftOut, unstored });
      const kept = await keepMade(now);
      if (kept.ok) setLastMade(now);
    } catch (error) {
      if (signal.aborted) setState({ kind: 'cancelled' });
      else setState({ kind: 'failed', reason: reasonOf(error) });
    }
  }

  /** Nothing is kept any more, the date neither. */
  function forget(): void {
    setLastMade(null);
    setState({ kind: 'idle' });
  }
  return { state, lastMade, start, cancel: () => running.current?.abort(), forget };
}

function reasonOf(error: unknown): string {
  if (error instanceof BackupTooLarge) return i18n.t('backup.save.tooLarge');
  if (error instanceof SourceFailed) return failureWords(error.failure);
  throw error;
}
