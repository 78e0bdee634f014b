import { knownAmount } from '../amount-entry.ts';
import { readDay } from '../calendar-day.ts';
import { bookInspectionBy, endOfBeijingDay } from '../claim-clock.ts';
import { findDaylessMonths } from '../dayless-months.ts';
import { readIncoterm, travelsByAir, type WrittenTerm } from '../incoterms.ts';
import { isZero } from '../money.ts';
import type { OrderSpec } from '../order-spec.ts';
import { countIn } from '../spec-figures.ts';
import type { CheckContext, Observation } from './finding.ts';
import { quoted } from './quoted.ts';

function termFaults({ delivery, price }: OrderSpec, { term, place }: WrittenTerm): Observation[] {
  const { code } = term;
  const found: Observation[] = [];
  if (place === null) {
    found.push({ field: 'delivery.place', rule: 'incoterm-without-place', term: code });
  }
  const byShip = delivery.mode === '' ? !travelsByAir(delivery.place) : delivery.mode === 'sea';
  if (term.mode === 'sea' && !byShip) {
    found.push({ field: 'delivery.incoterm', rule: 'sea-term-on-other-transport', term: code });
  }
  const shipping = knownAmount(price.shipping);
  if (term.freight === 'buyer' && shipping !== null && !isZero(shipping)) {
    found.push({
      field: 'price.shipping',
      rule: 'shipping-arranged-by-buyer',
      term: code,
      shipping,
    });
  }
  return found;
}

/** The delivery term: one of the eleven, with its place, fit for the transport and the shipping fee. */
export function incotermFindings(spec: OrderSpec): Observation[] {
  const { incoterm, place } = spec.delivery;
  const words = incoterm.trim();
  if (words === '') return [];
  const written = readIncoterm(`${words} ${place}`);
  if (written !== null) return termFaults(spec, written);
  const field = 'delivery.incoterm';
  return [{ field, rule: 'unknown-incoterm', words: quoted(words) }];
}

function unreadDate(text: string): Observation {
  const field = 'delivery.shipDate';
  const [month] = findDaylessMonths(text);
  if (month !== undefined) {
    return {
      field,
      rule: 'month-only',
      words: quoted(text.slice(month.start, month.end)),
      span: month,
    };
  }
  return { field, rule: 'ship-date-unread', words: quoted(text) };
}

/** The shipment date: a day, not over, and when it is over in Beijing. */
export function shipDateFindings(spec: OrderSpec, { today }: CheckContext): Observation[] {
  const text = spec.delivery.shipDate;
  const day = text.trim();
  if (day === '') return [];
  const field = 'delivery.shipDate';
  const ends = endOfBeijingDay(day);
  if (ends === null) return [unreadDate(text)];
  if (day < today) return [{ field, rule: 'ship-date-past', day }];
  return [{ field, rule: 'ship-date-in-beijing', day, ends }];
}

/** The lead time, counted from its day or from today, against the shipment date. */
export function leadTimeFindings(spec: OrderSpec, { today }: CheckContext): Observation[] {
  const ships = readDay(spec.delivery.shipDate.trim());
  const days = countIn(spec, spec.delivery.leadDays);
  const from = readDay(spec.delivery.leadStart.trim()) ?? readDay(today);
  if (ships === null || from === null || days.state !== 'known') return [];
  if (ships.toString() < today || days.value > 10_000) return [];
  const ready = from.add({ days: days.value }).toString();
  return ready > ships.toString()
    ? [{ field: 'delivery.leadDays', rule: 'lead-time-too-long', from: from.toString(), ready }]
    : [];
}

/** Whether an inspection can still be booked in time for the shipment date. */
export function bookingFindings(spec: OrderSpec, { today, checks }: CheckContext): Observation[] {
  const ships = spec.delivery.shipDate.trim();
  if (spec.notApplicable.includes('inspection') || ships < today) return [];
  const day = bookInspectionBy(checks.clocks, ships);
  return day !== null && day < today
    ? [{ field: 'delivery.shipDate', rule: 'inspection-booking-past', day }]
    : [];
}
