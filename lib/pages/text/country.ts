import { fault, type Parsed } from '../parsed.ts';

/** Names that Alibaba writes otherwise than today's English display names. */
const otherNames =
  'china (mainland) CN,hong kong s.a.r. HK,hong kong HK,macau s.a.r. MO,macau MO,macao MO,taiwan, china TW,viet nam VN,korea, republic of KR,' +
  'republic of korea KR,russian federation RU,slovakia (slovak republic) SK,czech republic CZ,turkey TR,' +
  "united states of america US,ivory coast CI,cote d'ivoire CI,iran (islamic republic of) IR,burma MM,myanmar MM,macedonia MK";

let codes: Map<string, string> | undefined;
let names: Intl.DisplayNames | undefined;

function nameOf(code: string): string | undefined {
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(code);
}

function codeOfName(name: string): string | undefined {
  if (codes === undefined) {
    codes = new Map();
    for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const known = nameOf(first + second)?.toLowerCase();
        if (known !== undefined && !codes.has(known)) codes.set(known, first + second);
      }
    }
    for (const pair of otherNames.split(/,(?=\S)/)) codes.set(pair.slice(0, -3), pair.slice(-2));
  }
  return codes.get(name);
}

/**
 * A country as ISO 3166-1 alpha-2, from a code ("CN", "Located in CN") or an
 * English name, alone or last in an address ("Fujian, China (Mainland)"). Null:
 * empty. A name of no known country is a fault.
 */
export function parseCountry(text: string): Parsed<string> {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return null;
  const code = plain.match(/^(?:Located in )?([A-Z]{2})$/)?.[1];
  if (code !== undefined && nameOf(code) === undefined) return fault('not a country');
  const whole = plain.toLowerCase();
  const found = code ?? codeOfName(whole) ?? codeOfName(whole.split(', ').at(-1) ?? '');
  // Old codes share a name with today's ("DD", "DE": Germany): the locale makes them today's.
  const today = found && new Intl.Locale('und', { region: found }).region;
  return today ? { value: today } : fault('not a country');
}
