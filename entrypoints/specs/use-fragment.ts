import { useEffect, useState } from 'preact/hooks';

const current = () => decodeURIComponent(location.hash.slice(1));

/** The part of the address after `#`, as it is now: the id of the open spec, or empty. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(current);
  useEffect(() => {
    const follow = () => setFragment(current());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return fragment;
}

/** The address of the form of a spec on this page. */
export const specHref = (id: string) => `#${encodeURIComponent(id)}`;
