import { formatCountry } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import { Figures } from '../ui/Figures.tsx';
import { type BadgeRules, Badges } from './Badges.tsx';
import { ReadingFigure, type ShowField } from './ReadingFigure.tsx';
import { Section } from './Section.tsx';

/** What else the page says of the supplier: country, years, and badges with what each proves. */
export function AboutSupplier(props: {
  readonly supplier: SupplierReading;
  readonly badgeRules: BadgeRules;
  readonly onShow?: ShowField | undefined;
}) {
  const { supplier, onShow } = props;
  return (
    <Section title={i18n.t('panel.supplier.about')}>
      <Figures>
        <ReadingFigure
          name={i18n.t('panel.supplier.country')}
          reading={supplier.country}
          format={(code) => formatCountry(code)}
          place={{ part: 'supplier', field: 'country' }}
          onShow={onShow}
        />
        <ReadingFigure
          name={i18n.t('panel.supplier.years')}
          reading={supplier.yearsOnPlatform}
          format={(years) => i18n.t('panel.supplier.yearCount', years)}
          place={{ part: 'supplier', field: 'yearsOnPlatform' }}
          onShow={onShow}
        />
      </Figures>
      <Badges supplier={supplier} rules={props.badgeRules} onShow={onShow} />
    </Section>
  );
}
