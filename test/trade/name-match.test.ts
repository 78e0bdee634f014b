import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchNames } from '../../lib/trade/name-match.ts';

test.each([
  ['Ningbo Example Bags Co., Ltd.', 'NINGBO EXAMPLE BAGS CO LTD', 'same'],
  ['Ningbo Example Bags Co., Ltd.', 'Ningbo Example Bags Company Limited', 'same'],
  ['Ningbo Example Bags Co., Ltd.', 'Ningbo ExampleBags Co.Ltd', 'same'],
  ['Ｎｉｎｇｂｏ Example', 'ningbo  example', 'same'],
  ['Smith & Sons', 'Smith and Sons', 'same'],
  ["O'Neil Trading", 'ONeil Trading', 'same'],
  ['宁波示例箱包有限公司', '宁波示例箱包 有限公司', 'same'],
  ['Ningbo Example Bags Co., Ltd.', 'Ningbo Example Bags', 'unsure'],
  ['Ningbo Example Bags Co., Ltd.', 'Example Bags', 'unsure'],
  ['Ningbo Example Bags Co., Ltd.', '宁波示例箱包有限公司', 'unsure'],
  ['宁波示例箱包有限公司', '宁波示例箱包厂', 'unsure'],
  ['', 'Ningbo', 'unsure'],
  ['...', 'Ningbo', 'unsure'],
  ['Co., Ltd.', 'Ningbo', 'unsure'],
  ['Ningbo Example Bags Co., Ltd.', 'Ningbo Sample Bags Co., Ltd.', 'different'],
  ['Ningbo Example Bags', 'Wang Wei', 'different'],
])('"%s" and "%s": %s', (one, other, match) => {
  expect(matchNames(one, other)).toBe(match);
  expect(matchNames(other, one)).toBe(match);
});

test('any name with a letter in it is its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(matchNames(`a${name}`, `a${name}`)).toBe('same');
    }),
  );
});
