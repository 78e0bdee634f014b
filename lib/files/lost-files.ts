import { i18n } from '../i18n/words.ts';
import type { Attachment } from '../trade/order-spec.ts';
import { printable } from './cell.ts';
import { sha256 } from './hash.ts';

/** Bytes that share no memory with another thread: what can be hashed. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Names of attachments that nobody can rely on. `missing`: there are no bytes of
 * them; `altered`: the bytes are not those that were attached.
 */
export type LostFiles = {
  readonly missing: readonly string[];
  readonly altered: readonly string[];
};

/** Which of the attachments are lost, by what `bytesOf` yields; one at a time, for they may be large. */
export async function lostFiles(
  attachments: readonly Attachment[],
  bytesOf: (attachment: Attachment) => Promise<Bytes | null>,
): Promise<LostFiles> {
  const missing: string[] = [];
  const altered: string[] = [];
  for (const attachment of attachments) {
    const bytes = await bytesOf(attachment);
    if (bytes === null) missing.push(attachment.name);
    else if ((await sha256(bytes)) !== attachment.sha256) altered.push(attachment.name);
  }
  return { missing, altered };
}

/** What an evidence pack lacks, in sentences that name the files; none where it lacks nothing. */
export function lostWords({ missing, altered }: LostFiles): string[] {
  return [
    ...(missing.length > 0 ? [i18n.t('files.pack.missing', { names: inWords(missing) })] : []),
    ...(altered.length > 0 ? [i18n.t('files.pack.altered', { names: inWords(altered) })] : []),
  ];
}

/** Names in a line of text: none may end the line or turn its direction. */
const inWords = (names: readonly string[]) =>
  names
    .map(
      (name) =>
        `“${printable(name)
          .replaceAll('\n', ' ')
          .replace(/\p{Cf}/gu, '')}”`,
    )
    .join(', ');
