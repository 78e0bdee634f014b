import ical, { ICalAlarmType, type ICalCalendar } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { i18n } from '../i18n/words.ts';
import { readDay } from '../trade/calendar-day.ts';
import {
  bookInspectionBy,
  type Clock,
  disputeWindow,
  escalationWindow,
} from '../trade/claim-clock.ts';
import type { OrderDays } from '../trade/order-days.ts';
import type { OrderSpec } from '../trade/order-spec.ts';
import { printable } from './cell.ts';
import type { Audience } from './spec-document.ts';

type CalendarEntry = {
  readonly id: 'ship' | 'book' | 'arrival' | 'dispute' | 'escalate' | 'act-by';
  readonly day: Temporal.PlainDate;
  readonly title: string;
  readonly note: string;
  /** Days before the day begins on which an alarm is given. */
  readonly alarms: readonly number[];
  /** Whose day it is: Beijing's, or the day where the buyer is. */
  readonly in: 'beijing' | 'here';
};

/** What a calendar is made of and for; `now` is an ISO 8601 instant, `version` the extension's. */
export type CalendarRequest = {
  readonly audience: Audience;
  readonly clocks: readonly Clock[];
  readonly days: OrderDays;
  readonly now: string;
  readonly version: string;
};

const beijing = 'Asia/Shanghai';

// China has had no summer time since 1991.
const beijingZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${beijing}`,
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * The days of an order as an iCalendar file (RFC 5545), each where its start is
 * known. A day of Beijing is its 24 hours there, so that every calendar shows when
 * that is here. An entry keeps its UID, and what is written later has the higher
 * SEQUENCE: taken in again, it replaces the earlier one. The supplier's has only
 * the shipment and the inspection. Null where no day is known.
 */
export function specCalendar(spec: OrderSpec, request: CalendarRequest): string | null {
  const entries = entriesOf(spec, request).filter(
    ({ id }) => request.audience === 'me' || id === 'ship' || id === 'book',
  );
  if (entries.length === 0) return null;
  const calendar = ical({ prodId: `//Coverline//Coverline ${request.version}//EN` });
  calendar.timezone({ name: null, generator: () => beijingZone });
  for (const entry of entries) addEntry(calendar, entry, spec.id, request.now);
  return `${calendar.toString()}\r\n`;
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, specId: string, now: string): void {
  const { day } = entry;
  const next = day.add({ days: 1 });
  const time =
    entry.in === 'here'
      ? { start: day, end: next, allDay: true }
      : { start: day.toPlainDateTime(), end: next.toPlainDateTime(), timezone: beijing };
  const event = calendar.createEvent({
    ...time,
    id: `${asUid(specId)}-${entry.id}@coverline`,
    sequence: sequenceOf(now),
    stamp: Temporal.Instant.from(now),
    summary: entry.title,
    description: entry.note,
  });
  for (const days of entry.alarms) {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * secondsOfDay });
  }
}

const secondsOfDay = 86_400;

/** An id may hold any sign; a UID goes into the file as it is. */
const asUid = (id: string) =>
  id.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);

/** Seconds since 2020: higher with each writing, and a 32-bit number until 2088. */
const sequenceOf = (now: string) =>
  Math.max(0, Math.floor((Date.parse(now) - Date.UTC(2020, 0, 1)) / 1000));

function entriesOf(spec: OrderSpec, { clocks, days }: CalendarRequest): CalendarEntry[] {
  const title =
    printable(spec.document.title).replace(/\s+/g, ' ').trim() || i18n.t('files.untitled');
  const shipDate = spec.delivery.shipDate.trim();
  const dispute = disputeWindow(clocks, days.receiptConfirmedOn ?? '');
  const escalation = escalationWindow(clocks, days.disputeOpenedOn ?? '');
  const sourceOf = (id: string) => clocks.find((clock) => clock.id === id)?.source ?? id;
  const sources = (dispute?.bounds ?? [])
    .map(({ id, lastDay }) => `${lastDay} (${sourceOf(id)})`)
    .join('; ');
  const known: readonly (Omit<CalendarEntry, 'day'> & { readonly day: string | null })[] = [
    {
      id: 'book',
      day: bookInspectionBy(clocks, shipDate),
      in: 'beijing',
      alarms: [7, 2],
      title: i18n.t('files.calendar.book', { title }),
      note: i18n.t('files.calendarNote.book'),
    },
    {
      id: 'ship',
      day: shipDate,
      in: 'beijing',
      alarms: [7, 1],
      title: i18n.t('files.calendar.ship', { title }),
      note: i18n.t('files.calendarNote.ship'),
    },
    {
      id: 'arrival',
      day: days.arrivedOn,
      in: 'here',
      alarms: [1],
      title: i18n.t('files.calendar.arrival', { title }),
      note: i18n.t('files.calendarNote.arrival'),
    },
    {
      id: 'dispute',
      day: dispute?.lastDay ?? null,
      in: 'beijing',
      alarms: [7, 3, 1],
      title: i18n.t('files.calendar.dispute', { title }),
      note: i18n.t('files.calendarNote.dispute', { sources }),
    },
    {
      id: 'escalate',
      day: escalation?.from ?? null,
      in: 'beijing',
      alarms: [0],
      title: i18n.t('files.calendar.escalate', { title }),
      note: i18n.t('files.calendarNote.escalate'),
    },
    {
      id: 'act-by',
      day: escalation?.actBy ?? null,
      in: 'beijing',
      alarms: [1, 0],
      title: i18n.t('files.calendar.actBy', { title }),
      note: i18n.t('files.calendarNote.actBy'),
    },
  ];
  return known.flatMap((entry) => {
    const day = readDay(entry.day ?? '');
    return day === null ? [] : [{ ...entry, day }];
  });
}
