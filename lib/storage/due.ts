import type { DueSince } from './spec-rows.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whether what a sweep finds due is to go. A computer's clock may jump, and one
 * wrong reading of it must not empty a bin: it goes only where an earlier sweep
 * found it due as well, a day or more ago. A clock that went back since starts
 * that day anew. `since`: when it was first found due; both are ISO 8601
 * instants, and one that is none is never past.
 */
export function dueAgain(since: DueSince, now: string): { readonly go: boolean; since: string } {
  const passed = since === null ? -1 : Date.parse(now) - Date.parse(since);
  return passed >= 0 && since !== null ? { go: passed >= dayMs, since } : { go: false, since: now };
}

/** Whether so many days have passed from one ISO 8601 instant to another. */
export function daysPassed(from: string, to: string, days: number): boolean {
  return Date.parse(to) - Date.parse(from) >= days * dayMs;
}
