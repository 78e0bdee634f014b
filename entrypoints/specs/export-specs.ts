import { download } from '../../components/ui/download.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import { readLeaving } from './leaving.ts';
import { makeFile } from './make-file.ts';

/** Saves the specs with these ids, whole, as one JSON file. Nothing is saved where one of them can't be read. */
export async function exportByIds(ids: readonly string[]): Promise<StoreFailure | null> {
  const leaving = await readLeaving(ids);
  if (!leaving.ok) return leaving.failure;
  const made = await makeFile('json', leaving.value, { audience: 'me', language: 'en' });
  if (made.ok) download(made.name, made.type, made.content);
  return null;
}
