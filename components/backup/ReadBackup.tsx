import { i18n } from '../../lib/i18n/words.ts';
import { Callout } from '../ui/Callout.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './Backup.module.css';
import { BackupPreview, type Preview, type PreviewProps } from './BackupPreview.tsx';
import { Progress } from './Progress.tsx';

/** How far a backup that is read is. `problem`: a sentence; `reason`: the end of one. */
export type Restoring =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly percent: number }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: string }
  | ({ readonly kind: 'ready' } & Preview)
  | { readonly kind: 'taking'; readonly percent: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The way to take a backup in: nothing changes before its preview is accepted. */
export function ReadBackup(
  props: Omit<PreviewProps, 'preview'> & {
    readonly state: Restoring;
    readonly onFile: (file: File) => void;
  },
) {
  const { state } = props;
  const isBusy = state.kind === 'checking' || state.kind === 'taking';
  return (
    <section class={styles.part} aria-labelledby="backup-read">
      <h2 id="backup-read">{i18n.t('backup.read.title')}</h2>
      <p>{i18n.t('backup.read.hint')}</p>
      {isBusy ? (
        <Progress
          label={i18n.t(`backup.read.${state.kind}`)}
          percent={state.percent}
          onCancel={props.onCancel}
        />
      ) : (
        <FileButton
          label={i18n.t('backup.read.choose')}
          accept=".zip,application/zip"
          onFiles={([file]) => file && props.onFile(file)}
        />
      )}
      <Status>
        {state.kind === 'taken' && i18n.t('backup.read.done')}
        {state.kind === 'cancelled' && i18n.t('backup.read.cancelled')}
      </Status>
      <div role="alert">
        {state.kind === 'refused' && (
          <Callout kind="problem" title={i18n.t('backup.read.refused', { file: state.file })}>
            {state.problem}
          </Callout>
        )}
        {state.kind === 'failed' && (
          <Callout kind="problem">{i18n.t('backup.read.failed', { reason: state.reason })}</Callout>
        )}
      </div>
      {state.kind === 'ready' && <BackupPreview {...props} preview={state} />}
    </section>
  );
}
