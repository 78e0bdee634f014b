import { blankRequirement, blankSpec } from '../../lib/trade/blank-spec.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import { withText } from '../../lib/trade/spec-access.ts';
import { specSections } from '../../lib/trade/spec-sections.ts';

const words =
  'stainless steel bottle powder coated matt black laser engraved logo gift box carton drop test leak proof silicone seal';

/** A spec with every text filled in and twelve requirements, about five kilobytes; another for each number. */
export function longSpec(number: number): OrderSpec {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const blank = blankSpec({ id: `spec-${number}`, now: at, locale: 'en' });
  const fields = specSections.flatMap((section) => section.fields);
  const paths = fields.flatMap((field) =>
    field.kind === 'line' || field.kind === 'block' ? [field.path] : [],
  );
  const filled = paths.reduce(
    (spec, path, place) => withText(spec, path, `${path} ${words.slice(place % 40)}`),
    blank,
  );
  return {
    ...filled,
    document: { ...filled.document, title: `Bottle number ${number}` },
    supplier: { ...filled.supplier, name: `Yongkang ${number % 200} 保温杯有限公司` },
    requirements: Array.from({ length: 12 }, (_, row) => ({
      ...blankRequirement(`row-${row}`, 'dimension'),
      attribute: `Diameter ${row}`,
      value: String(number + row),
      unit: 'mm',
      tolerance: '± 0.5 mm',
      method: 'Calliper, three places, each sample',
    })),
    price: { ...filled.price, unitPrice: { amount: '3.10', currency: 'USD' } },
  };
}
