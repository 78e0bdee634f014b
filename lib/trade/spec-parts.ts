/** What a requirement is about; `other` is named by its `attribute`. */
export const aspects = [
  'colour',
  'weight',
  'material',
  'dimension',
  'finish',
  'function',
  'safety',
  'other',
] as const;

/** The parts of a requirement that are texts, in the order of the form. */
export const requirementTexts = [
  'attribute',
  'value',
  'code',
  'unit',
  'tolerance',
  'method',
] as const;

/** All parts of a requirement but its id, in the order of the form. */
export const requirementParts = ['aspect', ...requirementTexts, 'class'] as const;

/** The classes of defects, gravest first. */
export const defectClasses = ['critical', 'major', 'minor'] as const;

/** General levels of inspection I to III, special levels S-1 to S-4 for small or destructive samples. */
export const inspectionLevels = ['I', 'II', 'III', 'S-1', 'S-2', 'S-3', 'S-4'] as const;

/** How a payment is given. `rest`: what the others leave. */
export const shareKinds = ['percent', 'money', 'rest'] as const;

/** Who a file is for. */
export const audiences = ['internal', 'supplier'] as const;

/** How goods travel. */
export const transportModes = ['sea', 'air', 'express', 'rail', 'road'] as const;

/** `post-delivery` for every order since 8 December 2017; older contracts may be `pre-shipment`. */
export const coverageKinds = ['post-delivery', 'pre-shipment'] as const;

/** What a spec's limit is: the published one, what the page says is left of it, or one the buyer typed. */
export const coverageBases = ['none', 'limit', 'remaining', 'typed'] as const;
