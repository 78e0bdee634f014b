import type { RuleSource } from '../trade/rule-source.ts';
import { usualInspection } from './aql.ts';
import { postDelivery } from './coverage.ts';
import { templateSources, templates } from './templates.ts';

/** The rules by which a drafted spec is filled in where neither page nor buyer says anything. */
export const draftRules: readonly RuleSource[] = [
  postDelivery,
  {
    id: 'usual-deposit',
    source:
      'common practice: 30 % before production, 70 % after inspection. No text of Alibaba.com',
    date: null,
    grade: 'D',
  },
  usualInspection,
  ...templateSources,
  ...templates,
];
