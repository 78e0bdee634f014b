/** The ISO 8601 day it is at `now` where the buyer is, by the clock of the buyer's machine. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
