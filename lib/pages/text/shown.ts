const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function decodeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (all, ten, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? all;
    const code = ten ? Number(ten) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : all;
  });
}

/**
 * A name or title as a reader sees it: entities decoded (the page's data holds
 * some twice, "&amp;#39;"), tags dropped, white space folded, signs that turn
 * round the text around them dropped. Empty: it says nothing.
 */
export function shownText(text: string): string {
  const decoded = text.includes('&') ? decodeOnce(decodeOnce(text)) : text;
  return decoded
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
