import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CalendarRequest, specCalendar } from '../../lib/files/spec-calendar.ts';
import { clocks } from '../../lib/rules/clocks.ts';
import { noOrderDays } from '../../lib/trade/order-days.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { cottonBags } from '../support/filled-spec.ts';
import { loadWords } from '../support/words.ts';

beforeAll(loadWords);

const days = {
  arrivedOn: '2027-02-20',
  receiptConfirmedOn: '2027-02-21',
  disputeOpenedOn: '2027-03-01',
};
const request: CalendarRequest = {
  audience: 'me',
  clocks,
  days,
  now: '2026-11-28T12:34:56.000Z',
  version: '1.2.3',
};
const write = (spec: OrderSpec, changes: Partial<CalendarRequest> = {}) =>
  specCalendar(spec, { ...request, ...changes }) ?? '';

/** The events as another library reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      note: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

describe('the calendar of an order', () => {
  test('to the byte', () => {
    expect(write(cottonBags)).toMatchSnapshot();
  });

  test('its days, those of Beijing in its zone', () => {
    const found = read(write(cottonBags)).map(({ title, start, end }) => [
      title.split(':')[0],
      start,
      end,
    ]);
    expect(found).toEqual([
      ['Book the inspection', '2027-01-06T00:00:00', '2027-01-07T00:00:00'],
      ['Goods ship', '2027-01-15T00:00:00', '2027-01-16T00:00:00'],
      ['Count and photograph on arrival', '2027-02-20', '2027-02-21'],
      ['Last day to open a dispute', '2027-03-23T00:00:00', '2027-03-24T00:00:00'],
      ['You may ask Alibaba to decide', '2027-03-05T00:00:00', '2027-03-06T00:00:00'],
      ['Act before Alibaba steps in', '2027-03-06T00:00:00', '2027-03-07T00:00:00'],
    ]);
    expect(write(cottonBags).match(/DTSTART;TZID=Asia\/Shanghai/g)?.length).toBe(5);
    expect(write(cottonBags)).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n');
  });

  test('only the days that are known, and none is no file', () => {
    expect(read(write(cottonBags, { days: noOrderDays })).length).toBe(2);
    const noDay = { ...cottonBags, delivery: { ...cottonBags.delivery, shipDate: 'August' } };
    expect(specCalendar(noDay, { ...request, days: noOrderDays })).toBeNull();
  });

  test('the supplier’s has nothing of a dispute', () => {
    const events = read(write(cottonBags, { audience: 'supplier' }));
    expect(events.map(({ uid }) => uid)).toEqual([
      'cotton-bags-book@coverline',
      'cotton-bags-ship@coverline',
    ]);
  });

  test('written again, an entry has the same UID and a higher SEQUENCE', () => {
    const [first] = read(write(cottonBags));
    const [again] = read(write(cottonBags, { now: '2026-11-28T12:34:58.000Z' }));
    expect(again?.uid).toBe(first?.uid);
    expect(again?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(first?.alarms).toBe(2);
  });
});

test('any titles and ids: no line above 75 octets, no split character, read back the same', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  fc.assert(
    fc.property(
      orderSpec,
      fc.string({ unit: 'grapheme', minLength: 40, maxLength: 300 }),
      (spec, title) => {
        const named = { ...spec, document: { ...spec.document, title } };
        const text = write(named);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          const bytes = Buffer.from(line, 'utf8');
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(decoder.decode(bytes)).toBe(line);
          expect(line).not.toMatch(/\p{Surrogate}|[\r\n]/u);
        }
        for (const event of read(text))
          expect(event.title).toContain(title.replace(/\s+/g, ' ').trim());
      },
    ),
    { numRuns: 100 },
  );
});
