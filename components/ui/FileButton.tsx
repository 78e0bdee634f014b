import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from './Button.tsx';
import styles from './FileButton.module.css';
import { Status } from './Status.tsx';

/**
 * A button that asks for files. While those it was given are being read it says so
 * and takes no others: two files never mix.
 */
export function FileButton(props: {
  readonly label: string;
  /** Endings and types, as of `input.accept`; left out: any file. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** What it returns is waited for. */
  readonly onFiles: (files: readonly File[]) => void | Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<string | null>(null);

  async function read(files: readonly File[]) {
    setReading(i18n.t('ui.readingFiles', { names: files.map(({ name }) => name).join(', ') }));
    try {
      await props.onFiles(files);
    } finally {
      setReading(null);
    }
  }

  return (
    <span class={styles.file}>
      <Button disabled={reading !== null} onPress={() => input.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        aria-label={props.label}
        multiple={props.multiple}
        disabled={reading !== null}
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (files.length > 0) read(files);
        }}
      />
      <Status>{reading}</Status>
    </span>
  );
}
