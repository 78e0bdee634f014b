import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';

/** What was just taken out of a list, and the way to put it back. */
export function Removed(props: {
  /** Null: nothing was, or it is back. */
  readonly name: string | null;
  readonly onPutBack: () => void;
}) {
  const { name } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its row, and the focus with it.
    if (name !== null && document.activeElement === document.body) box.current?.focus();
  }, [name]);
  return (
    <div ref={box} tabIndex={-1}>
      <Status>
        {name !== null && (
          <>
            {i18n.t('editor.removed', { name })}{' '}
            <Button look="link" onPress={props.onPutBack}>
              {i18n.t('editor.more.undo')}
            </Button>
          </>
        )}
      </Status>
    </div>
  );
}
