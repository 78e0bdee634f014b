import { describe, expect, test } from 'vitest';
import { kindOfBytes, nameFits } from '../../lib/files/file-kind.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16));

describe('what a file is', () => {
  test.each([
    ['89504e470d0a1a0a0000000d', 'PNG'],
    ['ffd8ffe000104a464946', 'JPG'],
    ['474946383961', 'GIF'],
    ['524946462400000057454250', 'WEBP'],
    ['255044462d312e37', 'PDF'],
    ['504b030414000600', 'ZIP'],
    ['526172211a0701', 'RAR'],
    ['d0cf11e0a1b11ae1', 'DOC'],
    ['6f7264657220', null],
    ['', null],
  ])('%s is %s', (hex, kind) => {
    expect(kindOfBytes(bytes(hex))).toBe(kind);
  });

  test.each([
    ['logo.png', 'PNG', true],
    ['logo.PNG', 'PNG', true],
    ['logo.jpeg', 'JPG', true],
    ['logo.png', 'PDF', false],
    ['contract.pdf', 'ZIP', false],
    ['spec.xlsx', 'ZIP', true],
    ['spec.doc', 'DOC', true],
    ['spec.xls', 'DOC', true],
    ['artwork.ai', 'PDF', true],
    ['README', 'ZIP', true],
    ['图纸.图', 'PDF', false],
  ])('%s fits %s: %s', (name, kind, fits) => {
    expect(nameFits(name, kind)).toBe(fits);
  });
});
