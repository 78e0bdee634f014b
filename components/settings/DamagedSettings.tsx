import { i18n } from '../../lib/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

/** Says that the stored settings can't be read, and gives the way on. */
export function DamagedSettings(props: { readonly onBeginAnew: () => void }) {
  return (
    <Callout kind="problem">
      <p>{i18n.t('options.damaged.says')}</p>
      <Button onPress={props.onBeginAnew}>{i18n.t('options.damaged.beginAnew')}</Button>
    </Callout>
  );
}
