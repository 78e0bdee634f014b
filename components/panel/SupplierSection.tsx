import { i18n } from '../../lib/i18n/words.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { Figures } from '../ui/Figures.tsx';
import { Limit, type LimitByHand } from './Limit.tsx';
import { ReadingFigure, type ShowField } from './ReadingFigure.tsx';
import { Section } from './Section.tsx';

/** Whose listing it is and up to what limit: what the order is held against. */
export function SupplierSection(props: {
  readonly supplier: SupplierReading;
  readonly limit: LimitByHand;
  /** What the sentence on the shared limit rests on. */
  readonly sharedLimit: readonly RuleSource[];
  readonly onShow?: ShowField | undefined;
}) {
  const { supplier, onShow } = props;
  return (
    <Section title={i18n.t('panel.supplier.title')}>
      <Figures>
        <ReadingFigure
          name={i18n.t('panel.supplier.name')}
          reading={supplier.name}
          format={(name) => name}
          place={{ part: 'supplier', field: 'name' }}
          onShow={onShow}
        />
      </Figures>
      <Limit {...props.limit} supplier={supplier} sharedLimit={props.sharedLimit} onShow={onShow} />
    </Section>
  );
}
