import { badgeRules } from '../../lib/rules/badges.ts';
import { clocks } from '../../lib/rules/clocks.ts';
import { sharedLimit } from '../../lib/rules/coverage.ts';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { assessCoverage } from '../../lib/trade/coverage.ts';
import { disputeDays } from '../../lib/trade/dispute-days.ts';
import { figureValue } from '../../lib/trade/figure.ts';
import type { TypedLimit } from '../../lib/trade/kept-supplier.ts';
import type { Listing, ProductReading, SupplierReading } from '../../lib/trade/listing.ts';
import { emptyOrderEntry, type OrderEntry, readOrderEntry } from '../../lib/trade/order-entry.ts';
import type { OrderFigures } from '../../lib/trade/order-figures.ts';
import { planPayments } from '../../lib/trade/payment-plan.ts';
import { absent } from '../../lib/trade/reading.ts';
import { unreadListing } from '../../lib/trade/unread-listing.ts';
import type { Examples } from '../examples.ts';
import { productReading, read, usd } from '../sample-readings.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { emptyLimitEntry } from './LimitForm.tsx';
import { Loading } from './Loading.tsx';
import { Panel, type PanelProps } from './Panel.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { wholeSupplier } from './supplier.examples.tsx';

const nothing = () => {};
const shown = async () => true;

const ladder = [
  { from: 300, to: 999, unitPrice: usd('3.80') },
  { from: 1000, to: 4999, unitPrice: usd('3.25') },
  { from: 5000, to: null, unitPrice: usd('3.00') },
];

const wholeProduct = productReading({
  productId: read('1600123456789'),
  title: read('Custom printed cotton tote bag'),
  priceTiers: read(ladder, '$3.80 300 - 999 pieces …'),
  moq: read({ amount: 300, unit: 'piece' }, 'Min. order: 300 pieces'),
  shippingFee: absent,
});

function planOf(figures: OrderFigures) {
  const total = figureValue(figures.total);
  return (
    total &&
    planPayments({
      total,
      deposit: figureValue(figures.deposit),
      context: { country: null, orderDate: '2026-11-23', wireCharges: 'SHA', ownRates: [] },
      pack: builtInFees,
    })
  );
}

const panelRules = {
  badges: badgeRules,
  sharedLimit,
  dispute: disputeDays(clocks, 'standard'),
};

/** The panel on a page that says `supplier` and `product`, with `entry` and a limit typed. */
function panel(
  said: {
    supplier?: Partial<SupplierReading>;
    product?: Partial<ProductReading> | null;
    entry?: Partial<OrderEntry>;
    typed?: TypedLimit;
    listing?: Listing;
  },
  more: Partial<PanelProps> = {},
) {
  const product = said.product === null ? null : { ...wholeProduct, ...said.product };
  const listing = said.listing ?? { supplier: { ...wholeSupplier, ...said.supplier }, product };
  const entry = { ...emptyOrderEntry, ...said.entry };
  const figures = readOrderEntry(entry, listing, { locale: 'en' });
  const coverage = assessCoverage({
    supplier: listing.supplier,
    typedLimit: said.typed ?? null,
    total: figureValue(figures.total),
    deposit: figureValue(figures.deposit),
  });
  return (
    <Panel
      listing={listing}
      unread={null}
      limit={{
        typed: said.typed ?? null,
        entry: emptyLimitEntry,
        entryError: null,
        onInput: nothing,
        onKeep: nothing,
        onForget: nothing,
      }}
      rules={panelRules}
      entry={entry}
      onInput={nothing}
      figures={figures}
      coverage={coverage}
      plan={planOf(figures)}
      settingsFailure={null}
      packRefused={false}
      actions={{
        draft: { kind: 'none' },
        onDraft: nothing,
        onOpenSpec: nothing,
        saved: false,
        onSave: nothing,
      }}
      failure={null}
      onShow={shown}
      onClose={nothing}
      {...more}
    />
  );
}

const limit = (amount: string) => ({ coverageLimit: read(usd(amount), `US $${amount}`) });
const typed = { limit: usd('10000'), from: 'Chat with Lily', typedAt: '2026-05-03T12:00:00Z' };
const drafted = {
  draft: { kind: 'saved', specId: 'a', template: 'Bags and packaging' },
  onDraft: nothing,
  onOpenSpec: nothing,
  saved: true,
  onSave: nothing,
} as const;

export const examples: Examples = {
  untouched: () => panel({}),
  within: () => panel({ entry: { quantity: '5,000', shipping: '420' } }),
  // The guide's own example: an order of 15,000 on a limit of 10,000.
  exceeded: () => panel({ supplier: limit('10000'), entry: { quantity: '5000' } }),
  'typed limit exceeded': () =>
    panel({ supplier: { coverageLimit: absent }, typed, entry: { quantity: '5000' } }),
  'remaining limit': () =>
    panel({
      supplier: { remainingLimit: read(usd('6000'), '$6,000') },
      entry: { quantity: '2000' },
    }),
  'enterprise buyer': () =>
    panel(
      { entry: { quantity: '5000' } },
      { rules: { ...panelRules, dispute: disputeDays(clocks, 'enterprise') } },
    ),
  'not published': () =>
    panel({ supplier: { coverageLimit: absent }, entry: { quantity: '5000' } }),
  'no Trade Assurance': () =>
    panel({
      supplier: { tradeAssurance: read(false, 'No'), coverageLimit: absent },
      entry: { quantity: '5000' },
    }),
  'below the minimum': () => panel({ entry: { quantity: '100' } }),
  'wrong figures': () =>
    panel({ entry: { quantity: '2.5', unitPrice: '1,25,3', shipping: '€9', deposit: '130' } }),
  'another currency': () =>
    panel({
      product: {
        priceTiers: read(
          [{ from: 1, to: null, unitPrice: { amount: '184.16', currency: 'GHS' } }],
          'GH₵184.16',
        ),
      },
      entry: { quantity: '400' },
    }),
  'price range and page shipping': () =>
    panel({
      product: {
        priceTiers: absent,
        priceRange: read({ low: usd('0.0185'), high: usd('1.2') }, '$0.0185-1.20'),
        shippingFee: read(usd('98.5'), '$98.50'),
      },
      entry: { quantity: '12000', unitPrice: '0.0185', other: '350' },
    }),
  'supplier page': () => panel({ product: null, entry: { quantity: '100', unitPrice: '42' } }),
  'drafted and saved': () => panel({ entry: { quantity: '5000' } }, { actions: drafted }),
  'disk full': () => panel({ entry: { quantity: '5000' } }, { failure: 'full' }),
  'settings unreadable': () =>
    panel({ entry: { quantity: '5000' } }, { settingsFailure: { kind: 'unreadable' } }),
  'rules refused': () => panel({ entry: { quantity: '5000' } }, { packRefused: true }),
  'extension updated': () => panel({}, { failure: 'unreachable' }),
  blocked: () =>
    panel({ listing: unreadListing }, { unread: 'blocked', actions: { ...drafted, saved: null } }),
  'no page': () =>
    panel(
      { listing: unreadListing, typed, entry: { quantity: '5000', unitPrice: '3' } },
      { unread: 'none' },
    ),
  unsupported: () => panel({ listing: unreadListing }, { unread: 'unsupported' }),
  unread: () => panel({ listing: unreadListing }, { unread: 'unread' }),
  loading: () => (
    <PanelFrame onClose={nothing}>
      <Loading />
    </PanelFrame>
  ),
  failed: () => (
    <PanelFrame onClose={nothing}>
      <FailureNotice kind="newer-version" />
    </PanelFrame>
  ),
};
