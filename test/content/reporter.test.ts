import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReporter } from '../../entrypoints/supplier-page.content/reporter.ts';

const page = (findings: string) => ({ findings, plan: null, cards: [] });
const instructions = { chip: { sign: 'none', words: '' }, marks: [], restorePanel: false };

/** What was sent and not yet answered, oldest first. */
let waiting: {
  findings: string;
  isQuiet: boolean;
  answer: (value: object | null) => Promise<void>;
}[];
const onAnswer = vi.fn();
const reporter = () =>
  createReporter({ isAlive: () => true, onAnswer, showMarks: () => undefined });

beforeEach(() => {
  waiting = [];
  onAnswer.mockReset();
  vi.stubGlobal('location', { href: 'https://www.alibaba.com/products/cup.html' });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ payload: { findings, isQuiet } }: { payload: (typeof waiting)[0] }) =>
      new Promise((resolve) => {
        const answer = async (value: object | null) => {
          resolve(value ? { ok: true, value: { ...instructions, ...value } } : { ok: false });
          await new Promise((done) => setTimeout(done));
        };
        waiting.push({ findings, isQuiet, answer });
      }),
  });
});

test('what changes while an answer is on its way is reported after it, and nothing asked once is lost', async () => {
  const { report } = reporter();
  report(page('one'), false);
  report(page('two'), true);
  expect(waiting.map(({ findings }) => findings)).toEqual(['one']);
  await waiting[0]?.answer({ openPanel: true, waiting: false });
  expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ openPanel: true }), null);
  expect(waiting[1]).toMatchObject({ findings: 'two', isQuiet: true });
  await waiting[1]?.answer({ openPanel: false, waiting: false });
  expect(onAnswer).toHaveBeenLastCalledWith(expect.objectContaining({ openPanel: false }), []);
  report(page('two'), true);
  expect(waiting).toHaveLength(2);
});

test('the same is reported again only where a quiet page may be answered otherwise', async () => {
  const { report } = reporter();
  report(page('one'), false);
  await waiting[0]?.answer({ waiting: true });
  report(page('one'), false);
  expect(waiting).toHaveLength(1);
  report(page('one'), true);
  await waiting[1]?.answer({ waiting: false });
  report(page('one'), true);
  expect(waiting).toHaveLength(2);
});

test('an answer that comes after the page has moved on is dropped', async () => {
  const { report, forget } = reporter();
  report(page('one'), false);
  forget();
  report(page('two'), false);
  await waiting[0]?.answer({ waiting: false });
  expect(onAnswer).not.toHaveBeenCalled();
  await waiting[1]?.answer({ waiting: false });
  expect(onAnswer).toHaveBeenCalledOnce();
});

test('without an answer the next change is reported', async () => {
  const { report } = reporter();
  report(page('one'), false);
  await waiting[0]?.answer(null);
  expect(onAnswer).toHaveBeenCalledWith(null, []);
  report(page('one'), false);
  expect(waiting).toHaveLength(2);
});
