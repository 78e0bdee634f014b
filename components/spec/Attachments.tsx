import { formatBytes, formatDate } from '../../lib/i18n/format.ts';
import { audienceWord } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Attachment } from '../../lib/trade/order-spec.ts';
import { audiences } from '../../lib/trade/spec-parts.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './Attachments.module.css';
import { Removed } from './Removed.tsx';

/** An attachment, and the address of its picture where it is one. */
export type ShownAttachment = Attachment & {
  readonly preview: string | null;
  /** What should be known of the file: it is empty, or not what its name says; empty: nothing. */
  readonly remark: string;
};

/** Drawings, photos, certificates and artwork that belong to the spec. */
export function Attachments(props: {
  readonly files: readonly ShownAttachment[];
  readonly readOnly: boolean;
  /** Why files of the last choice were not taken; null: all were. */
  readonly problem: string | null;
  readonly onAdd: (files: readonly File[]) => void | Promise<void>;
  readonly onAudience: (id: string, audience: Attachment['audience']) => void;
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Name of the file last removed, while it can be put back; else null. */
  readonly removed: string | null;
  readonly onPutBack: () => void;
}) {
  const { files, readOnly, problem, removed } = props;
  return (
    <div class={styles.attachments} data-field="attachments">
      {files.length === 0 && <p class={styles.quiet}>{i18n.t('editor.attachment.none')}</p>}
      <ul class={styles.list}>
        {files.map((file) => (
          <li key={file.id}>
            <One {...props} file={file} />
          </li>
        ))}
      </ul>
      <Removed name={readOnly ? null : removed} onPutBack={props.onPutBack} />
      <div role="alert">{problem && <Callout kind="problem">{problem}</Callout>}</div>
      {!readOnly && (
        <div>
          <FileButton label={i18n.t('editor.attachment.add')} multiple onFiles={props.onAdd} />
        </div>
      )}
    </div>
  );
}

type OneProps = Parameters<typeof Attachments>[0] & { readonly file: ShownAttachment };

function One({ file, readOnly, onAudience, onSave, onRemove }: OneProps) {
  const { id, name, preview, remark } = file;
  return (
    <div class={styles.file}>
      {preview ? (
        <img class={styles.preview} src={preview} alt="" />
      ) : (
        <div class={styles.kind}>{endingOf(name)}</div>
      )}
      <div class={styles.about}>
        <strong class={styles.name}>{name}</strong>
        <p class={styles.quiet}>
          {i18n.t('editor.attachment.about', {
            size: formatBytes(file.size),
            date: formatDate(file.addedAt),
          })}
        </p>
        <p class={styles.hash}>
          SHA-256 <code>{file.sha256}</code>
        </p>
        {remark && <Callout kind="warn">{remark}</Callout>}
        {readOnly ? (
          <p>{audienceWord(file.audience)}</p>
        ) : (
          <Segmented
            label={i18n.t('editor.attachment.audience', { name })}
            hideLabel
            value={file.audience}
            choices={audiences.map((value) => ({
              value,
              label: audienceWord(value),
            }))}
            onChange={(audience) => onAudience(id, audience)}
          />
        )}
      </div>
      <div class={styles.actions}>
        <Button label={i18n.t('editor.attachment.saveLabel', { name })} onPress={() => onSave(id)}>
          {i18n.t('editor.attachment.save')}
        </Button>
        {!readOnly && (
          <Button
            icon="close"
            label={i18n.t('editor.attachment.remove', { name })}
            onPress={() => onRemove(id)}
          />
        )}
      </div>
    </div>
  );
}

/** "PDF" of "drawing.pdf". */
function endingOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,5})$/u.exec(name)?.[1]?.toUpperCase() ?? '';
}
