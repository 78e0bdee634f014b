import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Callout } from '../ui/Callout.tsx';

/** Says, where fees are shown, that they are reckoned without the buyer's settings, and why. */
export function UnreadSettings(props: { readonly failure: Parameters<typeof failureWords>[0] }) {
  return (
    <Callout kind="problem">
      {i18n.t('options.unread', { why: failureWords(props.failure) })}
    </Callout>
  );
}
