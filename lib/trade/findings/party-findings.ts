import { bestMatch } from '../name-match.ts';
import type { OrderSpec } from '../order-spec.ts';
import type { Observation } from './finding.ts';
import { quoted } from './quoted.ts';

const rules = { different: 'names-differ', unsure: 'names-unsure' } as const;

function difference(field: string, name: string, names: readonly string[]): Observation[] {
  if (name.trim() === '') return [];
  const match = bestMatch(name, names);
  const one = names.find((candidate) => candidate.trim() !== '');
  if (match === null || match === 'same' || one === undefined) return [];
  return [{ field, rule: rules[match], one: quoted(one), other: quoted(name) }];
}

/** The supplier's legal name against the payee's and the one the shop goes by. */
export function partyFindings({ supplier }: OrderSpec): Observation[] {
  const { legalName, legalNameChinese, beneficiary, name } = supplier;
  const legal = [legalName, legalNameChinese];
  return [
    ...difference('supplier.beneficiary', beneficiary, legal),
    ...difference('supplier.name', name, legal),
  ];
}
