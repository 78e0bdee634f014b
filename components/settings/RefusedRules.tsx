import { i18n } from '../../lib/i18n/words.ts';
import { Callout } from '../ui/Callout.tsx';

/** Says that the built-in rules stand in for the buyer's own. */
export function RefusedRules() {
  return <Callout kind="warn">{i18n.t('options.rules.refused')}</Callout>;
}
