import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useKeptText } from '../../../components/ui/use-kept-text.ts';
import type { Stored } from '../../../lib/storage/stores.ts';

type Answer = (stored: Stored<string | null>) => void;

/** A background that answers when the test says so. */
function slowKeeper() {
  const reads = new Map<string, Answer>();
  const kept: [string, string][] = [];
  const keepAnswers: ((stored: Stored<null>) => void)[] = [];
  const keeper = {
    empty: '',
    read: (key: string) => new Promise<Stored<string | null>>((done) => reads.set(key, done)),
    keep: (key: string, text: string) => {
      kept.push([key, text]);
      return new Promise<Stored<null>>((done) => keepAnswers.push(done));
    },
  };
  return { keeper, reads, kept, keepAnswers };
}

function start(key: string) {
  const slow = slowKeeper();
  const hook = renderHook(({ key }) => useKeptText(key, slow.keeper), { initialProps: { key } });
  const text = () => hook.result.current[0];
  const type = (now: string) => act(() => hook.result.current[1](now));
  const answer = (key: string, value: string | null) =>
    act(async () => slow.reads.get(key)?.({ ok: true, value }));
  return { ...slow, hook, text, type, answer };
}

test('what was kept comes back', async () => {
  const { text, answer } = start('a');
  expect(text()).toBe('');
  await answer('a', '5000');
  expect(text()).toBe('5000');
});

test('a slow answer never overwrites what was typed meanwhile', async () => {
  const { text, type, answer, kept } = start('a');
  type('7');
  await answer('a', '5000');
  expect(text()).toBe('7');
  expect(kept).toEqual([['a', '7']]);
});

test('the text of one page never stands on another', async () => {
  const { hook, text, type, answer } = start('a');
  await answer('a', '5000');
  type('6000');
  hook.rerender({ key: 'b' });
  expect(text()).toBe('');
  await answer('b', '12');
  expect(text()).toBe('12');
});

test('an answer for the page before is dropped', async () => {
  const { hook, text, answer } = start('a');
  hook.rerender({ key: 'b' });
  await answer('a', '5000');
  expect(text()).toBe('');
});

test('text that could not be kept stays, and the failure is told until it is kept', async () => {
  const { hook, text, type, keepAnswers, answer } = start('a');
  await answer('a', null);
  type('5000');
  await act(async () => keepAnswers[0]?.({ ok: false, failure: { kind: 'full' } }));
  expect(text()).toBe('5000');
  expect(hook.result.current[2]).toEqual({ kind: 'full' });
  type('50000');
  await act(async () => keepAnswers[1]?.({ ok: true, value: null }));
  expect(hook.result.current[2]).toBeNull();
});

/** A form of two boxes, one in a part of its own, and a background that answers when the test says so. */
function startForm() {
  type Form = { readonly quantity: string; readonly limit: { readonly from: string } };
  const reads: ((answer: Stored<Form | null>) => void)[] = [];
  const kept: Form[] = [];
  const keeper = {
    empty: { quantity: '', limit: { from: '' } },
    read: () => new Promise<Stored<Form | null>>((done) => reads.push(done)),
    keep: async (_key: string, form: Form) => {
      kept.push(form);
      return { ok: true, value: null } as const;
    },
  };
  const hook = renderHook(({ key }) => useKeptText(key, keeper), { initialProps: { key: 'a' } });
  const form = () => hook.result.current[0];
  const type = (part: Partial<Form>) => act(() => hook.result.current[1]({ ...form(), ...part }));
  return { hook, reads, kept, form, type };
}

const before = { quantity: '5000', limit: { from: 'Lily' } };

test('typing into one box before the answer leaves what was kept in the others', async () => {
  const { reads, kept, form, type } = startForm();
  type({ quantity: '7' });
  await act(async () => reads[0]?.({ ok: true, value: before }));
  expect(form()).toEqual({ quantity: '7', limit: { from: 'Lily' } });
  expect(kept).toEqual([form()]);
});

test('nothing is kept over what could not be read; typing asks for it again', async () => {
  const { hook, reads, kept, form, type } = startForm();
  await act(async () => reads[0]?.({ ok: false, failure: { kind: 'unreachable' } }));
  type({ quantity: '7' });
  expect(kept).toEqual([]);
  await act(async () => reads[1]?.({ ok: true, value: before }));
  expect(form()).toEqual({ quantity: '7', limit: { from: 'Lily' } });
  expect(kept).toEqual([form()]);
  expect(hook.result.current[2]).toBeNull();
});

test('what was typed before the answer is kept although the page was left meanwhile', async () => {
  const { hook, reads, kept, form, type } = startForm();
  type({ quantity: '7' });
  hook.rerender({ key: 'b' });
  await act(async () => reads[0]?.({ ok: true, value: before }));
  expect(kept).toEqual([{ quantity: '7', limit: { from: 'Lily' } }]);
  expect(form().quantity).toBe('');
});
