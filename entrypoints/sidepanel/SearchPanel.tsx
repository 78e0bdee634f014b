import { useEffect, useState } from 'preact/hooks';
import { PanelFrame } from '../../components/panel/PanelFrame.tsx';
import { SearchList } from '../../components/panel/SearchList.tsx';
import { onBroadcast, send } from '../../lib/messaging/client.ts';
import { type KeptSupplier, supplierKey } from '../../lib/trade/kept-supplier.ts';
import type { SearchView } from './page-view.ts';
import type { Tab } from './use-own-tab.ts';

/** A search page: its cards, with what is kept of each one's supplier. */
export function SearchPanel(props: {
  readonly view: SearchView;
  readonly tab: Tab;
  readonly onClose: () => void;
}) {
  const { reading } = props.view.tab;
  const kept = useKeptSuppliers();
  const entries = reading.listings.map((listing, place) => {
    const key = supplierKey(listing.supplier);
    return { place, listing, kept: (key !== null && kept.get(key)) || null };
  });
  return (
    <PanelFrame onClose={props.onClose}>
      <SearchList
        entries={entries}
        onShow={({ place }) =>
          send('outlineField', {
            ...props.tab,
            place: { listing: place, part: 'supplier', field: 'name' },
          })
        }
      />
    </PanelFrame>
  );
}

/** Every supplier the buyer keeps, by key. */
function useKeptSuppliers(): ReadonlyMap<string, KeptSupplier> {
  const [kept, setKept] = useState<ReadonlyMap<string, KeptSupplier>>(new Map());
  useEffect(() => {
    let live = true;
    const load = async () => {
      const answer = await send('listSuppliers', {});
      if (live && answer.ok) {
        setKept(new Map(answer.value.rows.map((supplier) => [supplier.key, supplier])));
      }
    };
    load();
    const stop = onBroadcast('suppliersChanged', load);
    return () => {
      live = false;
      stop();
    };
  }, []);
  return kept;
}
