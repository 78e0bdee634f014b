import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { leafText } from '../../lib/i18n/leaf-words.ts';
import {
  choiceWord,
  fieldHint,
  fieldLabel,
  instalmentName,
  requirementName,
  sectionTitle,
  templateName,
} from '../../lib/i18n/spec-words.ts';
import { templates } from '../../lib/rules/templates.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { aRequirement, aSpec } from '../support/specs.ts';
import { loadWords } from '../support/words.ts';

loadWords();

const fields = specSections.flatMap((section) => section.fields);
const keys = (await parseMessagesFile('lib/i18n/locales/en.yml')).map(({ key }) => key.join('.'));
const keysUnder = (prefix: string) =>
  keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

test('every field has a label, and no label is of a field that is gone', () => {
  expect(keysUnder('spec.field.').toSorted()).toEqual(fields.map(({ path }) => path).toSorted());
});

test('every section has a title, and no title is of a section that is gone', () => {
  const ids = specSections.map(({ id }) => id);
  expect(keysUnder('spec.section.').toSorted()).toEqual(ids.toSorted());
  expect(ids.map(sectionTitle)).not.toContain('');
});

test('every hint is shown under the field it is written for', () => {
  const shown = fields.flatMap(({ path }) => (fieldHint(path) === null ? [] : [path]));
  expect(shown.toSorted()).toEqual(keysUnder('spec.hint.').toSorted());
});

test('labels differ, so that a field is found by its name', () => {
  const labels = fields.map(({ path }) => fieldLabel(path));
  expect(new Set(labels).size).toBe(labels.length);
});

test('every choice has a word of its own', () => {
  for (const field of fields) {
    if (field.kind !== 'choice') continue;
    const words = field.choices.map((choice) => choiceWord(field.path, choice));
    expect(new Set(words).size, field.path).toBe(words.length);
    expect(words, field.path).not.toContain('');
  }
  expect(choiceWord('delivery.mode', '')).toBe('Not set');
  expect(choiceWord('delivery.mode', 'sea')).toBe('Sea');
  expect(choiceWord('inspection.level', 'S-1')).toBe('S-1');
  expect(choiceWord('inspection.critical', '0')).toBe('0 (no defect accepted)');
  expect(choiceWord('inspection.major', '2.5')).toBe('2.5');
});

test('every template of the extension has a name', () => {
  const names = templates.map(({ id }) => templateName(id));
  expect(names).not.toContain(null);
  expect(new Set(names).size).toBe(templates.length);
  expect(templateName('own')).toBeNull();
});

test('rows are named by what they say, else by what they are about, else by their place', () => {
  const spec = aSpec({
    requirements: [
      aRequirement('a', { attribute: ' Handle length ' }),
      aRequirement('b', { aspect: 'colour' }),
      aRequirement('c'),
    ],
  });
  expect(['a', 'b', 'c'].map((id) => requirementName(spec, id))).toEqual([
    'Handle length',
    'Colour',
    'Requirement 3',
  ]);
  const third = { id: 'x', share: '', in: 'percent', trigger: '' } as const;
  const paid = aSpec({ schedule: [...spec.schedule, third] });
  expect(['deposit', 'balance', 'x'].map((id) => instalmentName(paid, id))).toEqual([
    'Deposit',
    'Balance',
    'Payment 3',
  ]);
});

test('text typed for an amount that is none is told from an amount, with its currency', () => {
  const field = 'price.other';
  expect(leafText(field, { unread: '12.50', currency: 'JPY' })).toBe('12.50 JPY – not an amount');
  expect(leafText(field, { unread: ' ', currency: 'JPY' })).toBe('');
  expect(leafText(field, { amount: '12', currency: 'JPY' })).toBe('JP¥12');
});
