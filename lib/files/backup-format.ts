import * as z from 'zod/mini';

/** What the first file of a backup says it is. */
export const backupFormat = 'coverline-backup';
/** The version of the layout that is written; a higher one is not read. */
export const backupVersion = 1;

/** The first file in a backup: what it is. */
export const headName = 'coverline-backup.json';
/** The last file: what is in it. */
export const manifestName = 'manifest.json';

/** The n-th file of records, counted from 1: one record of JSON a line. */
export const recordsName = (place: number) => `records/${String(place).padStart(5, '0')}.jsonl`;
/** The file of an attachment's bytes, by their SHA-256. */
export const fileName = (sha256: string) => `files/${sha256}`;

/** What a name in a backup is; null: nothing that a backup holds. */
export function partOf(name: string): 'head' | 'manifest' | 'records' | 'file' | null {
  if (name === headName) return 'head';
  if (name === manifestName) return 'manifest';
  if (/^records\/\d{5}\.jsonl$/.test(name)) return 'records';
  return /^files\/[0-9a-f]{64}$/.test(name) ? 'file' : null;
}

/** The first file: when and by what the backup was written. */
export const headSchema = z.object({
  format: z.literal(backupFormat),
  formatVersion: z.number(),
  writtenAt: z.iso.datetime(),
  writtenBy: z.string().check(z.maxLength(100)),
});

/** The last file: the size in bytes and the SHA-256 of every other. */
export const manifestSchema = z.object({
  records: z.number(),
  parts: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Bytes of records in one file, unpacked: a record more may make it larger. */
export const recordsSize = 256 * 1024;
/** The most that a file of records may unpack to; anything larger is no backup of ours. */
export const largestRecords = 64 * 1024 * 1024;
/** ZIP files of the plain kind hold no more files. */
export const mostParts = 65_000;
/** Nor more bytes. */
export const largestBackup = 0xffff_0000;
