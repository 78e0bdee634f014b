import { fault, type Parsed } from '../parsed.ts';

/** Days, in the languages Alibaba.com is shown in. */
const day =
  '(?:days?|d[ií]as?|jours?|tage?n?|giorn[oi]|день|дня|дней|日|天|일|ngày|gün|dag|dagen|hari|יום|ימים|วัน|दिन|يوم|أيام)';
const dayNumber = new RegExp(`^(\\d{1,4})(?:\\s*${day})?$`, 'iu');
const namedDays = new RegExp(`^\\d+\\s*${day}$`, 'iu');
const dayLabel = new RegExp(`^(?:${day}|[^()（）\\d]*[(（]\\s*${day}\\s*[)）])$`, 'iu');

/** What stands where no time is fixed, by the beginnings of the words. */
const negotiated =
  /negoti|negoci|négoci|verhandel|trattar|concord|договор|обсужд|согласов|협의|협상|相談|协商|面议|待定|تفاوض|ต่อรอง|thương lượng|đàm phán|görüş|pazarl|onderhand|runding|negosia|משא ומתן|बातचीत/i;

/** Whether the heading of a column or row says that its numbers are days and nothing else: "Lead time (days)". */
export function countsDays(label: string): boolean {
  return dayLabel.test(label.trim());
}

/**
 * Days of a lead time; a number without a unit is days only where `inDays`. "To
 * be negotiated" reads as null days: the table says that there is no fixed
 * time. Null: an empty cell. A fault: spans, 0, any other unit or words.
 */
export function parseDays(text: string, inDays: boolean): Parsed<number | null> {
  const plain = text.trim();
  if (plain === '') return null;
  if (!/\d/.test(plain)) return negotiated.test(plain) ? { value: null } : fault('days');
  const days = plain.match(dayNumber)?.[1];
  const known = days !== undefined && Number(days) > 0 && (inDays || namedDays.test(plain));
  return known ? { value: Number(days) } : fault('days');
}
