import { i18n } from '../../lib/i18n/words.ts';
import { Callout } from '../ui/Callout.tsx';

/** Key of the sentence for each kind of failure to keep or fetch something. */
const sentences = {
  full: 'full',
  blocked: 'blocked',
  'newer-version': 'newerVersion',
  'upgrade-failed': 'upgradeFailed',
  unavailable: 'unavailable',
  unreadable: 'unreadable',
  unreachable: 'unreachable',
  refused: 'refused',
} as const;

export type FailureKind = keyof typeof sentences;

/** Says that what is on the screen is not kept, why, and what the buyer can do about it. */
export function FailureNotice({ kind }: { readonly kind: FailureKind }) {
  return (
    <Callout kind="problem">
      {i18n.t('panel.notSaved', { why: i18n.t(`failure.${sentences[kind]}`) })}
    </Callout>
  );
}
