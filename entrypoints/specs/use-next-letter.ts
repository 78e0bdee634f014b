import { useEffect, useState } from 'preact/hooks';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { revisionLetter, revisionPlace } from '../../lib/trade/revision-letter.ts';
import { specStores } from './stores.ts';

/** The letter under which the spec would be issued next: after all that were issued here, and after its own. */
export function useNextLetter({ id, revision }: OrderSpec): string {
  const [stored, setStored] = useState(0);
  const own = revision === null ? 0 : revisionPlace(revision.letter);
  useEffect(() => {
    let live = true;
    specStores.specs.revisions(id).then((revisions) => {
      if (!live || !revisions.ok) return;
      setStored(Math.max(0, ...revisions.value.rows.map(({ letter }) => revisionPlace(letter))));
    });
    return () => {
      live = false;
    };
  }, [id, own]);
  return revisionLetter(Math.max(stored, own) + 1);
}
