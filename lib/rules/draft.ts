import type { RuleSource } from '../trade/rule-source.ts';
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
  {
    id: 'usual-inspection',
    source:
      "buyers' practice: critical 0, major 2.5, minor 4.0 at level II; the same in a copy of Alibaba.com's inspection standard on alifaq.org",
    date: null,
    grade: 'B',
  },
  ...templateSources,
  ...templates,
];
