import { useEffect, useState } from 'preact/hooks';
import { EraseAll, type Erasing } from '../../components/backup/EraseAll.tsx';
import { ReadBackup } from '../../components/backup/ReadBackup.tsx';
import { SaveBackup } from '../../components/backup/SaveBackup.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { eraseEverything } from './erase-everything.ts';
import { onAnythingChanged } from './stores.ts';
import { useBackupIn } from './use-backup-in.ts';
import { useBackupOut } from './use-backup-out.ts';
import { listHref } from './use-fragment.ts';

/** Everything out as one file, back in, or away. */
export function BackupPage() {
  const out = useBackupOut();
  const back = useBackupIn();
  const [erasing, setErasing] = useState<Erasing>({ kind: 'idle' });

  // Said until there is something again.
  useEffect(() => {
    if (erasing.kind === 'erased') return onAnythingChanged(() => setErasing({ kind: 'idle' }));
  }, [erasing]);

  async function erase(): Promise<void> {
    out.cancel();
    back.forget();
    setErasing({ kind: 'erasing' });
    const erased = await eraseEverything();
    setErasing(
      erased.ok ? { kind: 'erased' } : { kind: 'failed', reason: failureWords(erased.failure) },
    );
    if (erased.ok) out.forget();
  }

  return (
    <>
      <PageHead
        title={i18n.t('backup.title')}
        back={{ href: listHref, label: i18n.t('specs.all') }}
        actions={null}
      />
      <SaveBackup
        lastMade={out.lastMade}
        state={out.state}
        onStart={out.start}
        onCancel={out.cancel}
      />
      <ReadBackup
        state={back.state}
        onFile={back.read}
        onChoose={back.choose}
        onAccept={back.accept}
        onCancel={back.cancel}
      />
      <EraseAll state={erasing} onErase={erase} />
    </>
  );
}
