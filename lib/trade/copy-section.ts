import { type AmountEntry, isUnread } from './amount-entry.ts';
import { retypedNumber } from './number-writing.ts';
import type { OrderSpec } from './order-spec.ts';
import { amountAt, textAt, withAmount, withText } from './spec-access.ts';
import { type MoneyPath, type SectionId, type SpecField, specSections } from './spec-sections.ts';

/** Numbers of a schedule as they are typed in the other spec's language; unread ones as they are. */
function scheduleOf(from: OrderSpec, locale: string): OrderSpec['schedule'] {
  return from.schedule.map((row) => ({
    ...row,
    share: retypedNumber(row.share, from.locale, locale) ?? '',
  }));
}

/** Text that is no amount could be one in another language: there it is left out. */
function amountOf(from: OrderSpec, path: MoneyPath, locale: string): AmountEntry {
  const entry = amountAt(from, path);
  return isUnread(entry) && from.locale !== locale ? null : entry;
}

function withField(spec: OrderSpec, from: OrderSpec, field: SpecField): OrderSpec {
  switch (field.kind) {
    case 'money':
      return withAmount(spec, field.path, amountOf(from, field.path, spec.locale));
    case 'rows':
      if (field.path === 'schedule') return { ...spec, schedule: scheduleOf(from, spec.locale) };
      return { ...spec, [field.path]: from[field.path] };
    case 'number': {
      const text = retypedNumber(textAt(from, field.path), from.locale, spec.locale);
      return withText(spec, field.path, text ?? '');
    }
    default:
      return withText(spec, field.path, textAt(from, field.path));
  }
}

/**
 * `spec` with one section of another: all its fields, empty ones and rows too,
 * each with the source it has there. A number typed in another language is
 * written anew; one that can't be read is left out, for here it could be read
 * as another.
 */
export function copySection(spec: OrderSpec, from: OrderSpec, section: SectionId): OrderSpec {
  const fields = specSections.find(({ id }) => id === section)?.fields ?? [];
  const copied = fields.reduce((sofar, field) => withField(sofar, from, field), spec);
  const isOfSection = ({ field }: { readonly field: string }) =>
    fields.some(({ path }) => field === path || field.startsWith(`${path}.`));
  return {
    ...copied,
    provenance: [
      ...spec.provenance.filter((one) => !isOfSection(one)),
      ...from.provenance.filter(isOfSection),
    ],
  };
}
