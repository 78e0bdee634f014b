import { i18n } from '../../lib/i18n/words.ts';
import type { ProductReading } from '../../lib/trade/listing.ts';
import type { OrderEntry } from '../../lib/trade/order-entry.ts';
import type { OrderFigures, OrderNote } from '../../lib/trade/order-figures.ts';
import { readValue } from '../../lib/trade/reading.ts';
import { Callout } from '../ui/Callout.tsx';
import { Figures } from '../ui/Figures.tsx';
import { Ladder } from './Ladder.tsx';
import { OrderFigure } from './OrderFigure.tsx';
import { OrderForm } from './OrderForm.tsx';
import type { ShowField } from './ReadingFigure.tsx';
import { Section } from './Section.tsx';
import { quantityWords } from './units.ts';

/** The order: what is typed, what the page says of prices, and the total with its parts. */
export function OrderSection(props: {
  readonly entry: OrderEntry;
  readonly onInput: (entry: OrderEntry) => void;
  readonly figures: OrderFigures;
  /** Null where no product was read. */
  readonly product: ProductReading | null;
  readonly onShow?: ShowField | undefined;
}) {
  const { figures, product, onShow } = props;
  const unit = (product && readValue(product.moq)?.unit) ?? '';
  return (
    <Section title={i18n.t('panel.order.title')}>
      {product && <Ladder product={product} at={figures.ladder} unit={unit} onShow={onShow} />}
      <OrderForm entry={props.entry} figures={figures} unit={unit} onInput={props.onInput} />
      {figures.notes.map((note) => (
        <Note key={note.code} note={note} />
      ))}
      <Sums figures={figures} onShow={onShow} />
    </Section>
  );
}

function Sums(props: { readonly figures: OrderFigures; readonly onShow?: ShowField | undefined }) {
  const { figures, onShow } = props;
  return (
    <Figures>
      <OrderFigure name={i18n.t('panel.order.goods')} figure={figures.goods} onShow={onShow} />
      <OrderFigure
        name={i18n.t('panel.order.shipping')}
        figure={figures.shipping}
        onShow={onShow}
      />
      {figures.other.state !== 'missing' && (
        <OrderFigure name={i18n.t('panel.order.other')} figure={figures.other} />
      )}
      <OrderFigure name={i18n.t('panel.order.total')} figure={figures.total} total />
      <OrderFigure name={i18n.t('panel.order.deposit')} figure={figures.deposit} />
      <OrderFigure name={i18n.t('panel.order.balance')} figure={figures.balance} />
    </Figures>
  );
}

function Note({ note }: { readonly note: OrderNote }) {
  const sentence = noteSentence(note);
  return sentence === null ? null : <Callout kind="warn">{sentence}</Callout>;
}

function noteSentence(note: OrderNote): string | null {
  switch (note.code) {
    case 'below-moq': {
      const { amount, unit } = note.moq;
      return i18n.t('panel.order.note.belowMoq', { moq: quantityWords(amount, unit) });
    }
    case 'shipping-not-included':
      return i18n.t('panel.order.note.noShipping');
    case 'shipping-as-published':
      // Said under the box for shipping.
      return null;
    case 'prices-not-in-usd':
      return i18n.t('panel.order.note.notInUsd', { currency: note.currency });
  }
}
