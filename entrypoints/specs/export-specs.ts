import { download } from '../../components/ui/download.ts';
import { browser } from '../../lib/browser/browser.ts';
import { safeFileName } from '../../lib/files/file-name.ts';
import { specsToJson } from '../../lib/files/spec-json.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { specStores } from './stores.ts';

/** Saves the specs as one JSON file, named after the one spec or after the day. */
export function exportSpecs(specs: readonly OrderSpec[]): void {
  const now = new Date().toISOString();
  const [only, ...others] = specs;
  const several = `order-specs-${now.slice(0, 10)}`;
  const title = only && others.length === 0 ? only.document.title : several;
  const { version } = browser.runtime.getManifest();
  const text = specsToJson(specs, { now, version });
  download(safeFileName(title, 'json', several), 'application/json', text);
}

/** Saves the specs with these ids as one JSON file. Nothing is saved where one of them can't be read. */
export async function exportByIds(ids: readonly string[]): Promise<StoreFailure | null> {
  const specs: OrderSpec[] = [];
  for (const id of ids) {
    const stored = await specStores.specs.get(id);
    if (!stored.ok) return stored.failure;
    // Null: deleted in another tab meanwhile.
    if (stored.value !== null) specs.push(stored.value.spec);
  }
  exportSpecs(specs);
  return null;
}
