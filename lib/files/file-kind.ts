import { hex } from '../trade/hex.ts';

/** What the first bytes of a file say it is, by the names of endings. */
const signatures: readonly {
  readonly kind: string;
  readonly sign: string;
  readonly at?: number;
}[] = [
  { kind: 'PNG', sign: '89504e470d0a1a0a' },
  { kind: 'JPG', sign: 'ffd8ff' },
  { kind: 'GIF', sign: '47494638' },
  { kind: 'WEBP', sign: '57454250', at: 8 },
  { kind: 'PDF', sign: '25504446' },
  { kind: 'ZIP', sign: '504b0304' },
  { kind: 'RAR', sign: '526172211a07' },
  { kind: 'DOC', sign: 'd0cf11e0a1b11ae1' },
];

/** Endings that the same first bytes may stand for. */
const sameBytes: Readonly<Record<string, readonly string[]>> = {
  JPG: ['JPG', 'JPEG', 'JPE', 'JFIF'],
  ZIP: ['ZIP', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'EPUB', 'JAR', 'KEY', 'SKETCH', '3MF'],
  DOC: ['DOC', 'XLS', 'PPT', 'MSG', 'SLDPRT', 'SLDASM', 'SLDDRW', 'MAX'],
  PDF: ['PDF', 'AI'],
};

/** The bytes from the beginning of a file that {@link kindOfBytes} looks at. */
export const signatureLength = 16;

/** What a file is by its first bytes: "PNG". Null where they are those of no kind that is known. */
export function kindOfBytes(bytes: Uint8Array): string | null {
  const digits = hex(bytes);
  return signatures.find(({ sign, at = 0 }) => digits.startsWith(sign, at * 2))?.kind ?? null;
}

/** Whether a file's name fits what its first bytes say; a name without an ending says nothing. */
export function nameFits(name: string, kind: string): boolean {
  const ending = /\.([\p{L}\p{N}]+)$/u.exec(name)?.[1]?.toUpperCase();
  return ending === undefined || (sameBytes[kind] ?? [kind]).includes(ending);
}
