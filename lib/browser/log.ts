/**
 * Notes for the developer something that should not have happened. Names and
 * codes only: neither a page's text nor what the buyer typed belongs in a log.
 */
export function log(what: string, ...details: readonly string[]): void {
  console.warn(`[coverline] ${what}`, ...details);
}
