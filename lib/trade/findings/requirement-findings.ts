import type { OrderSpec, Requirement } from '../order-spec.ts';
import type { Span } from '../plain-text.ts';
import { lacksCode, lacksTolerance, lacksUnit } from '../requirement-gaps.ts';
import type { CheckContext, Observation, SpecChecks } from './finding.ts';
import { quoted } from './quoted.ts';

const isBlank = (text: string) => text.trim() === '';

/** The colours in a row without a code; in one that is about colour, its value whatever it says. */
function uncodedColours(row: Requirement, checks: SpecChecks): Span[] {
  if (!lacksCode(row)) return [];
  if (row.aspect === 'colour') return [wholeOf(row)];
  return checks.findUncodedColours(row.value).slice(0, 1);
}

const wholeOf = ({ value }: Requirement): Span => ({ start: 0, end: value.length });

function findingsOfRow(row: Requirement, checks: SpecChecks): Observation[] {
  const at = (part: keyof Requirement) => `requirements.${row.id}.${part}`;
  if (isBlank(row.value)) {
    return isBlank(row.attribute) ? [] : [{ field: at('value'), rule: 'no-value' }];
  }
  const whole = { words: quoted(row.value), span: wholeOf(row) };
  const found: Observation[] = [];
  if (lacksUnit(row)) found.push({ field: at('unit'), rule: 'number-without-unit', ...whole });
  if (lacksTolerance(row)) found.push({ field: at('tolerance'), rule: 'no-tolerance', ...whole });
  for (const span of uncodedColours(row, checks)) {
    const words = quoted(row.value.slice(span.start, span.end));
    found.push({ field: at('code'), rule: 'no-colour-code', words, span });
  }
  if (isBlank(row.method)) found.push({ field: at('method'), rule: 'no-method' });
  return found;
}

/** What the rows of requirements lack for an inspector to check them. */
export function requirementFindings(spec: OrderSpec, { checks }: CheckContext): Observation[] {
  return spec.requirements.flatMap((row) => findingsOfRow(row, checks));
}
