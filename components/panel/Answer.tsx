import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Coverage } from '../../lib/trade/coverage.ts';
import type { OrderFigures } from '../../lib/trade/order-figures.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './Answer.module.css';

/**
 * The panel's answer in one line that never scrolls away: the order's total,
 * and whether it is above the limit. The section "Coverage" says why.
 */
export function Answer(props: {
  readonly total: OrderFigures['total'];
  readonly coverage: Coverage;
}) {
  const { total, coverage } = props;
  if (total.state !== 'known') return null;
  return (
    <p class={styles.answer}>
      <span>
        {i18n.t('panel.answer.total')} <strong>{formatMoney(total.value, { zeros: true })}</strong>
      </span>
      <span class={`${styles.verdict} ${styles[coverage.state]}`}>
        <Icon name={icons[coverage.state]} />
        {verdictOf(coverage)}
      </span>
    </p>
  );
}

const icons = {
  within: 'check',
  exceeds: 'warn',
  unknown: 'unknown',
  'not-offered': 'warn',
} as const satisfies Record<Coverage['state'], IconName>;

function verdictOf(coverage: Coverage): string {
  switch (coverage.state) {
    case 'within':
      return i18n.t('panel.answer.within');
    case 'exceeds':
      return i18n.t('panel.answer.exceeds', { uncovered: formatMoney(coverage.uncovered) });
    case 'unknown':
      return i18n.t('panel.answer.unknown');
    case 'not-offered':
      return i18n.t('panel.answer.notOffered');
  }
}
