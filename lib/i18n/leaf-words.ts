import { decisivePointIds } from '../trade/decisive-points.ts';
import type { OrderSpec } from '../trade/order-spec.ts';
import { isMoney, isNothing, isUnreadAmount, type SpecLeaf } from '../trade/spec-leaves.ts';
import { aspects, audiences, defectClasses, shareKinds } from '../trade/spec-parts.ts';
import { specSections } from '../trade/spec-sections.ts';
import { fieldName } from './field-name.ts';
import { pointName } from './finding-words.ts';
import { formatMoney, formatNumber } from './format.ts';
import {
  aspectWord,
  audienceWord,
  choiceWord,
  classWord,
  instalmentName,
  requirementName,
  shareWord,
} from './spec-words.ts';
import { i18n } from './words.ts';

const choices = specSections
  .flatMap(({ fields }) => fields)
  .flatMap((field) => (field.kind === 'choice' ? [field.path] : []));

/** The name of what changed from `before` to `after`: of a field, or of a whole row. */
export function changeName(field: string, before: OrderSpec, after: OrderSpec): string {
  const spec = standsIn(after, field) ? after : before;
  const row = field.slice(field.indexOf('.') + 1);
  if (spec.requirements.some(({ id }) => field === `requirements.${id}`)) {
    return requirementName(spec, row);
  }
  if (spec.schedule.some(({ id }) => field === `schedule.${id}`)) return instalmentName(spec, row);
  const file = spec.attachments.find(({ id }) => field.startsWith(`attachments.${id}`));
  if (file !== undefined) return file.name;
  const point = decisivePointIds.find((id) => field === `notApplicable.${id}`);
  return point === undefined ? fieldName(spec, field) : pointName(point);
}

function standsIn(spec: OrderSpec, field: string): boolean {
  const rows = [
    ...spec.requirements.map(({ id }) => `requirements.${id}`),
    ...spec.schedule.map(({ id }) => `schedule.${id}`),
    ...spec.attachments.map(({ id }) => `attachments.${id}`),
  ];
  return rows.some((row) => field === row || field.startsWith(`${row}.`));
}

/** What stands in a field or row, as a text; empty: nothing. */
export function leafText(field: string, leaf: SpecLeaf): string {
  if (leaf === '' || isNothing(leaf)) return '';
  if (typeof leaf === 'number') return formatNumber(leaf);
  if (typeof leaf === 'string') return wordOf(field, leaf);
  if (isUnreadAmount(leaf)) return `${leaf.unread} ${leaf.currency} – ${i18n.t('files.noAmount')}`;
  if (isMoney(leaf)) return formatMoney(leaf, { zeros: true });
  // A row: all that is filled in, but for its id.
  return Object.entries(leaf)
    .filter(([part, value]) => part !== 'id' && typeof value === 'string' && value !== '')
    .map(([part, value]) => wordOf(`${field}.${part}`, String(value)))
    .join(' · ');
}

const words: readonly {
  readonly field: RegExp;
  readonly word: (value: string) => string | null;
}[] = [
  { field: /^requirements\..*\.aspect$/, word: oneOf(aspects, aspectWord) },
  { field: /^requirements\..*\.class$/, word: oneOf(defectClasses, classWord) },
  { field: /^schedule\..*\.in$/, word: oneOf(shareKinds, shareWord) },
  { field: /^attachments\..*\.audience$/, word: oneOf(audiences, audienceWord) },
  { field: /^notApplicable\./, word: () => i18n.t('editor.findings.state.notApplicable') },
];

function oneOf<Value extends string>(values: readonly Value[], word: (value: Value) => string) {
  return (text: string) => {
    const value = values.find((one) => one === text);
    return value === undefined ? null : word(value);
  };
}

/** The word for one of a few, else the text as it was typed. */
function wordOf(field: string, text: string): string {
  const choice = choices.find((path) => path === field);
  if (choice !== undefined) return choiceWord(choice, text);
  return words.find((one) => one.field.test(field))?.word(text) ?? text;
}
