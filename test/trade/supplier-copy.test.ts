import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { amountAt, textAt } from '../../lib/trade/spec-access.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';
import { forSupplier } from '../../lib/trade/supplier-copy.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { aSpec } from '../support/specs.ts';

const internal = specSections.flatMap(({ fields }) =>
  fields.filter((field) => field.internal === true),
);

test('there are internal fields', () => {
  expect(internal.map(({ path }) => path)).toEqual([
    'coverage.limit',
    'coverage.basis',
    'internal.targetPrice',
    'internal.notes',
  ]);
});

test('the supplier’s copy has no internal field, file or source, and all else', () => {
  fc.assert(
    fc.property(orderSpec, (spec) => {
      const copy = forSupplier(spec);
      for (const field of internal) {
        if (field.kind === 'rows') continue;
        if (field.kind === 'money') expect(amountAt(copy, field.path)).toBeNull();
        else expect(textAt(copy, field.path)).toBe(textAt(aSpec(), field.path));
      }
      expect(copy.attachments).toEqual(
        spec.attachments.filter(({ audience }) => audience === 'supplier'),
      );
      expect([copy.read, copy.provenance, copy.notApplicable]).toEqual([null, [], []]);
      expect(open(copy)).toEqual(open(spec));
    }),
  );
});

/** What anybody may see. */
function open(spec: OrderSpec) {
  const { internal: _notes, coverage, attachments: _files, read: _read, ...rest } = spec;
  const { provenance: _sources, notApplicable: _points, ...others } = rest;
  return { ...others, kind: coverage.kind };
}
