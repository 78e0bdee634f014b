import { i18n } from '../i18n/words.ts';
import type { OrderSpec } from '../trade/order-spec.ts';
import { forSupplier } from '../trade/supplier-copy.ts';
import { endingFor, safeFileName } from './file-name.ts';
import { sha256 } from './hash.ts';
import { type Bytes, type LostFiles, lostFiles, lostWords } from './lost-files.ts';
import type { Audience } from './spec-document.ts';
import { specsToJson } from './spec-json.ts';
import { type ArchiveFiles, utf8, zipArchive } from './zip-archive.ts';

/** Endings of files that Alibaba takes as evidence in a dispute (domain: its page of offline disputes). */
export const evidenceEndings = [
  'doc',
  'docx',
  'pdf',
  'rar',
  'zip',
  'jpg',
  'gif',
  'xls',
  'xlsx',
] as const;

/** Whether Alibaba takes a file of this name as evidence. PNG, MP4, CSV and JSON are not taken by themselves. */
export function isTakenAsEvidence(name: string): boolean {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return evidenceEndings.some((one) => one === ending);
}

/** What goes into a pack. `documents`: what was written of the spec, by ending. */
export type EvidenceParts = {
  readonly spec: OrderSpec;
  readonly audience: Audience;
  readonly documents: Readonly<Partial<Record<'docx' | 'pdf', Bytes>>>;
  /** By id of the spec's attachment; those that are the buyer's own stay out of the supplier's pack. */
  readonly attachments: ReadonlyMap<string, Bytes>;
  readonly now: string;
  readonly version: string;
};

/** One file of a pack, as its manifest lists it. */
export type PackedFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly takenAsEvidence: boolean;
};

/** A pack as one ZIP file, what is in it, and what of the attachments is lost: whoever makes a pack must say so. */
export type EvidencePack = LostFiles & {
  readonly bytes: Uint8Array;
  readonly files: readonly PackedFile[];
};

/**
 * Everything that shows what was ordered: the documents, the spec as JSON with what
 * was read where, the attachments, and a manifest with the SHA-256 of each. What
 * it lacks stands in the manifest, and in words in a file of its own. Names are safe
 * on every system and no two alike, whatever their case.
 */
export async function evidencePack(parts: EvidenceParts): Promise<EvidencePack> {
  const { now, version, audience } = parts;
  const spec = audience === 'supplier' ? forSupplier(parts.spec) : parts.spec;
  const lost = await lostFiles(
    spec.attachments,
    async ({ id }) => parts.attachments.get(id) ?? null,
  );
  const files = [
    ...lostNote(lost),
    ...writtenFiles(spec, parts),
    ...attachedFiles(spec, parts.attachments),
  ];
  const named = uniqueNames(files);
  const packed = await Promise.all(
    named.map(async ({ name, bytes }) => ({
      name,
      size: bytes.length,
      sha256: await sha256(bytes),
      takenAsEvidence: isTakenAsEvidence(name),
    })),
  );
  const manifest = {
    format: 'coverline-evidence',
    formatVersion: 1,
    writtenAt: now,
    writtenBy: version,
    files: packed,
    ...lost,
  };
  const all: ArchiveFiles = {
    ...Object.fromEntries(named.map(({ name, bytes }) => [name, bytes])),
    'manifest.json': utf8(`${JSON.stringify(manifest, null, 2)}\n`),
  };
  return { bytes: zipArchive(all, now), files: packed, ...lost };
}

type NamedFile = { readonly folder: string; readonly name: string; readonly bytes: Bytes };

/** First in the pack, where something of it is lost. */
function lostNote(lost: LostFiles): NamedFile[] {
  const words = lostWords(lost);
  if (words.length === 0) return [];
  const lines = [i18n.t('files.pack.notComplete'), ...words, ''];
  return [{ folder: '', name: 'NOT COMPLETE.txt', bytes: utf8(lines.join('\r\n')) }];
}

function writtenFiles(
  spec: OrderSpec,
  { documents, audience, now, version }: EvidenceParts,
): NamedFile[] {
  const json = specsToJson([spec], { now, version });
  const written = { ...documents, json: utf8(json) };
  return Object.entries(written).flatMap(([format, bytes]) => {
    const name = safeFileName(spec.document.title, endingFor(format, audience), 'order-spec');
    return bytes === undefined ? [] : [{ folder: '', name, bytes }];
  });
}

function attachedFiles(spec: OrderSpec, bytesOf: EvidenceParts['attachments']): NamedFile[] {
  return spec.attachments.flatMap(({ id, name }) => {
    const bytes = bytesOf.get(id);
    if (bytes === undefined) return [];
    const [, stem = name, ending = 'bin'] = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(name) ?? [];
    return [{ folder: 'attachments/', name: safeFileName(stem, ending, 'file'), bytes }];
  });
}

/** "drawing.pdf", "drawing (2).pdf": some systems take names that differ in case for one. */
function uniqueNames(files: readonly NamedFile[]): { name: string; bytes: Bytes }[] {
  const taken = new Set(['manifest.json']);
  return files.map(({ folder, name, bytes }) => {
    const dot = name.lastIndexOf('.');
    const numbered = (count: number) =>
      count === 1 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    let count = 1;
    while (taken.has(`${folder}${numbered(count)}`.toLowerCase())) count += 1;
    taken.add(`${folder}${numbered(count)}`.toLowerCase());
    return { name: `${folder}${numbered(count)}`, bytes };
  });
}
