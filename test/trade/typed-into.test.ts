import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedInto } from '../../lib/trade/typed-into.ts';

const form = fc.record({
  quantity: fc.string({ maxLength: 3 }),
  limit: fc.option(fc.record({ from: fc.string({ maxLength: 3 }), amount: fc.string() })),
});

test('what is typed in one tab and what in another both stay, where the boxes are others', () => {
  fc.assert(
    fc.property(form, fc.string(), form, (before, quantity, { limit }) => {
      const here = { ...before, quantity };
      const there = { ...before, limit };
      const both = { ...here, limit: there.limit };
      expect(typedInto(there, before, here)).toEqual(both);
      expect(typedInto(here, before, there)).toEqual(both);
    }),
  );
});

test('nothing typed changes nothing; over what stood there before, all that was typed', () => {
  fc.assert(
    fc.property(form, form, form, (kept, before, typed) => {
      expect(typedInto(kept, before, before)).toEqual(kept);
      expect(typedInto(before, before, typed)).toEqual(typed);
      expect(typedInto(typed, before, typed)).toEqual(typed);
    }),
  );
});

test('a part is taken as a whole: no limit of one tab with the source of another', () => {
  const before = { kept: { limit: '10', from: 'chat' } };
  const there = { kept: { limit: '50', from: 'e-mail' } };
  const here = { kept: { limit: '10', from: 'phone' } };
  expect(typedInto(there, before, here)).toEqual(here);
});

test('of what is missing, empty or damaged the typed text is taken whole', () => {
  const before = { quantity: '', days: [] as string[], limit: null as object | null };
  const typed = { ...before, quantity: '7' };
  expect(typedInto<unknown>(null, before, typed)).toEqual(typed);
  expect(typedInto<unknown>({ quantity: 5 }, before, typed)).toEqual(typed);
  expect(typedInto<unknown>('5', before, typed)).toEqual(typed);
  const kept = { ...before, days: ['1'], limit: { amount: '5' } };
  expect(typedInto<unknown>(kept, before, typed)).toEqual({ ...kept, quantity: '7' });
});
