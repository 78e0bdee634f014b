import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readIncoming } from '../../../entrypoints/specs/incoming.ts';
import { specsToJson } from '../../../lib/files/spec-json.ts';
import { aSpec } from '../../support/specs.ts';
import { loadWords } from '../../support/words.ts';

const get = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/specs/stores.ts', () => ({ specStores: { specs: { get } } }));

beforeAll(loadWords);
beforeEach(() => get.mockReset());

const nothing = { ok: true, value: null };
const fileOf = (...ids: string[]) =>
  new File(
    [
      specsToJson(
        ids.map((id) => aSpec({ id })),
        { now: '2026-11-28T12:00:00.000Z', version: '1.0.0' },
      ),
    ],
    'specs.json',
  );

test('a spec of a file is held against the one with its id here', async () => {
  get.mockImplementation(async (id: string) =>
    id === 'b' ? { ok: true, value: { spec: aSpec({ id: 'b' }), edit: 1 } } : nothing,
  );
  const read = await readIncoming(fileOf('a', 'b'));
  expect(read.kind === 'ready' && read.plan.map(({ state }) => state)).toEqual(['new', 'same']);
});

test('a spec here that can’t be read is not new: nothing is taken in its place', async () => {
  get.mockImplementation(async (id: string) =>
    id === 'b' ? { ok: false, failure: { kind: 'unreadable', detail: '' } } : nothing,
  );
  const read = await readIncoming(fileOf('a', 'b'));
  expect(read).toMatchObject({
    kind: 'refused',
    problems: [expect.stringContaining('could not be read')],
  });
});

test('many specs are asked for together, not one after the other', async () => {
  let asked = 0;
  let most = 0;
  get.mockImplementation(async () => {
    asked += 1;
    most = Math.max(most, asked);
    await new Promise((resolve) => setTimeout(resolve));
    asked -= 1;
    return nothing;
  });
  await readIncoming(fileOf(...Array.from({ length: 120 }, (_, place) => `s${place}`)));
  expect([get.mock.calls.length, most]).toEqual([120, 50]);
});
