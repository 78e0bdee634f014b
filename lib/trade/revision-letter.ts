/** The last that three letters can name: ZZZ. */
const lastPlace = 26 + 26 ** 2 + 26 ** 3;

/** The letters of the revision at a place: 1 is A, 26 is Z, 27 is AA. Throws where three letters do not reach. */
export function revisionLetter(place: number): string {
  if (!Number.isInteger(place) || place < 1 || place > lastPlace) {
    throw new RangeError(`no revision at ${place}`);
  }
  let letters = '';
  for (let rest = place; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The place of a revision among its spec's, by its letters (A to ZZZ): A is 1, AA is 27. */
export function revisionPlace(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
}
