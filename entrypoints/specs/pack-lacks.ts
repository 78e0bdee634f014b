import { type Bytes, type LostFiles, lostFiles, lostWords } from '../../lib/files/lost-files.ts';
import type { Audience } from '../../lib/files/spec-document.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Attachment, OrderSpec } from '../../lib/trade/order-spec.ts';
import { forSupplier } from '../../lib/trade/supplier-copy.ts';
import { specStores } from './stores.ts';

/** The stored bytes of an attachment; null where there are none, or none that can be read. */
export async function attachmentBytes({ sha256 }: Attachment): Promise<Bytes | null> {
  const stored = await specStores.files.get(sha256);
  return stored.ok && stored.value !== null
    ? new Uint8Array(await stored.value.arrayBuffer())
    : null;
}

/** What the evidence packs of these specs would lack, in sentences. */
export async function packLacks(
  specs: readonly OrderSpec[],
  audience: Audience,
): Promise<readonly string[]> {
  const lacks: string[] = [];
  for (const spec of specs) {
    const { attachments } = audience === 'supplier' ? forSupplier(spec) : spec;
    const lost = await lostFiles(attachments, attachmentBytes);
    lacks.push(...lacksOf(spec, lost, specs.length > 1));
  }
  return lacks;
}

/** What one pack lacks, in sentences; `named`: with the title of its spec. */
export function lacksOf(spec: OrderSpec, lost: LostFiles, named: boolean): string[] {
  const title = specTitle(spec.document.title);
  return lostWords(lost).map((lack) => (named ? i18n.t('export.lackOf', { title, lack }) : lack));
}
