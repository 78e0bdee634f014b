import { useEffect, useState } from 'preact/hooks';
import { onSpecsChanged, specStores } from './stores.ts';

/**
 * The folded text of every spec by its id, once `wanted`; null until then and
 * while it is being read. It is kept up to date as long as it is wanted.
 */
export function useSearchTexts(wanted: boolean): Readonly<Record<string, string>> | null {
  const [texts, setTexts] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let live = true;
    const read = async () => {
      const stored = await specStores.specs.searchTexts();
      if (live && stored.ok) setTexts(stored.value);
    };
    read();
    const stop = onSpecsChanged(read);
    return () => {
      live = false;
      stop();
    };
  }, [wanted]);
  return texts;
}
