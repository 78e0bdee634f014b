import { i18n } from '../../lib/i18n/words.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import {
  choice,
  type MoneyField,
  price,
  priceCurrency,
  type RequirementsField,
  type SpecField,
  text,
  textIn,
} from './fields.ts';

export type SpecSection = {
  readonly id: string;
  readonly title: () => string;
  readonly note?: () => string;
  readonly fields: readonly SpecField[];
};

const requirements: RequirementsField = {
  kind: 'requirements',
  id: 'requirements',
  label: () => i18n.t('spec.field.requirements'),
  read: (spec) => spec.requirements,
  write: (spec, rows) => ({ ...spec, requirements: rows }),
};

const coverageKind = choice({
  id: 'coverage.kind',
  label: () => i18n.t('spec.field.coverageKind'),
  hint: () => i18n.t('spec.hint.coverageKind'),
  options: [
    { value: 'post-delivery', label: () => i18n.t('spec.coverage.postDelivery') },
    { value: 'pre-shipment', label: () => i18n.t('spec.coverage.preShipment') },
  ],
  read: (spec) => spec.coverage.kind,
  write: (spec, kind) => ({ ...spec, coverage: { ...spec.coverage, kind } }),
});

const coverageLimit: MoneyField = {
  kind: 'money',
  id: 'coverage.limit',
  label: () => i18n.t('spec.field.coverageLimit'),
  read: (spec) => spec.coverage.limit,
  write: (spec, limit) => ({ ...spec, coverage: { ...spec.coverage, limit } }),
};

const coverageBasis = choice<NonNullable<OrderSpec['coverage']['basis']> | ''>({
  id: 'coverage.basis',
  label: () => i18n.t('spec.field.coverageBasis'),
  options: [
    { value: '', label: () => i18n.t('spec.basis.none') },
    { value: 'limit', label: () => i18n.t('spec.basis.limit') },
    { value: 'remaining', label: () => i18n.t('spec.basis.remaining') },
    { value: 'typed', label: () => i18n.t('spec.basis.typed') },
  ],
  read: (spec) => spec.coverage.basis ?? '',
  write: (spec, basis) => ({
    ...spec,
    coverage: { ...spec.coverage, basis: basis === '' ? null : basis },
  }),
});

const currency = priceCurrency({ label: () => i18n.t('spec.field.currency') });

const depositIn = choice({
  id: 'payment.depositIn',
  label: () => i18n.t('spec.field.depositIn'),
  options: [
    { value: 'percent', label: () => i18n.t('spec.depositIn.percent') },
    { value: 'money', label: () => i18n.t('spec.depositIn.money') },
  ],
  read: (spec) => spec.payment.depositIn,
  write: (spec, unit) => ({ ...spec, payment: { ...spec.payment, depositIn: unit } }),
});

/** Every field of a spec, in the order it is filled in. */
export const sections: readonly SpecSection[] = [
  {
    id: 'order',
    title: () => i18n.t('spec.section.order'),
    fields: [text('title', { label: () => i18n.t('spec.field.title'), control: 'line' })],
  },
  {
    id: 'supplier',
    title: () => i18n.t('spec.section.supplier'),
    fields: [
      textIn('supplier', 'name', {
        wide: true,
        label: () => i18n.t('spec.field.supplierName'),
        hint: () => i18n.t('spec.hint.supplierName'),
      }),
      textIn('supplier', 'companyId', { label: () => i18n.t('spec.field.companyId') }),
      textIn('supplier', 'country', { label: () => i18n.t('spec.field.supplierCountry') }),
      textIn('supplier', 'url', { wide: true, label: () => i18n.t('spec.field.supplierUrl') }),
    ],
  },
  {
    id: 'product',
    title: () => i18n.t('spec.section.product'),
    fields: [
      textIn('product', 'title', { wide: true, label: () => i18n.t('spec.field.productTitle') }),
      textIn('product', 'id', { label: () => i18n.t('spec.field.productId') }),
      textIn('product', 'url', { wide: true, label: () => i18n.t('spec.field.productUrl') }),
      textIn('product', 'designFile', {
        wide: true,
        label: () => i18n.t('spec.field.designFile'),
        hint: () => i18n.t('spec.hint.designFile'),
      }),
    ],
  },
  {
    id: 'quality',
    title: () => i18n.t('spec.section.quality'),
    note: () => i18n.t('spec.note.quality'),
    fields: [requirements],
  },
  {
    id: 'quantity',
    title: () => i18n.t('spec.section.quantity'),
    fields: [
      textIn('quantity', 'amount', {
        label: () => i18n.t('spec.field.quantity'),
        hint: () => i18n.t('spec.hint.quantity'),
      }),
      textIn('quantity', 'unit', { label: () => i18n.t('spec.field.unit') }),
    ],
  },
  {
    id: 'price',
    title: () => i18n.t('spec.section.price'),
    fields: [
      currency,
      price('unitPrice', currency, { label: () => i18n.t('spec.field.unitPrice') }),
      price('shipping', currency, { label: () => i18n.t('spec.field.shipping') }),
      price('other', currency, { label: () => i18n.t('spec.field.other') }),
    ],
  },
  {
    id: 'payment',
    title: () => i18n.t('spec.section.payment'),
    fields: [
      textIn('payment', 'deposit', { label: () => i18n.t('spec.field.deposit') }),
      depositIn,
      textIn('payment', 'balanceTrigger', {
        wide: true,
        label: () => i18n.t('spec.field.balanceTrigger'),
        hint: () => i18n.t('spec.hint.balanceTrigger'),
      }),
    ],
  },
  {
    id: 'packaging',
    title: () => i18n.t('spec.section.packaging'),
    fields: [
      text('packaging', {
        label: () => i18n.t('spec.field.packaging'),
        hint: () => i18n.t('spec.hint.packaging'),
      }),
    ],
  },
  {
    id: 'customisation',
    title: () => i18n.t('spec.section.customisation'),
    fields: [
      text('customisation', {
        label: () => i18n.t('spec.field.customisation'),
        hint: () => i18n.t('spec.hint.customisation'),
      }),
    ],
  },
  {
    id: 'delivery',
    title: () => i18n.t('spec.section.delivery'),
    fields: [
      textIn('delivery', 'shipDate', {
        label: () => i18n.t('spec.field.shipDate'),
        hint: () => i18n.t('spec.hint.shipDate'),
        control: 'date',
      }),
      textIn('delivery', 'incoterm', {
        label: () => i18n.t('spec.field.incoterm'),
        control: 'incoterm',
      }),
      textIn('delivery', 'place', {
        label: () => i18n.t('spec.field.place'),
        hint: () => i18n.t('spec.hint.place'),
      }),
    ],
  },
  {
    id: 'coverage',
    title: () => i18n.t('spec.section.coverage'),
    note: () => i18n.t('spec.note.coverage'),
    fields: [coverageLimit, coverageBasis, coverageKind],
  },
  {
    id: 'notes',
    title: () => i18n.t('spec.section.notes'),
    fields: [
      text('internalNotes', {
        label: () => i18n.t('spec.field.internalNotes'),
        hint: () => i18n.t('spec.hint.internalNotes'),
      }),
    ],
  },
];

/** The fields of all sections. */
export const fields: readonly SpecField[] = sections.flatMap((section) => section.fields);
