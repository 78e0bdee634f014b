/** How many zeros a word behind a number adds to it: "10K", "1万", "2 million". */
const zerosOf: Readonly<Record<string, number>> = {
  百: 2,
  k: 3,
  thousand: 3,
  тыс: 3,
  千: 3,
  万: 4,
  萬: 4,
  만: 4,
  lac: 5,
  lakh: 5,
  lakhs: 5,
  mio: 6,
  mln: 6,
  million: 6,
  millions: 6,
  crore: 7,
  亿: 8,
  億: 8,
  억: 8,
};

/** May multiply or be a unit ("10M", "10 mil"), or multiplies in a way not known here. */
const unclear =
  /^(?:mm?|k(?:pcs?|pieces?|sets?|units?)|mil|mille|mila|mill[oó]n\p{L}*|milh\p{L}+|milion\p{L}*|milyon|miljoen\p{L}*|duizend|tausend|тысяч\p{L}*|миллион\p{L}*|млн|bin|bn|billions?|mrd|ribu|juta|nghìn|ngàn|triệu|hundreds?|thousands|tsd|ty[sś]\p{L}*|thous|ths?|kk|cr|b|md|mlrd|mlr|milliard\p{L}*|miliard\p{L}*|十\p{L}*|십\p{L}*|백\p{L}*|천\p{L}*|ألف|آلاف|مليون|אלף|מיליון|พัน\p{L}*|หมื่น\p{L}*|แสน\p{L}*|ล้าน\p{L}*|हज़ार|लाख)$/iu;

/** Signs that stand before their unit without a blank; 千克, 千米 and 千瓦 are kilogram, kilometre and kilowatt. */
const sign = '[百万萬亿億만억]|千(?![克米瓦升])';
const wordBehind = new RegExp(`^ ?(${sign}|\\p{L}+)\\.?`, 'u');

/**
 * The zeros that the text behind a number adds to it, and what is left of the
 * text: "K pieces" → 3, " pieces". Null where it may or may not multiply ("M
 * pieces": millions or metres).
 */
export function multiplierIn(text: string): { zeros: number; rest: string } | null {
  const [all = '', word = ''] = text.match(wordBehind) ?? [];
  const rest = text.slice(all.length);
  // A lone small m, and one with a sign behind it ("m²"), is the metre, as mm is its thousandth.
  const metre = /^mm?$/.test(word) && !/^ ?\p{L}/u.test(rest);
  const known = word.toLowerCase();
  if (!Object.hasOwn(zerosOf, known)) {
    return unclear.test(word) && !metre ? null : { zeros: 0, rest: text };
  }
  const again = multiplierIn(rest);
  return again?.zeros === 0 ? { zeros: zerosOf[known] ?? 0, rest } : null;
}
