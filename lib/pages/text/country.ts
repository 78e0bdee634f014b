import { fault, type Parsed } from '../parsed.ts';

/**
 * Suppliers' countries by the names Alibaba writes, in lower case and without
 * what stands in brackets; `.` stands for any character, for accents and
 * apostrophes are written in several ways. A table and no `Intl.DisplayNames`:
 * loading that takes longer than reading the whole page.
 */
const named =
  'china CN,p.r. china CN,hong kong HK,hong kong s.a.r. HK,hong kong sar HK,taiwan TW,taiwan province TW,macau s.a.r. MO,macau sar MO,macau MO,macao MO,' +
  'india IN,pakistan PK,bangladesh BD,sri lanka LK,nepal NP,bhutan BT,maldives MV,afghanistan AF,viet nam VN,vietnam VN,thailand TH,' +
  'malaysia MY,indonesia ID,philippines PH,singapore SG,cambodia KH,laos LA,lao people.s democratic republic LA,myanmar MM,brunei BN,brunei darussalam BN,' +
  'timor-leste TL,mongolia MN,south korea KR,republic of korea KR,korea. republic of KR,korea. south KR,korea KR,north korea KP,japan JP,' +
  'kazakhstan KZ,uzbekistan UZ,kyrgyzstan KG,tajikistan TJ,turkmenistan TM,turkey TR,t.rkiye TR,turkiye TR,united arab emirates AE,uae AE,' +
  'saudi arabia SA,qatar QA,kuwait KW,bahrain BH,oman OM,yemen YE,iran IR,iraq IQ,israel IL,palestine PS,jordan JO,lebanon LB,syria SY,syrian arab republic SY,' +
  'georgia GE,armenia AM,azerbaijan AZ,egypt EG,libya LY,tunisia TN,algeria DZ,morocco MA,sudan SD,south sudan SS,ethiopia ET,eritrea ER,djibouti DJ,' +
  'somalia SO,kenya KE,uganda UG,tanzania TZ,tanzania. united republic of TZ,rwanda RW,burundi BI,south africa ZA,namibia NA,botswana BW,zimbabwe ZW,' +
  'zambia ZM,malawi MW,mozambique MZ,angola AO,lesotho LS,swaziland SZ,eswatini SZ,madagascar MG,mauritius MU,seychelles SC,comoros KM,reunion RE,' +
  'nigeria NG,ghana GH,cameroon CM,cote d.ivoire CI,c.te d.ivoire CI,ivory coast CI,senegal SN,mali ML,burkina faso BF,niger NE,chad TD,benin BJ,togo TG,' +
  'guinea GN,guinea-bissau GW,sierra leone SL,liberia LR,gambia GM,mauritania MR,cape verde CV,gabon GA,equatorial guinea GQ,central african republic CF,' +
  'democratic republic of the congo CD,congo. the democratic republic of the CD,sao tome and principe ST,' +
  'germany DE,france FR,italy IT,spain ES,portugal PT,united kingdom GB,great britain GB,netherlands NL,belgium BE,luxembourg LU,switzerland CH,' +
  'liechtenstein LI,austria AT,poland PL,czech republic CZ,czechia CZ,slovakia SK,slovak republic SK,slovenia SI,hungary HU,romania RO,bulgaria BG,' +
  'greece GR,cyprus CY,malta MT,croatia HR,serbia RS,montenegro ME,bosnia and herzegovina BA,bosnia . herzegovina BA,macedonia MK,north macedonia MK,' +
  'albania AL,kosovo XK,ukraine UA,belarus BY,moldova MD,moldova. republic of MD,republic of moldova MD,russia RU,russian federation RU,estonia EE,latvia LV,' +
  'lithuania LT,denmark DK,sweden SE,norway NO,finland FI,iceland IS,ireland IE,monaco MC,andorra AD,san marino SM,gibraltar GI,' +
  'united states US,united states of america US,usa US,puerto rico PR,canada CA,mexico MX,guatemala GT,belize BZ,honduras HN,el salvador SV,nicaragua NI,' +
  'costa rica CR,panama PA,cuba CU,haiti HT,dominican republic DO,jamaica JM,bahamas BS,barbados BB,trinidad and tobago TT,british virgin islands VG,' +
  'virgin islands. british VG,cayman islands KY,brazil BR,argentina AR,chile CL,colombia CO,peru PE,ecuador EC,bolivia BO,paraguay PY,uruguay UY,' +
  'venezuela VE,guyana GY,suriname SR,australia AU,new zealand NZ,fiji FJ,papua new guinea PG,samoa WS,vanuatu VU,solomon islands SB,tonga TO';

/** Parts of China that trade under codes of their own, however they are put together with its name. */
const ownCodes = /\b(hong kong|taiwan|maca[uo])\b/;

/** Alibaba's own codes that are not ISO's. */
const otherwise: Readonly<Record<string, string>> = { UK: 'GB' };

function codeOf(name: string): string | undefined {
  if (!/^[a-z]/.test(name)) return undefined;
  const pattern = name.replace(/[^a-z -]/g, '.');
  const entries = named.split(',');
  const entry = entries.find(
    (pair) =>
      pair.length === name.length + 3 &&
      (pair.startsWith(`${name} `) || new RegExp(`^${pair.slice(0, -3)}$`).test(pattern)),
  );
  return entry?.slice(-2);
}

/** Longer text names no country, and would take too long to search. UTF-16 code units. */
const longest = 500;

/**
 * A country as ISO 3166-1 alpha-2, from a code ("CN", "Located in CN",
 * "Ningbo, CN") or an English name, alone or last in an address ("Fujian, China
 * (Mainland)"). Null: empty. A name that is not in the table is a fault.
 */
export function parseCountry(text: string): Parsed<string> {
  if (text.length > longest) return fault('country');
  const folded = text
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:Located in )?/, '')
    .trim();
  if (folded === '') return null;
  const code = folded.match(/^(?:[^,]*, ?)?([A-Z]{2})$/)?.[1];
  if (code !== undefined) return { value: otherwise[code] ?? code };
  const whole = folded.toLowerCase();
  const name = whole.replace(/ ?\(.*?\)/g, '').trim();
  const own = /china/.test(whole) ? whole.match(ownCodes)?.[1] : undefined;
  const found = codeOf(own ?? name) ?? codeOf(name.split(/, ?/).at(-1) ?? '');
  return found === undefined ? fault('country') : { value: found };
}
