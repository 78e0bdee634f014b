import { expect, test } from 'vitest';
import { fault } from '../../lib/pages/parsed.ts';
import { resolveField } from '../../lib/pages/read-field.ts';

const numbers = { mark: 'en', currency: null } as const;
const found = (raw: string) => ({
  raw,
  source: { via: 'text', at: '.x', raw } as const,
  spot: null,
});
const candidates = (...raws: string[]) => [{ spec: { css: '.x' }, found: raws.map(found) }];
const digits = (raw: unknown) =>
  /^\d+$/.test(String(raw)) ? { value: String(raw) } : fault(`no digits: ${raw}`);

test('of several that can not be read, the first is shown', () => {
  expect(resolveField(candidates('one', 'two'), digits, numbers).reading).toEqual({
    state: 'unreadable',
    raw: 'one',
    reason: 'no digits: one',
  });
});

test('what can be read counts, wherever it stands', () => {
  const { reading } = resolveField(candidates('one', '2', '3'), digits, numbers);
  expect(reading).toMatchObject({ state: 'read', value: '2' });
});

test('what must agree and does not is nothing', () => {
  const { reading } = resolveField(candidates('2', '3'), digits, numbers, true);
  expect(reading).toMatchObject({ state: 'unreadable', raw: '2 | 3' });
});
