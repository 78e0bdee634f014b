/**
 * A term of the ICC's Incoterms 2020. `freight` says who arranges and pays the
 * main carriage; where it is the buyer, Alibaba's order form leaves the
 * shipping fee blank.
 */
export type Incoterm = {
  readonly code: string;
  readonly mode: 'any' | 'sea';
  readonly freight: 'buyer' | 'seller';
};

/** The eleven terms of Incoterms 2020 (ICC, in force since 1 January 2020). */
export const incoterms: readonly Incoterm[] = [
  { code: 'EXW', mode: 'any', freight: 'buyer' },
  { code: 'FCA', mode: 'any', freight: 'buyer' },
  { code: 'CPT', mode: 'any', freight: 'seller' },
  { code: 'CIP', mode: 'any', freight: 'seller' },
  { code: 'DAP', mode: 'any', freight: 'seller' },
  { code: 'DPU', mode: 'any', freight: 'seller' },
  { code: 'DDP', mode: 'any', freight: 'seller' },
  { code: 'FAS', mode: 'sea', freight: 'buyer' },
  { code: 'FOB', mode: 'sea', freight: 'buyer' },
  { code: 'CFR', mode: 'sea', freight: 'seller' },
  { code: 'CIF', mode: 'sea', freight: 'seller' },
];

/** What a written delivery term says: "FOB Ningbo, Incoterms 2020". */
export type WrittenTerm = {
  readonly term: Incoterm;
  /** The named place as written, or null where there is none that names one. */
  readonly place: string | null;
  /** The edition of Incoterms, four digits. */
  readonly year: string | null;
};

const codes = incoterms.map(({ code }) => code).join('|');
const atStart = new RegExp(String.raw`^\s*(${codes})\b`, 'i');
// Within a text only capitals are a term: a "key fob" is none.
const anywhere = new RegExp(String.raw`\b(${codes})\b`);
const edition = /\(?\bincoterms?\b\s*®?[\s,:]*((?:19|20)\d{2})?\)?/i;
/** Words that stand where a place should and name none. */
const nowhere =
  /^(?:any|the|our|your|of|in|at|to|main|port|ports|seaport|china|chinese|factory|warehouse|door|origin|destination|loading|shipment|tbd|tbc)$/i;

const mark = /[\s,:;.()[\]/–-]/;

/** Without the marks and spaces around it. A regular expression for the end would look at every run of them. */
function withoutMarks(text: string): string {
  const start = text.search(/[^\s,:;()[\]/–-]/);
  if (start < 0) return '';
  let end = text.length;
  while (end > start && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function placeIn(text: string): string | null {
  const place = withoutMarks(text);
  const words = place.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => !nowhere.test(word)) ? place : null;
}

/** The delivery term that `text` names with its place and edition, or null where it names none. */
export function readIncoterm(text: string): WrittenTerm | null {
  const found = atStart.exec(text) ?? anywhere.exec(text);
  const code = found?.[1]?.toUpperCase();
  const term = incoterms.find((one) => one.code === code);
  if (found === null || term === undefined) return null;
  const after = text.slice(found.index + found[0].length);
  const written = edition.exec(text);
  return { term, place: placeIn(after.replace(edition, ' ')), year: written?.[1] ?? null };
}

const airFreight =
  /\bby air\b|\bair[\s-]?(?:freight|cargo|ship(?:ping|ment)|mail|waybill)\b|\bairport\b|\bcourier\b|\b(?:DHL|FedEx|TNT)\b|^\s*air\s*$/i;
const expressService = /\bexpress\b(?!\s+(?:written|consent|permission|approval|agreement|terms))/i;
// "ups" and "ems" are words or parts of words; as carriers they are capitals.
const capitalCarriers = /\b(?:UPS|EMS)\b/;

/** Whether a shipping method or a named place speaks of air freight or an express carrier. */
export function travelsByAir(text: string): boolean {
  return airFreight.test(text) || expressService.test(text) || capitalCarriers.test(text);
}
