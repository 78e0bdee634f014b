import type { Attachment, Instalment, OrderSpec, Requirement } from '../trade/order-spec.ts';
import { coverageBases, transportModes } from '../trade/spec-parts.ts';
import type { SectionId, SpecField } from '../trade/spec-sections.ts';
import { formatNumber } from './format.ts';
import { i18n } from './words.ts';

/** A path of `spec-sections.ts`: to a text, an amount or a list of rows. */
export type SpecPath = SpecField['path'];

/** A spec's title, or the word for one that has none. */
export function specTitle(title: string): string {
  return title.trim() || i18n.t('specs.untitled');
}

/** The label of a field: "Unit price". */
export function fieldLabel(path: SpecPath): string {
  return i18n.t(`spec.field.${path}`);
}

const hints = [
  'document.orderNumber',
  'document.language',
  'supplier.legalName',
  'supplier.beneficiary',
  'supplier.legalNameChinese',
  'product.use',
  'product.market',
  'product.pictures',
  'sample.id',
  'sample.photos',
  'sample.keptBy',
  'materials.parts',
  'materials.substitution',
  'customisation.designFile',
  'customisation.description',
  'quantity.amount',
  'quantity.over',
  'quantity.under',
  'packaging.description',
  'packaging.cartonSize',
  'packaging.cartonWeight',
  'packaging.test',
  'labelling.barcode',
  'labelling.origin',
  'labelling.marks',
  'inspection.level',
  'inspection.critical',
  'inspection.major',
  'inspection.minor',
  'inspection.defects',
  'inspection.inspector',
  'inspection.when',
  'inspection.failure',
  'compliance.standards',
  'compliance.certificates',
  'price.tooling',
  'price.includes',
  'payment.account',
  'delivery.shipDate',
  'delivery.leadStart',
  'delivery.place',
  'delivery.partial',
  'delivery.documents',
  'terms.changes',
  'terms.late',
  'terms.defects',
  'terms.cancel',
  'terms.rights',
  'evidence.plan',
  'coverage.kind',
  'internal.targetPrice',
  'internal.notes',
] as const satisfies readonly SpecPath[];

/** What to write in a field, in one or two sentences; null where its label says it all. */
export function fieldHint(path: SpecPath): string | null {
  const hint = hints.find((one) => one === path);
  return hint === undefined ? null : i18n.t(`spec.hint.${hint}`);
}

/** The heading of a section. */
export function sectionTitle(id: SectionId): string {
  return i18n.t(`spec.section.${id}`);
}

const notes = ['requirements', 'inspection', 'coverage', 'notes'] as const;

/** The sentence under a section's heading; null where it has none. */
export function sectionNote(id: SectionId): string | null {
  const note = notes.find((one) => one === id);
  return note === undefined ? null : i18n.t(`spec.note.${note}`);
}

const choiceWords: Partial<Record<SpecPath, (value: string) => string | null>> = {
  'delivery.mode': (value) =>
    wordOf(transportModes, value, (one) => i18n.t(`spec.choice.mode.${one}`)),
  'coverage.kind': kindWord,
  'coverage.basis': (value) =>
    wordOf(coverageBases, value, (one) => i18n.t(`spec.choice.basis.${one}`)),
  'inspection.critical': aqlWord,
  'inspection.major': aqlWord,
  'inspection.minor': aqlWord,
};

function wordOf<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  word: (choice: Choice) => string,
): string | null {
  const choice = choices.find((one) => one === value);
  return choice === undefined ? null : word(choice);
}

function kindWord(value: string): string | null {
  if (value === 'post-delivery') return i18n.t('spec.choice.kind.postDelivery');
  return value === 'pre-shipment' ? i18n.t('spec.choice.kind.preShipment') : null;
}

function aqlWord(value: string): string | null {
  if (value === '0') return i18n.t('spec.choice.aqlZero');
  return /^\d+(\.\d+)?$/.test(value) ? formatNumber(value) : null;
}

/** A choice of a field in words; a value that is none of its choices, and a code such as "S-1", is its own word. */
export function choiceWord(path: SpecPath, value: string): string {
  if (value === '') return i18n.t('spec.choice.unset');
  return choiceWords[path]?.(value) ?? value;
}

/** What a requirement is about, in a word: "Colour". */
export function aspectWord(aspect: Requirement['aspect']): string {
  return i18n.t(`spec.choice.aspect.${aspect}`);
}

/** The class of a defect, in a word: "Major". */
export function classWord(defect: Requirement['class']): string {
  return i18n.t(`spec.choice.class.${defect}`);
}

/** How a payment is given: "Percent of the total". */
export function shareWord(given: Instalment['in']): string {
  return i18n.t(`spec.choice.in.${given}`);
}

/** Who a file is for: "Only for you". */
export function audienceWord(audience: Attachment['audience']): string {
  return i18n.t(`spec.choice.audience.${audience}`);
}

const templateNames = [
  'general',
  'clothing',
  'electronics',
  'furniture',
  'contact',
  'toys',
] as const;

/** The name of one of the extension's own templates; null for any other, whose title is its name. */
export function templateName(id: string): string | null {
  const name = templateNames.find((one) => id === `template-${one}`);
  return name === undefined ? null : i18n.t(`spec.template.${name}`);
}

/** The label of a part of a requirement: "Tolerance". */
export function requirementLabel(part: Exclude<keyof Requirement, 'id'>): string {
  return i18n.t(`spec.requirement.${part}`);
}

/** The label of a part of a payment: "Is due when". */
export function instalmentLabel(part: Exclude<keyof Instalment, 'id'>): string {
  return i18n.t(`spec.instalment.${part}`);
}

/** The name of a requirement: its attribute, else what it is about, else its place in the list. */
export function requirementName(spec: OrderSpec, id: string): string {
  const place = spec.requirements.findIndex((row) => row.id === id);
  return requirementNameAt(spec.requirements[place], place);
}

/** The same for the row that stands at `place` in the list, counted from 0. */
export function requirementNameAt(row: Requirement | undefined, place: number): string {
  const attribute = row?.attribute.trim() ?? '';
  if (attribute !== '') return attribute;
  if (row !== undefined && row.aspect !== 'other') return aspectWord(row.aspect);
  return i18n.t('spec.requirement.unnamed', { place: place + 1 });
}

/** The name of a payment: deposit, balance, or its place in the list. */
export function instalmentName(spec: OrderSpec, id: string): string {
  if (id === 'deposit' || id === 'balance') return i18n.t(`spec.instalment.${id}`);
  return i18n.t('spec.instalment.unnamed', { place: placeOf(spec.schedule, id) });
}

/** Counted from 1. */
const placeOf = (rows: readonly { readonly id: string }[], id: string) =>
  rows.findIndex((row) => row.id === id) + 1;
