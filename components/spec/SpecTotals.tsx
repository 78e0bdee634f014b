import { formatMoney, formatNumber } from '../../lib/i18n/format.ts';
import { instalmentName } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { knownAmount } from '../../lib/trade/amount-entry.ts';
import type { Money } from '../../lib/trade/money.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import type { SpecFigure, SpecFigures } from '../../lib/trade/spec-figures.ts';
import { Figure, Figures } from '../ui/Figures.tsx';
import type { Origin } from '../ui/Provenance.tsx';

/** What the order comes to, and each payment in money; what is not known says so. */
export function SpecTotals(props: { readonly spec: OrderSpec; readonly figures: SpecFigures }) {
  const { spec, figures } = props;
  return (
    <section aria-label={i18n.t('editor.figures.title')}>
      <Figures>
        <Figure name={i18n.t('editor.figures.goods')} origins={goodsOrigins(spec, figures)}>
          {words(figures.goods)}
        </Figure>
        <Figure name={i18n.t('editor.figures.total')} origins={totalOrigins(spec, figures)} total>
          {words(figures.total)}
        </Figure>
        {figures.schedule.map(({ id, amount }) => (
          <Figure key={id} name={instalmentName(spec, id)}>
            {words(amount)}
          </Figure>
        ))}
      </Figures>
    </section>
  );
}

function words(figure: SpecFigure<Money>): string {
  if (figure.state === 'known') return formatMoney(figure.value, { zeros: true });
  if (figure.state === 'wrong' || figure.why === 'unread') return i18n.t('editor.figures.unread');
  if (figure.why === 'currencies-differ') return i18n.t('editor.figures.currenciesDiffer');
  return i18n.t('editor.figures.unknown');
}

function goodsOrigins({ price }: OrderSpec, { quantity, goods }: SpecFigures): Origin[] {
  const unitPrice = knownAmount(price.unitPrice);
  if (goods.state !== 'known' || quantity.state !== 'known' || unitPrice === null) return [];
  const factors = {
    quantity: formatNumber(quantity.value),
    price: formatMoney(unitPrice),
  };
  return [{ kind: 'computed', how: i18n.t('editor.figures.goodsHow', factors) }];
}

function totalOrigins({ price }: OrderSpec, { goods, total }: SpecFigures): Origin[] {
  if (goods.state !== 'known' || total.state !== 'known') return [];
  const charges = [price.shipping, price.tooling, price.other].map(knownAmount);
  const parts = [goods.value, ...charges];
  const named = parts.flatMap((money) => (money ? [formatMoney(money, { zeros: true })] : []));
  return [{ kind: 'computed', how: named.join(' + ') }];
}
