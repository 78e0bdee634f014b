import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignedIn, at, cutJson, parseAttributeJson } from '../../lib/pages/embedded-json.ts';

const before = /\bdata\s*=\s*(?=\{)/g;

describe('cutting data out of a script', () => {
  test('any JSON comes back whole, whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4 }), fc.string(), (object, tail) => {
        const text = JSON.stringify(object);
        expect(cutJson(`data = ${text}${tail}`, 7)).toBe(text);
      }),
    );
  });

  test('braces, quotes and backslashes inside strings do not count', () => {
    const text = String.raw`{"a":"}{{x}} \"}\" \\","b":["]"]}`;
    expect(cutJson(`${text};}}`, 0)).toBe(text);
  });

  test('several assignments, some empty or broken', () => {
    const found = assignedIn('var data = {}; data = {"a":1}; data = {a:1}; data = {"b":', before);
    expect(found.map((data) => ('value' in data ? data.value : 'broken'))).toEqual([
      {},
      { a: 1 },
      'broken',
      'broken',
    ]);
  });

  test('is never evaluated', () => {
    expect(assignedIn('data = {"a": (() => { throw 1 })()}', before)[0]).toHaveProperty('broken');
  });

  test('huge, deep and endless input ends', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(cutJson(deep, 0)).toBe(deep);
    expect(cutJson('{"'.repeat(500_000), 0)).toBeNull();
    expect(cutJson(`{"a":"${'\\'.repeat(200_000)}`, 0)).toBeNull();
    expect(assignedIn('data = {'.repeat(100_000), before).length).toBeLessThan(51);
    expect(parseAttributeJson('x'.repeat(13_000_000), 'a')).toHaveProperty('broken');
  });
});

describe('data in attributes', () => {
  const value = { a: '100% "quoted" – ok' };
  test.each([
    encodeURIComponent(JSON.stringify(value)),
    encodeURIComponent(JSON.stringify(value)).replaceAll('%20', ' '),
    JSON.stringify(value),
  ])('%s', (text) => {
    expect(parseAttributeJson(text, 'x')).toEqual({ value, at: 'x' });
  });
  test('a stray percent sign does not lose the rest', () => {
    expect(parseAttributeJson('%7B%22a%22%3A%22100% ok%22%7D', 'x')).toHaveProperty(
      'value.a',
      '100% ok',
    );
  });
  test.each(['', '%', '{"a":', 'null{'])('"%s" is broken', (text) => {
    expect(parseAttributeJson(text, 'x')).toHaveProperty('broken');
  });
});

describe('paths', () => {
  const data = JSON.parse('{"__proto__":{"x":1},"a":{"b":[{"c":0},{"c":2,"name":"n"}]},"n":null}');
  test('own properties, items, any item, an item by its name', () => {
    expect(at(data, 'a.b.1.c')).toBe(2);
    expect(at(data, 'a.b.*.name')).toBe('n');
    expect(at(data, 'a.b.name=n.c')).toBe(2);
    expect(at(data, '')).toBe(data);
  });
  test('nothing inherited is seen', () => {
    expect(at({}, '__proto__.x')).toBeUndefined();
    expect(at(data, 'constructor')).toBeUndefined();
    expect(at(data, 'toString.name')).toBeUndefined();
    expect(at('text', 'length')).toBeUndefined();
    expect(at([1], 'map')).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
  test('nothing below nothing', () => {
    for (const path of ['n.a', 'a.q.r', 'a.b.9.c', 'n.*.a', 'a.name=z.c'])
      expect(at(data, path)).toBeUndefined();
  });
});
