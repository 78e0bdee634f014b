import { formatList } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import type { Reading } from '../../lib/trade/reading.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Provenance, ruleOrigin } from '../ui/Provenance.tsx';
import styles from './Badges.module.css';
import type { ShowField } from './ReadingFigure.tsx';

const badges = ['tradeAssurance', 'verified', 'goldSupplier'] as const;
type Badge = (typeof badges)[number];

/** What the sentences on each badge rest on. */
export type BadgeRules = Readonly<Record<Badge, readonly RuleSource[]>>;

/**
 * What the page shows of a supplier's badges: for each one sentence on what it
 * proves and one on what it does not. A badge the page does not mention is
 * neither had nor lacked.
 */
export function Badges(props: {
  readonly supplier: SupplierReading;
  readonly rules: BadgeRules;
  readonly onShow?: ShowField | undefined;
}) {
  const { supplier, rules, onShow } = props;
  const told = badges.filter((badge) => supplier[badge].state !== 'absent');
  const untold = badges.filter((badge) => supplier[badge].state === 'absent');
  return (
    <div>
      <ul class={styles.list} aria-label={i18n.t('panel.badges.title')}>
        {told.map((badge) => (
          <BadgeLine
            key={badge}
            badge={badge}
            reading={supplier[badge]}
            rules={rules[badge]}
            onShow={onShow}
          />
        ))}
      </ul>
      {untold.length > 0 && (
        <p class={styles.quiet}>
          {i18n.t('panel.badges.untold', { badges: formatList(untold.map(nameOf)) })}
        </p>
      )}
    </div>
  );
}

const nameOf = (badge: Badge) => i18n.t(`panel.badges.${badge}.name`);

function BadgeLine(props: {
  readonly badge: Badge;
  readonly reading: Reading<boolean>;
  readonly rules: readonly RuleSource[];
  readonly onShow?: ShowField | undefined;
}) {
  const { badge, reading, rules, onShow } = props;
  const name = nameOf(badge);
  const place = { part: 'supplier', field: badge } as const;
  const had = reading.state === 'read' && reading.value;
  return (
    <li>
      <div class={styles.head}>
        <Icon name={iconOf(reading)} />
        <span class={styles.name}>{sentenceOf(name, reading)}</span>
        {reading.state === 'read' && (
          <Provenance
            of={name}
            origins={[
              { kind: 'page', source: reading.source, onShow: onShow && (() => onShow(place)) },
              ...(had ? rules.map(ruleOrigin) : []),
            ]}
          />
        )}
      </div>
      {had && (
        <p class={styles.meaning}>
          {i18n.t(`panel.badges.${badge}.proves`)} {i18n.t(`panel.badges.${badge}.not`)}
        </p>
      )}
    </li>
  );
}

function iconOf(reading: Reading<boolean>): IconName {
  if (reading.state !== 'read') return 'unknown';
  return reading.value ? 'shield' : 'close';
}

function sentenceOf(name: string, reading: Reading<boolean>): string {
  if (reading.state !== 'read') return i18n.t('panel.badges.unreadable', { name });
  return reading.value ? name : i18n.t('panel.badges.lacked', { name });
}
