import { i18n } from '../i18n/words.ts';
import { kindOfBytes } from './file-kind.ts';

/** Kinds of files that the extension writes, each taken in at a place of its own. A backup is a ZIP file. */
export type OwnFile = 'zip' | 'specs' | 'rules';

const signs: readonly { readonly kind: OwnFile; readonly sign: RegExp }[] = [
  { kind: 'specs', sign: /^[\s\uFEFF]*\{\s*"format":\s*"coverline-specs"/ },
  { kind: 'rules', sign: /^[\s\uFEFF]*\{\s*"format":\s*"coverline-fee-rules"/ },
];

const words = {
  zip: () => i18n.t('files.other.zip'),
  specs: () => i18n.t('files.other.specs'),
  rules: () => i18n.t('files.other.rules'),
} satisfies Record<OwnFile, () => string>;

function kindOf(start: Uint8Array): OwnFile | undefined {
  if (kindOfBytes(start) === 'ZIP') return 'zip';
  const text = new TextDecoder().decode(start);
  return signs.find(({ sign }) => sign.test(text))?.kind;
}

/**
 * Where a file belongs that is none of the `wanted` kind, as a sentence, by how
 * it begins; null where it begins like none of the extension's own, or is wanted.
 */
export async function otherFileWords(file: Blob, wanted: OwnFile): Promise<string | null> {
  const kind = kindOf(new Uint8Array(await file.slice(0, 200).arrayBuffer()));
  return kind === undefined || kind === wanted ? null : words[kind]();
}
