/** No list of countries is known for the rule. */
export const everywhere = { only: null, except: [] };

/** US dollars are known to be taken; other currencies may be. */
export const dollarsAtLeast = { listed: ['USD'], complete: false };

/** US dollars and nothing else. */
export const dollarsOnly = { listed: ['USD'], complete: true };

/** Buyers in the United States only. */
export const unitedStates = { only: ['US'], except: [] };

/** No source gives a day. */
export const noDay = { earliest: null, latest: null };

/** The one day a source gives. */
export function on(day: string) {
  return { earliest: day, latest: day };
}
