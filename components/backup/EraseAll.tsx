import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './Backup.module.css';

/** What became of it. `reason`: the end of a sentence. */
export type Erasing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'erasing' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The way to erase everything, after one more question. */
export function EraseAll(props: { readonly state: Erasing; readonly onErase: () => void }) {
  const { state } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <section class={styles.part} aria-labelledby="backup-erase">
      <h2 id="backup-erase">{i18n.t('backup.erase.title')}</h2>
      <p>{i18n.t('backup.erase.hint')}</p>
      <Button disabled={state.kind === 'erasing'} onPress={() => dialog.current?.showModal()}>
        {i18n.t('backup.erase.open')}
      </Button>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby="backup-erase-question">
        <EraseQuestion
          onCancel={close}
          onErase={() => {
            close();
            props.onErase();
          }}
        />
      </dialog>
      <Status>
        {state.kind === 'erasing' && i18n.t('backup.erase.erasing')}
        {state.kind === 'erased' && i18n.t('backup.erase.done')}
      </Status>
      <div role="alert">
        {state.kind === 'failed' && (
          <Callout kind="problem">
            {i18n.t('backup.erase.failed', { reason: state.reason })}
          </Callout>
        )}
      </div>
    </section>
  );
}

/** What goes, and the tick without which it does not. */
export function EraseQuestion(props: {
  readonly onErase: () => void;
  readonly onCancel: () => void;
}) {
  const [isSure, setSure] = useState(false);
  return (
    <form
      class={styles.form}
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSure) return;
        setSure(false);
        props.onErase();
      }}
    >
      <h2 id="backup-erase-question">{i18n.t('backup.erase.question')}</h2>
      <ul>
        <li>{i18n.t('backup.erase.specs')}</li>
        <li>{i18n.t('backup.erase.suppliers')}</li>
        <li>{i18n.t('backup.erase.settings')}</li>
      </ul>
      <p>{i18n.t('backup.erase.tabs')}</p>
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        {i18n.t('backup.erase.sure')}
      </label>
      <div class={styles.row}>
        <Button submit look="strong" disabled={!isSure}>
          {i18n.t('backup.erase.confirm')}
        </Button>
        <Button
          onPress={() => {
            setSure(false);
            props.onCancel();
          }}
        >
          {i18n.t('backup.cancel')}
        </Button>
      </div>
    </form>
  );
}
