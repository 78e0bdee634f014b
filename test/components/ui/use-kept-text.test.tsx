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
    watch: () => () => undefined,
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

test('text that was refused is kept with what is typed next', async () => {
  const { hook, kept, reads, form, type, refuse } = startForm();
  await act(async () => reads[0]?.({ ok: true, value: null }));
  refuse.next = true;
  await type({ quantity: '7' });
  await type({ from: 'Lily' });
  expect(kept.at(-1)).toEqual({ text: form(), before: { quantity: '', from: '' } });
  expect(hook.result.current[2]).toBeNull();
});

test('a refusal is told until what was refused is kept, whatever else is', async () => {
  const { hook, text, type, keepAnswers, kept, answer } = start('a');
  await answer('a', '0');
  type('12');
  type('1');
  const refused = { ok: false, failure: { kind: 'full' } } as const;
  await act(async () => keepAnswers[1]?.(refused));
  await act(async () => keepAnswers[0]?.({ ok: true, value: null }));
  expect(kept.at(-1)).toEqual(['a', '1']);
  expect([text(), hook.result.current[2]]).toEqual(['1', { kind: 'full' }]);
  await act(async () => keepAnswers[2]?.({ ok: true, value: null }));
  expect(hook.result.current[2]).toBeNull();
});

test('what another tab typed comes in, but for the box typed into', async () => {
  const { hook, reads, kept, form, type, change, watching } = startForm();
  await act(async () => reads[0]?.({ ok: true, value: before }));
  change();
  await act(async () => reads[1]?.({ ok: true, value: { ...before, quantity: '9' } }));
  expect(form()).toEqual({ quantity: '9', from: 'Lily' });
  change();
  await type({ quantity: '12' });
  await act(async () => reads[2]?.({ ok: true, value: { quantity: '10', from: '' } }));
  expect(form()).toEqual({ quantity: '12', from: 'Lily' });
  expect(kept).toEqual([
    { text: { ...before, quantity: '12' }, before: { ...before, quantity: '9' } },
  ]);
  act(() => hook.unmount());
  expect(watching.size).toBe(0);
});

/** A form of two boxes, and a background that answers when the test says so. */
function startForm() {
  type Form = { readonly quantity: string; readonly from: string };
  const reads: ((answer: Stored<Form | null>) => void)[] = [];
  const kept: { readonly text: Form; readonly before: Form }[] = [];
  const refuse = { next: false };
  const watching = new Set<() => void>();
  const change = () =>
    act(() => {
      for (const changed of watching) changed();
    });
  const keeper = {
    empty: { quantity: '', from: '' },
    read: () => new Promise<Stored<Form | null>>((done) => reads.push(done)),
    keep: async (_key: string, text: Form, before: Form): Promise<Stored<null>> => {
      const refused = refuse.next;
      refuse.next = false;
      if (refused) return { ok: false, failure: { kind: 'full' } };
      kept.push({ text, before });
      return { ok: true, value: null };
    },
    watch: (_key: string, changed: () => void) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
  const hook = renderHook(({ key }) => useKeptText(key, keeper), { initialProps: { key: 'a' } });
  const form = () => hook.result.current[0];
  const type = (part: Partial<Form>) =>
    act(async () => hook.result.current[1]({ ...form(), ...part }));
  return { hook, reads, kept, form, type, refuse, change, watching };
}

const before = { quantity: '5000', from: 'Lily' };

test('typing into one box before the answer leaves what was kept in the others', async () => {
  const { reads, kept, form, type } = startForm();
  await type({ quantity: '7' });
  await act(async () => reads[0]?.({ ok: true, value: before }));
  expect(form()).toEqual({ quantity: '7', from: 'Lily' });
  expect(kept).toEqual([{ text: form(), before }]);
});

test('nothing is kept over what could not be read; typing asks for it again', async () => {
  const { hook, reads, kept, form, type } = startForm();
  await act(async () => reads[0]?.({ ok: false, failure: { kind: 'unreachable' } }));
  await type({ quantity: '7' });
  expect(kept).toEqual([]);
  await act(async () => reads[1]?.({ ok: true, value: before }));
  expect(form()).toEqual({ quantity: '7', from: 'Lily' });
  expect(kept).toEqual([{ text: form(), before }]);
  expect(hook.result.current[2]).toBeNull();
});

test('what was typed before the answer is kept although the page was left meanwhile', async () => {
  const { hook, reads, kept, form, type } = startForm();
  await type({ quantity: '7' });
  hook.rerender({ key: 'b' });
  await act(async () => reads[0]?.({ ok: true, value: before }));
  expect(kept).toEqual([{ text: { quantity: '7', from: 'Lily' }, before }]);
  expect(form().quantity).toBe('');
});
