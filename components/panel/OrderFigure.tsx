import { formatMoney } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Basis, Figure as OrderFigureState } from '../../lib/trade/figure.ts';
import type { Money } from '../../lib/trade/money.ts';
import { Figure } from '../ui/Figures.tsx';
import type { Origin } from '../ui/Provenance.tsx';
import type { ShowField } from './ReadingFigure.tsx';

const sums = {
  'quantity-times-unit-price': 'goods',
  'goods-plus-shipping-plus-other': 'total',
  'percent-of-total': 'deposit',
  'usual-percent-of-total': 'usualDeposit',
  'total-minus-deposit': 'balance',
} as const;

/** Where a figure of the order comes from, as the screen says it. */
export function originsOf(basis: Basis, onShow: ShowField | undefined): readonly Origin[] {
  switch (basis.by) {
    case 'page': {
      const { field } = basis;
      const show = onShow && (() => onShow({ part: 'product', field }));
      return [{ kind: 'page', source: basis.source, onShow: show }];
    }
    case 'typed':
      return [{ kind: 'typed', from: basis.from ?? '', at: basis.at ?? null }];
    case 'computed':
      return [{ kind: 'computed', how: i18n.t(`panel.order.sum.${sums[basis.how]}`) }];
  }
}

/** A sum of the order: its amount, or in words that it is not known. */
export function OrderFigure(props: {
  readonly name: string;
  readonly figure: OrderFigureState<Money>;
  readonly onShow?: ShowField | undefined;
  readonly total?: boolean;
  /** What stands in place of an amount that is not known. */
  readonly unknown?: string;
}) {
  const { name, figure, total = false } = props;
  if (figure.state !== 'known') {
    return (
      <Figure name={name} total={total}>
        {props.unknown ?? i18n.t('panel.order.notKnown')}
      </Figure>
    );
  }
  return (
    <Figure name={name} total={total} origins={originsOf(figure.basis, props.onShow)}>
      {formatMoney(figure.value, { zeros: true })}
    </Figure>
  );
}
