const longest = 60;

/** A field's words as a finding repeats them: cut where they are long, never within a character. */
export function quoted(text: string): string {
  const words = text.trim();
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
