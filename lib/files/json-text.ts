/**
 * For `JSON.stringify`: half a character, as a page's own words may hold, becomes
 * U+FFFD. A file that held one would be refused on its way back.
 */
export const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
