import { fault, type Parsed } from '../parsed.ts';

/**
 * Suppliers' countries by the names Alibaba writes, in lower case and without
 * what stands in brackets. A table and no `Intl.DisplayNames`: loading that
 * takes longer than reading the whole page.
 */
const named =
  'china CN,hong kong HK,hong kong s.a.r. HK,taiwan TW,taiwan, china TW,macau s.a.r. MO,macau MO,india IN,pakistan PK,bangladesh BD,' +
  'sri lanka LK,nepal NP,viet nam VN,vietnam VN,thailand TH,malaysia MY,indonesia ID,philippines PH,singapore SG,cambodia KH,' +
  'myanmar MM,south korea KR,korea, republic of KR,republic of korea KR,japan JP,turkey TR,united arab emirates AE,saudi arabia SA,' +
  'iran IR,israel IL,egypt EG,morocco MA,south africa ZA,nigeria NG,kenya KE,ghana GH,cameroon CM,germany DE,france FR,italy IT,spain ES,' +
  'portugal PT,united kingdom GB,netherlands NL,belgium BE,switzerland CH,austria AT,poland PL,czech republic CZ,hungary HU,romania RO,' +
  'bulgaria BG,greece GR,ukraine UA,russia RU,russian federation RU,denmark DK,sweden SE,norway NO,finland FI,ireland IE,' +
  'united states US,canada CA,mexico MX,brazil BR,argentina AR,chile CL,colombia CO,peru PE,australia AU,new zealand NZ';

function codeOf(name: string): string | undefined {
  const pair = `,${named}`.match(new RegExp(`,${name.replace(/[^a-z, -]/g, '.')} ([A-Z]{2})`));
  return pair?.[1];
}

/**
 * A country as ISO 3166-1 alpha-2, from a code ("CN", "Located in CN") or an
 * English name, alone or last in an address ("Fujian, China (Mainland)"). Null:
 * empty. A name that is not in the table is a fault.
 */
export function parseCountry(text: string): Parsed<string> {
  const plain = text.replace(/\(.*?\)|\s+/g, ' ').trim();
  if (plain === '') return null;
  const code = plain.match(/^(?:Located in )?([A-Z]{2})$/)?.[1];
  if (code !== undefined) return { value: code === 'UK' ? 'GB' : code };
  const name = plain.toLowerCase();
  const found = codeOf(name) ?? codeOf(name.split(', ').at(-1) ?? '');
  return found === undefined ? fault('country') : { value: found };
}
