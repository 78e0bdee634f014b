import { findBareNumbers } from '../bare-numbers.ts';
import { findDaylessMonths } from '../dayless-months.ts';
import type { OrderSpec } from '../order-spec.ts';
import type { Span } from '../plain-text.ts';
import { findUntolerancedDimensions } from '../untoleranced-dimensions.ts';
import type { CheckContext, Observation, SpecChecks } from './finding.ts';
import { quoted } from './quoted.ts';
import { type SpecText, specTexts, type TextCheck } from './spec-texts.ts';

/** More findings of one kind in one text nobody reads; what remains shows once these are dealt with. */
const mostInOneText = 20;

const rules = {
  month: 'month-only',
  unit: 'number-without-unit',
  tolerance: 'no-tolerance',
  colour: 'no-colour-code',
} as const;

function spansOf(check: Exclude<TextCheck, 'vague'>, text: string, checks: SpecChecks): Span[] {
  switch (check) {
    case 'month':
      return findDaylessMonths(text);
    case 'unit':
      return findBareNumbers(text);
    case 'tolerance':
      return findUntolerancedDimensions(text);
    case 'colour':
      return checks.findUncodedColours(text);
  }
}

function findingsIn({ field, text, checks }: SpecText, rulesOf: SpecChecks): Observation[] {
  const found = ({ start, end }: Span) => ({
    words: quoted(text.slice(start, end)),
    span: { start, end },
  });
  return checks.flatMap((check): Observation[] => {
    if (check === 'vague') {
      return rulesOf
        .findVague(text)
        .slice(0, mostInOneText)
        .map((one) => {
          const { reason, rewrite } = one;
          return { field, rule: 'vague-word', ...found(one), reason, rewrite };
        });
    }
    return spansOf(check, text, rulesOf)
      .slice(0, mostInOneText)
      .map((span) => ({ field, rule: rules[check], ...found(span) }));
  });
}

/** Words, numbers, measures, colours and months in running text that no inspector can hold goods against. */
export function textFindings(spec: OrderSpec, { checks }: CheckContext): Observation[] {
  return specTexts(spec).flatMap((text) => findingsIn(text, checks));
}
