import { specChecks } from '../../lib/rules/spec-checks.ts';
import { findingsOf } from '../../lib/trade/findings/findings-of.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { fullSpec } from '../support/full-spec.ts';
import { quantile } from './table.ts';

const runs = 400;
const sentence =
  'The shell is 600D polyester, 300 gsm ±5 %, navy, Pantone 289 C; its seams hold at least 500 N. ';

/** Thirty requirements and 3,000 characters of text; `run` makes each another one. */
function aFullSpec(run: number): OrderSpec {
  const spec = fullSpec();
  const requirements = Array.from({ length: 30 }, (_, at) => ({
    ...(spec.requirements[at % spec.requirements.length] ?? spec.requirements[0]),
    id: `row-${at}`,
    attribute: `Measure ${run} at ${at}`,
  })) as OrderSpec['requirements'];
  const description = `${run} ${sentence.repeat(40)}`.slice(0, 3000);
  return { ...spec, requirements, customisation: { ...spec.customisation, description } };
}

/** How long it takes to find what a full order spec lacks, in Node. */
export function measureFindings(): string[][] {
  const times = Array.from({ length: runs }, (_, run) => {
    const spec = aFullSpec(run);
    const start = performance.now();
    findingsOf(spec, { today: '2026-11-28', checks: specChecks });
    return performance.now() - start;
  });
  const warm = times.slice(runs / 4);
  const [p50, p95] = [quantile(warm, 0.5), quantile(warm, 0.95)];
  return [['findings of a full spec', p50.toFixed(2), p95.toFixed(2), '< 5']];
}
