/** Codes that name no country where a buyer pays from: unions, test codes, shared islands. */
const noCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

/** Every country by its ISO 3166-1 alpha-2 code and its name in the reader's language, by name. */
export function countries(locale?: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale ? [locale] : undefined, {
    type: 'region',
    fallback: 'none',
  });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = noCountries.includes(code) ? undefined : names.of(code);
      return name === undefined || code !== canonical(code) ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

/** Old codes are names for others: "DD" for "DE". */
function canonical(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}
