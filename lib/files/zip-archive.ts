import { zipSync } from 'fflate';

/** Files by their path in an archive. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** UTF-8 text as the bytes of a file. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The bytes of a ZIP file of `files`, in their order. Each bears the
 * time `now` (an ISO 8601 instant), to two seconds: the same files at the same
 * time make the same bytes.
 */
export function zipArchive(files: ArchiveFiles, now: string): Uint8Array {
  const packed = Object.entries(files).map(([name, bytes]) => [
    name,
    [bytes, { level: isCompressed(name) ? 0 : 6 }] as const,
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: archiveTime(now) });
}

/** Whether a file of this name holds compressed data, which compressing again only slows. */
export function isCompressed(name: string): boolean {
  return /\.(docx|xlsx|pdf|zip|rar|7z|gz|jpe?g|png|gif|webp|heic|mp[34]|mov|webm)$/i.test(name);
}

/** ZIP files know no zone: a date whose local parts are those of `now` in UTC, on every machine. */
export function archiveTime(now: string): Date {
  const at = new Date(now);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}
