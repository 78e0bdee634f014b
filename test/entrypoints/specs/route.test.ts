import { expect, test } from 'vitest';
import {
  compareHref,
  exportHref,
  routeOf,
  specHref,
} from '../../../entrypoints/specs/use-fragment.ts';

test.each([
  ['', { view: 'list' }],
  ['/bin', { view: 'bin' }],
  ['/backup', { view: 'backup' }],
  ['/nowhere', { view: 'list' }],
  ['/export', { view: 'list' }],
  ['/export/3f0c/9b2e', { view: 'export', ids: ['3f0c', '9b2e'] }],
  ['3f0c', { view: 'edit', id: '3f0c' }],
  // Not written by this page; it must not be blank for it.
  ['%zz', { view: 'edit', id: '%zz' }],
  ['3f0c/compare/A/now', { view: 'compare', id: '3f0c', from: 'A', to: 'now' }],
  ['3f0c/compare', { view: 'compare', id: '3f0c', from: '', to: '' }],
])('"%s" leads to %o', (fragment, route) => {
  expect(routeOf(fragment)).toEqual(route);
});

test('an id may be any text', () => {
  for (const id of ['a/b', '图纸 1', '100%', '#x?y']) {
    expect(routeOf(specHref(id).slice(1))).toEqual({ view: 'edit', id });
    expect(routeOf(exportHref([id, 'b']).slice(1))).toEqual({ view: 'export', ids: [id, 'b'] });
    expect(routeOf(compareHref(id, 'A', 'B').slice(1))).toEqual({
      view: 'compare',
      id,
      from: 'A',
      to: 'B',
    });
  }
});
