import { useEffect, useMemo, useState } from 'preact/hooks';

/** What the address asks for. */
export type Route =
  | { readonly view: 'list' }
  | { readonly view: 'bin' }
  | { readonly view: 'backup' }
  | { readonly view: 'edit'; readonly id: string }
  | { readonly view: 'export'; readonly ids: readonly string[] }
  | { readonly view: 'compare'; readonly id: string; readonly from: string; readonly to: string };

/** What the part of an address after `#` asks for. What is no address of this page leads to the list. */
export function routeOf(fragment: string): Route {
  const [id = '', view = '', ...rest] = fragment.split('/').map(decoded);
  const [from = '', to = ''] = rest;
  if (id === '' && view === 'export' && from !== '') return { view, ids: rest };
  if (id === '') return { view: view === 'bin' || view === 'backup' ? view : 'list' };
  return view === 'compare' ? { view, id, from, to } : { view: 'edit', id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What the address asks for, as it is now; the same object as long as the address is the same. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setFragment(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => routeOf(fragment), [fragment]);
}

/** The address of the form of a spec on this page. */
export const specHref = (id: string) => `#${encodeURIComponent(id)}`;

/** The address of the comparison of two of its versions; `now` is what is being written. */
export const compareHref = (id: string, from: string, to: string) =>
  `${specHref(id)}/compare/${from}/${to}`;

/** The address of the page on which specs are made into files. */
export const exportHref = (ids: readonly string[]) =>
  `#/export/${ids.map(encodeURIComponent).join('/')}`;

/** The addresses of the list, of the bin and of the page of backups. */
export const listHref = '#';
export const binHref = '#/bin';
export const backupHref = '#/backup';
