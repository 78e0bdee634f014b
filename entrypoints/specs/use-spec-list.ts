import { useEffect } from 'preact/hooks';
import { useLive } from '../../components/ui/use-live.ts';
import { onSpecsChanged, specStores } from './stores.ts';

const read = () => specStores.specs.list();

/** The stored specs, as they are now; null until first read. What is due to go from the bin goes meanwhile. */
export function useSpecList() {
  useEffect(() => void specStores.specs.sweep(new Date().toISOString()), []);
  return useLive(read, onSpecsChanged);
}
