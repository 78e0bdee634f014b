import { formatCountry } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { SupplierReading } from '../../lib/trade/listing.ts';
import { Figures } from '../ui/Figures.tsx';
import { Badges } from './Badges.tsx';
import { Limit, type LimitProps } from './Limit.tsx';
import { ReadingFigure, type ShowField } from './ReadingFigure.tsx';
import { Section } from './Section.tsx';

/** Who the supplier is, as the page says it: name, country, years, badges, limit. */
export function SupplierSection(props: {
  readonly supplier: SupplierReading;
  readonly limit: Omit<LimitProps, 'supplier' | 'onShow'>;
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
      <Limit {...props.limit} supplier={supplier} onShow={onShow} />
      <Badges supplier={supplier} onShow={onShow} />
    </Section>
  );
}
