import { formatNumber } from '../../lib/i18n/format.ts';
import { classWord } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { defectClasses } from '../../lib/trade/spec-parts.ts';
import type { SpecPlan } from '../../lib/trade/spec-plan.ts';
import { Callout } from '../ui/Callout.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Provenance, ruleOrigin } from '../ui/Provenance.tsx';

type NoPlan = Extract<SpecPlan, { state: 'refused' }>['refusal'];

const noPlan: Readonly<Record<NoPlan, () => string>> = {
  'no-quantity': () => i18n.t('editor.plan.refused.noQuantity'),
  'aql-not-set': () => i18n.t('editor.plan.refused.aqlNotSet'),
  'lot-not-whole': () => i18n.t('editor.plan.refused.lotNotWhole'),
  'lot-below-2': () => i18n.t('editor.plan.refused.lotBelowTwo'),
  'unknown-level': () => i18n.t('editor.plan.refused.unknownLevel'),
  'unknown-aql': () => i18n.t('editor.plan.refused.unknownAql'),
};

/** How many pieces an inspector draws of the order's quantity, and how many defects reject it. */
export function InspectionTable(props: {
  readonly lot: number | null;
  readonly inspection: OrderSpec['inspection'];
  readonly plan: SpecPlan;
  readonly rule: RuleSource;
}) {
  const { lot, plan, inspection, rule } = props;
  if (plan.state === 'refused') return <Callout kind="info">{noPlan[plan.refusal]()}</Callout>;
  const { draw, samples, plans } = plan;
  const every = Object.values(plans).every(({ everyPiece }) => everyPiece);
  return (
    <div>
      <p>
        {every
          ? i18n.t('editor.plan.everyPiece', { lot: formatNumber(lot ?? draw) })
          : i18n.t('editor.plan.draw', {
              draw: formatNumber(draw),
              lot: formatNumber(lot ?? draw),
            })}{' '}
        {samples === 'differ' && i18n.t('editor.plan.differ')}{' '}
        <Provenance of={i18n.t('editor.plan.title')} origins={[ruleOrigin(rule)]} />
      </p>
      <DataTable
        caption={i18n.t('editor.plan.title')}
        hideCaption
        columns={[
          { label: i18n.t('editor.plan.class') },
          { label: i18n.t('editor.plan.aql'), figure: true },
          { label: i18n.t('editor.plan.sample'), figure: true },
          { label: i18n.t('editor.plan.accept'), figure: true },
          { label: i18n.t('editor.plan.reject'), figure: true },
        ]}
        rows={defectClasses.map((name) => ({
          key: name,
          cells: [
            classWord(name),
            inspection[name],
            formatNumber(plans[name].sampleSize),
            formatNumber(plans[name].acceptUpTo),
            formatNumber(plans[name].rejectFrom),
          ],
        }))}
      />
    </div>
  );
}
