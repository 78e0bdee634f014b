import { i18n } from './words.ts';

const words = {
  full: () => i18n.t('failure.full'),
  blocked: () => i18n.t('failure.blocked'),
  'newer-version': () => i18n.t('failure.newerVersion'),
  'upgrade-failed': () => i18n.t('failure.upgradeFailed'),
  unavailable: () => i18n.t('failure.unavailable'),
  unreadable: () => i18n.t('failure.unreadable'),
  unreachable: () => i18n.t('failure.unreachable'),
  refused: () => i18n.t('failure.refused'),
} as const;

type Failure = { readonly kind: keyof typeof words };

/** Why a store did not do what was asked, as the end of a sentence ("Not saved: …"). */
export function failureWords(failure: Failure): string {
  return words[failure.kind]();
}

/** That something was not saved, and why. */
export function notSavedWords(failure: Failure): string {
  return i18n.t('specs.save.failed', { reason: failureWords(failure) });
}

/** That specs could not be read, and why. */
export function unreadableWords(failure: Failure): string {
  return i18n.t('specs.unreadable', { reason: failureWords(failure) });
}
