import type { Audience } from './spec-document.ts';

/** Longest file name made, in bytes of UTF-8, its ending included. Some file systems stop at 143. */
const longestName = 120;

// Windows keeps these for devices, whatever ending follows; COM¹ is COM1 to it.
const device = /^(con|conin\$|conout\$|prn|aux|nul|(com|lpt)[\d¹²³])$/i;

/**
 * A name under which a file can be saved everywhere: `title` without path
 * signs, control or direction characters, cut between characters where it is
 * too long, and `fallback` where nothing of it is left.
 */
export function safeFileName(title: string, ending: string, fallback: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*\p{Cc}\s]+/gu, ' ');
  const room = longestName - `_.${ending}`.length;
  const trimmed = cutTo(room, plain.replace(/^[.\s]+/, '')).replace(/[.\s]+$/, '');
  const stem = trimmed || fallback;
  const [first = ''] = stem.split('.');
  return `${device.test(first.trim()) ? '_' : ''}${stem}.${ending}`;
}

/** The ending of a file of a spec: what is for the buyer alone says so in its name, whatever the title. */
export const endingFor = (format: string, audience: Audience): string =>
  audience === 'me' ? `internal.${format}` : format;

function cutTo(bytes: number, text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let room = bytes;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    room -= encoder.encode(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
