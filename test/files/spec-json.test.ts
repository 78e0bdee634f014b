import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestImport, specsFromJson, specsToJson } from '../../lib/files/spec-json.ts';
import type { OrderSpec, Revision } from '../../lib/trade/order-spec.ts';
import { upgradeSpec } from '../../lib/trade/upgrade-spec.ts';
import { one, orderSpec } from '../support/arbitrary-spec.ts';
import { aRequirement } from '../support/specs.ts';
import { versionOneSpec } from '../support/version-one-spec.ts';

const written = { now: '2026-03-04T05:06:07.000Z', version: '1.2.3' };
const spec: OrderSpec = { ...one(orderSpec), id: 'a' };
const file = (changes: object = {}) => ({
  ...JSON.parse(specsToJson([spec], written)),
  ...changes,
});
const revision = (letter: string): Revision => ({
  letter,
  issuedAt: written.now,
  specId: spec.id,
  spec,
});
const read = (data: unknown) => specsFromJson(JSON.stringify(data));
const refused = (...problems: readonly { code: string; path: string }[]) => ({
  ok: false,
  problems,
});

describe('there and back', () => {
  test('any specs come back the same', () => {
    const specs = fc.uniqueArray(orderSpec, { minLength: 1, maxLength: 3, selector: (s) => s.id });
    fc.assert(
      fc.property(specs, (all) => {
        expect(specsFromJson(specsToJson(all, written))).toEqual({
          ok: true,
          specs: all,
          revisions: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  test('the file says what it is, when and by what it was written', () => {
    const text = specsToJson([spec], written);
    expect(text.startsWith('{\n  "format": "coverline-specs",\n  "formatVersion": 2,\n')).toBe(
      true,
    );
    expect(JSON.parse(text)).toMatchObject({ writtenAt: written.now, writtenBy: '1.2.3' });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('revisions travel beside their specs', () => {
    const revisions = [revision('A'), revision('B')];
    const text = specsToJson([spec], written, revisions);
    expect(specsFromJson(text)).toEqual({ ok: true, specs: [spec], revisions });
  });

  test('a file of version 1 is read in the shape of today', () => {
    const old = file({ formatVersion: 1, specs: [versionOneSpec], revisions: undefined });
    expect(read(old)).toEqual({ ok: true, specs: [upgradeSpec(versionOneSpec)], revisions: [] });
  });

  test('half a character that a page gave does not bar the way back', () => {
    const source = { via: 'text' as const, at: 'h1', raw: 'bag \ud83d' };
    const page = { by: 'page' as const, field: 'product.title', filled: 'bag', source };
    const seen = { ...page, url: 'https://x.example', readAt: written.now };
    const back = specsFromJson(specsToJson([{ ...spec, provenance: [seen] }], written));
    expect(back.ok && back.specs[0]?.provenance).toEqual([
      { ...seen, source: { ...source, raw: 'bag \uFFFD' } },
    ]);
  });

  test('a byte order mark an editor put in front is passed over', () => {
    expect(specsFromJson(`\uFEFF${specsToJson([spec], written)}`).ok).toBe(true);
  });
});

describe('a file is refused whole, with what is wrong and where', () => {
  test.each([
    ['', 'not-json'],
    ['{"format": "coverline-specs",', 'not-json'],
    ['[['.repeat(200_000), 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"specs": []}', 'not-ours'],
    [`"${'x'.repeat(longestImport)}"`, 'too-big'],
  ])('%.40s', (text, code) => {
    expect(specsFromJson(text)).toEqual(refused({ code, path: '' }));
  });

  test('the file is of a newer version, whatever else it holds', () => {
    const newer = { code: 'newer-version', path: 'formatVersion' };
    expect(read(file({ formatVersion: 3, specs: 'elsewhere' }))).toEqual(refused(newer));
  });

  test('it holds more that is wrong than a program can list at once', () => {
    const specs = read(file({ specs: Array(150_000).fill(0) }));
    const wrong = { code: 'wrong-type', path: 'specs[0]' };
    expect(specs).toMatchObject({ ok: false, problems: expect.arrayContaining([wrong]) });
    const odd = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`odd${at}`, 0]));
    const fields = read(file({ specs: [{ ...spec, ...odd }] }));
    const unknown = { code: 'unknown-field', path: 'specs[0].odd0' };
    expect(fields).toMatchObject({ ok: false, problems: expect.arrayContaining([unknown]) });
  });

  test('a spec in it is of a newer version', () => {
    const specs = [spec, { ...spec, id: 'b', version: 3, price: 'gone' }];
    const newer = { code: 'newer-version', path: 'specs[1].version' };
    expect(read(file({ specs }))).toEqual(refused(newer));
  });

  test.each([
    [{ locale: undefined }, 'missing', 'specs[0].locale'],
    [{ locale: 7 }, 'wrong-type', 'specs[0].locale'],
    [{ version: 0 }, 'wrong-value', 'specs[0].version'],
    [{ id: '' }, 'wrong-value', 'specs[0].id'],
    [{ createdAt: 'yesterday' }, 'wrong-value', 'specs[0].createdAt'],
    [{ evidence: { plan: 'x'.repeat(200_001) } }, 'too-long', 'specs[0].evidence.plan'],
    [
      { price: { ...spec.price, unitPrice: { amount: '1e9', currency: 'USD' } } },
      'wrong-value',
      'specs[0].price.unitPrice.amount',
    ],
    [{ nickname: 'x' }, 'unknown-field', 'specs[0].nickname'],
  ])('a spec with %.60o', (change, code, path) => {
    expect(read(file({ specs: [{ ...spec, ...change }] }))).toEqual(refused({ code, path }));
  });

  test('no specs at all', () => {
    expect(read(file({ specs: [] }))).toEqual(refused({ code: 'wrong-value', path: 'specs' }));
  });

  test('two specs of one id', () => {
    const twice = { code: 'duplicate-id', path: 'specs[1].id' };
    expect(read(file({ specs: [spec, spec] }))).toEqual(refused(twice));
  });

  test('two requirements of one id, which a form could not tell apart', () => {
    const rows = [aRequirement('r-1', { value: 'red' }), aRequirement('r-1', { value: 'blue' })];
    const twice = { code: 'duplicate-id', path: 'specs[0].requirements[1].id' };
    expect(read(file({ specs: [{ ...spec, requirements: rows }] }))).toEqual(refused(twice));
  });

  test('two revisions of one letter, or one of a spec that is not there', () => {
    const twice = { code: 'duplicate-id', path: 'revisions[1].letter' };
    const revisions = [revision('A'), revision('A')];
    expect(read(file({ revisions }))).toEqual(refused(twice));
    const astray = { code: 'wrong-value', path: 'revisions[0].specId' };
    expect(read(file({ revisions: [{ ...revision('A'), specId: 'b' }] }))).toEqual(refused(astray));
  });

  test('__proto__ changes nothing anywhere', () => {
    const text = specsToJson([spec], written).replace(
      '"specs": [\n    {',
      '"specs": [\n    { "__proto__": { "polluted": true },',
    );
    expect(text).toContain('polluted');
    const unknown = { code: 'unknown-field', path: 'specs[0].__proto__' };
    expect(specsFromJson(text)).toEqual(refused(unknown));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('half a character', () => {
    const broken = { code: 'broken-character', path: 'specs[0].evidence.plan' };
    expect(read(file({ specs: [{ ...spec, evidence: { plan: 'x\ud83d' } }] }))).toEqual(
      refused(broken),
    );
  });

  test('no more problems than one can read', () => {
    const specs = Array.from({ length: 100 }, () => ({}));
    const result = read(file({ specs }));
    expect(result.ok ? 0 : result.problems.length).toBe(20);
  });

  test('any JSON at all is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(specsFromJson(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('specs', 'writtenAt', 'x'), (value, key) => {
        expect(typeof read(file({ [key]: value })).ok).toBe('boolean');
      }),
    );
  });
});
