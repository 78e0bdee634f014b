import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Coverage, CoverageMissing, StageExposure } from '../../lib/trade/coverage.ts';
import type { DisputeDays } from '../../lib/trade/dispute-days.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { Callout } from '../ui/Callout.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Meter } from '../ui/Meter.tsx';
import { Provenance, ruleOrigin } from '../ui/Provenance.tsx';
import { Section } from './Section.tsx';

/** The order held against the supplier's limit: never "covered", at best "not above the limit". */
export function CoverageSection(props: {
  readonly coverage: Coverage;
  /** What the sentence on the shared limit rests on. */
  readonly sharedLimit: readonly RuleSource[];
  readonly dispute: DisputeDays;
  /** Whether a supplier was read: of a page that was not, nothing is said. */
  readonly pageRead: boolean;
}) {
  return (
    <Section title={i18n.t('panel.coverage.title')}>
      <Assessment {...props} />
    </Section>
  );
}

function Assessment(props: Parameters<typeof CoverageSection>[0]) {
  const { coverage, sharedLimit, pageRead, dispute } = props;
  switch (coverage.state) {
    case 'not-offered':
      return <Callout kind="warn">{i18n.t('panel.coverage.notOffered')}</Callout>;
    case 'unknown':
      return (
        <>
          <Unknown missing={coverage.missing} pageRead={pageRead} />
          {pageRead && !coverage.missing.includes('trade-assurance') && (
            <DisputeLine dispute={dispute} />
          )}
        </>
      );
    default:
      return (
        <>
          <Known coverage={coverage} sharedLimit={sharedLimit} />
          <DisputeLine dispute={dispute} />
        </>
      );
  }
}

/** Until when a dispute can be opened. Where sources differ, the earlier day counts. */
function DisputeLine({ dispute }: { readonly dispute: DisputeDays }) {
  const { days, reported, rules } = dispute;
  const more = reported === null ? [] : [i18n.t('panel.coverage.disputeReported', { reported })];
  return (
    <div>
      {[i18n.t('panel.coverage.dispute', { days }), ...more].join(' ')}{' '}
      <Provenance of={i18n.t('panel.coverage.disputeName')} origins={rules.map(ruleOrigin)} />
    </div>
  );
}

const missingKeys = {
  'trade-assurance': 'tradeAssurance',
  limit: 'limit',
  total: 'total',
  'page-contradicts-itself': 'contradiction',
  'same-currency': 'currency',
} as const satisfies Record<CoverageMissing, string>;

function Unknown(props: {
  readonly missing: readonly CoverageMissing[];
  readonly pageRead: boolean;
}) {
  const { pageRead } = props;
  const missing = props.missing.filter((what) => pageRead || what !== 'trade-assurance');
  return (
    <Callout kind="info" title={i18n.t('panel.coverage.unknown')}>
      {missing.map((what) => (
        <p key={what}>
          {what === 'limit' && !pageRead
            ? i18n.t('panel.coverage.typeLimit')
            : i18n.t(`panel.coverage.missing.${missingKeys[what]}`)}
        </p>
      ))}
    </Callout>
  );
}

function Known(props: {
  readonly coverage: Coverage & { state: 'within' | 'exceeds' };
  readonly sharedLimit: readonly RuleSource[];
}) {
  const { coverage, sharedLimit } = props;
  const { state, limit, stages } = coverage;
  const total = formatMoney(coverage.total);
  const covered = formatMoney(coverage.covered);
  const uncovered = formatMoney(coverage.uncovered);
  const words = i18n.t(`panel.coverage.${state}.${limit.basis}`, {
    total,
    uncovered,
    limit: formatMoney(limit.amount),
  });
  return (
    <>
      <p>
        <strong>{words}</strong>
      </p>
      <Meter
        label={i18n.t('panel.coverage.meter')}
        words={words}
        fraction={share(coverage.total.amount, limit.amount.amount)}
        within={i18n.t('panel.coverage.upTo', { amount: covered })}
        above={i18n.t('panel.coverage.above', { amount: uncovered })}
      />
      {stages.length > 0 && <Stages stages={stages} />}
      <Callout kind="info">
        {i18n.t('panel.coverage.shared')}{' '}
        <Provenance
          of={i18n.t('panel.coverage.sharedName')}
          origins={sharedLimit.map(ruleOrigin)}
        />
      </Callout>
    </>
  );
}

/** Where the meter's ink ends; a picture, so a float will do. */
function share(total: string, limit: string): number {
  const bound = Number(limit);
  return bound === 0 ? 1000 : Math.min(Number(total) / bound, 1000);
}

const stageKeys = {
  'before-shipment': 'beforeShipment',
  'after-delivery': 'afterDelivery',
} as const;

function Stages({ stages }: { readonly stages: readonly StageExposure[] }) {
  return (
    <DataTable
      caption={i18n.t('panel.coverage.stages')}
      columns={[
        { label: i18n.t('panel.coverage.stage') },
        { label: i18n.t('panel.coverage.paid'), figure: true },
        { label: i18n.t('panel.coverage.aboveLimit'), figure: true },
      ]}
      rows={stages.map(({ stage, paid, uncovered }) => ({
        key: stage,
        cells: [
          i18n.t(`panel.coverage.${stageKeys[stage]}`),
          formatMoney(paid, { zeros: true }),
          formatMoney(uncovered, { zeros: true }),
        ],
      }))}
    />
  );
}
