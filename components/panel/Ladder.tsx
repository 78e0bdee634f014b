import { formatMoney, formatMoneyRange } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { PriceTier, ProductReading } from '../../lib/trade/listing.ts';
import type { LadderPrice } from '../../lib/trade/price-ladder.ts';
import { DataTable, type Row } from '../ui/DataTable.tsx';
import { Figures } from '../ui/Figures.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useProvenance } from '../ui/Provenance.tsx';
import styles from './Ladder.module.css';
import { quantitySpan } from './quantity-span.ts';
import { ReadingFigure, type ShowField } from './ReadingFigure.tsx';
import { quantityWords } from './units.ts';

/** The page's prices by quantity, the step of the buyer's quantity marked, and the least it sells. */
export function Ladder(props: {
  readonly product: ProductReading;
  /** What the ladder says at the buyer's quantity; null without a quantity. */
  readonly at: LadderPrice | null;
  readonly unit: string;
  readonly onShow?: ShowField | undefined;
}) {
  const { product, onShow } = props;
  const tiers = product.priceTiers;
  return (
    <div>
      {tiers.state === 'read' ? (
        <Tiers {...props} tiers={tiers.value} />
      ) : (
        <Figures>
          <ReadingFigure
            name={i18n.t('panel.price.onPage')}
            reading={product.priceRange}
            format={({ low, high }) => formatMoneyRange(low, high)}
            place={{ part: 'product', field: 'priceRange' }}
            onShow={onShow}
          />
        </Figures>
      )}
      <Figures>
        <ReadingFigure
          name={i18n.t('panel.price.moq')}
          reading={product.moq}
          format={({ amount, unit }) => quantityWords(amount, unit)}
          place={{ part: 'product', field: 'moq' }}
          onShow={onShow}
        />
      </Figures>
    </div>
  );
}

function Tiers(props: Parameters<typeof Ladder>[0] & { readonly tiers: readonly PriceTier[] }) {
  const { tiers, product, at, unit, onShow } = props;
  const title = i18n.t('panel.price.tiers');
  const place = { part: 'product', field: 'priceTiers' } as const;
  const show = onShow && (() => onShow(place));
  const { button, detail } = useProvenance(
    title,
    product.priceTiers.state === 'read'
      ? [{ kind: 'page', source: product.priceTiers.source, onShow: show }]
      : [],
  );
  return (
    <>
      <div class={styles.head}>
        <h3>{title}</h3>
        {button}
      </div>
      {detail}
      <DataTable
        caption={title}
        hideCaption
        columns={[
          { label: i18n.t('panel.order.quantity') },
          { label: i18n.t('panel.order.unitPrice'), figure: true },
        ]}
        rows={tiers.map((tier) => tierRow(tier, unit, at?.kind === 'tier' ? at.tier : null))}
      />
    </>
  );
}

function tierRow(tier: PriceTier, unit: string, active: PriceTier | null): Row {
  const isActive = active?.from === tier.from && active.to === tier.to;
  const price = formatMoney(tier.unitPrice, { zeros: true });
  const span = quantitySpan(tier, unit);
  const key = `${tier.from}-${tier.to} ${tier.unitPrice.amount}`;
  if (!isActive) return { key, cells: [span, price] };
  return {
    key,
    cells: [
      <span key="span" class={styles.active}>
        {span}
        <span class={styles.yours}>
          <Icon name="check" /> {i18n.t('panel.price.yours')}
        </span>
      </span>,
      <strong key="price">{price}</strong>,
    ],
  };
}
