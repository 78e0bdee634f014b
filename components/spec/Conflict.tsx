import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import type { ShownConflict } from './form-state.ts';

/** Two tabs typed into one field: both texts, and the choice between them. */
export function Conflict(props: {
  readonly conflict: ShownConflict;
  readonly onResolve: (field: string, keep: 'mine' | 'theirs') => void;
}) {
  const { field, mine, theirs } = props.conflict;
  return (
    <Callout kind="warn" title={i18n.t('editor.conflict.title')}>
      <p>{i18n.t('editor.conflict.theirs', { text: theirs || i18n.t('editor.conflict.empty') })}</p>
      <p>{i18n.t('editor.conflict.mine', { text: mine || i18n.t('editor.conflict.empty') })}</p>
      <p>
        <Button onPress={() => props.onResolve(field, 'mine')}>
          {i18n.t('editor.conflict.keepMine')}
        </Button>{' '}
        <Button onPress={() => props.onResolve(field, 'theirs')}>
          {i18n.t('editor.conflict.takeTheirs')}
        </Button>
      </p>
    </Callout>
  );
}
