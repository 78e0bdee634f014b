import { blankRequirement } from '../trade/blank-spec.ts';
import type { Requirement } from '../trade/order-spec.ts';
import type { RuleSource } from '../trade/rule-source.ts';
import type { Template, TemplateRow, TemplateText } from '../trade/template.ts';

/** Who says what templates fill in that is no matter of the product alone. */
export const templateSources: readonly RuleSource[] = [
  {
    id: 'quantity-textiles',
    source: 'qclinking.com on Alibaba.com’s inspection: textiles ±5 % of the quantity',
    date: null,
    grade: 'D',
  },
  {
    id: 'quantity-exact',
    source:
      'qclinking.com on Alibaba.com’s inspection: electrical goods and groceries, no deviation',
    date: null,
    grade: 'D',
  },
  {
    id: 'grammage-5-percent',
    source: 'common practice in the textile trade: weight per area ±5 %',
    date: null,
    grade: 'D',
  },
];

type Parts = Partial<Omit<TemplateRow, 'id' | 'aspect' | 'attribute'>>;

const row = (
  id: string,
  aspect: Requirement['aspect'],
  attribute: string,
  parts: Parts = {},
): TemplateRow => ({
  ...blankRequirement(id, aspect),
  attribute,
  ...parts,
});

const caliper = 'Caliper, five pieces';
const tape = 'Laid flat, steel tape, five pieces';
const scale = 'Calibrated scale, five pieces';
const lightBox = 'Light box, D65, against the approved sample';

/** What every order needs, whatever the product. */
const always: readonly TemplateText[] = [
  {
    field: 'materials.substitution',
    text: 'No other material, part or maker without the buyer’s approval in the Alibaba.com order.',
  },
  {
    field: 'inspection.when',
    text: 'When all goods are made and at least 80 % of them are packed.',
  },
  {
    field: 'inspection.failure',
    text: 'Rework and a second inspection at the supplier’s cost before shipment.',
  },
  {
    field: 'schedule.balance.trigger',
    text: 'Passed inspection and a copy of the bill of lading.',
  },
  {
    field: 'payment.account',
    text: 'Only the account on this order’s payment page on Alibaba.com.',
  },
  {
    field: 'terms.changes',
    text: 'Changes are valid only if re-confirmed in the Alibaba.com order.',
  },
  {
    field: 'evidence.plan',
    text: 'On the day of arrival the buyer photographs the cartons, counts them, and films the opening of five cartons.',
  },
];

const defects = (critical: string, major: string, minor: string): TemplateText => ({
  field: 'inspection.defects',
  text: `Critical: ${critical}\nMajor: ${major}\nMinor: ${minor}`,
});

const quantity = (over: string, under: string, rule: string): TemplateText[] => [
  { field: 'quantity.over', text: over, rule },
  { field: 'quantity.under', text: under, rule },
];

/**
 * Order specs by kind of product: what to measure and how. Values stand only
 * where they do not depend on the product. Tests are named by their standard;
 * which edition and which limit apply follows from the country of sale. The
 * stricter kinds come first: of two that fit a title alike, the first is taken.
 */
export const templates: readonly (RuleSource & Template)[] = [
  {
    id: 'template-toys',
    source: 'EN 71-1, -2 and -3; ASTM F963; 16 CFR 1501: standards and laws on toys',
    date: null,
    grade: 'C',
    // biome-ignore format: a list
    words: [
      'toy', 'doll', 'puzzle', 'plush', 'teddy', 'teddy bear', 'building block', 'playset', 'board game', 'rattle',
      'figurine', 'fidget',
    ],
    requirements: [
      row('template-toys-age', 'safety', 'Age grade', {
        method: 'Label on product and box',
        class: 'critical',
      }),
      row('template-toys-parts', 'safety', 'Small parts', {
        method: '16 CFR 1501; EN 71-1',
        class: 'critical',
      }),
      row('template-toys-edges', 'safety', 'Sharp edges and points', {
        method: 'EN 71-1; ASTM F963',
        class: 'critical',
      }),
      row('template-toys-fire', 'safety', 'Flammability', { method: 'EN 71-2', class: 'critical' }),
      row('template-toys-elements', 'safety', 'Migration of elements', {
        unit: 'mg/kg',
        method: 'EN 71-3',
        class: 'critical',
      }),
      row('template-toys-pull', 'function', 'Pull test on attached parts', {
        unit: 'N',
        method: 'EN 71-1',
      }),
      row('template-toys-size', 'dimension', 'Size', { unit: 'mm', method: caliper }),
      row('template-toys-weight', 'weight', 'Net weight', { unit: 'g', method: scale }),
      row('template-toys-colour', 'colour', 'Main colour', { method: lightBox }),
      row('template-toys-material', 'material', 'Main material'),
    ],
    texts: [
      ...always,
      defects(
        'sharp edge, loose small part, missing warning or age grade.',
        'part missing, does not work, wrong colour against the code.',
        'scratch or spot that is seen only from closer than 30 cm, at most.',
      ),
    ],
  },
  {
    id: 'template-contact',
    source: 'ISO 22716 on making cosmetics; EN 1186 and (EU) 10/2011 on food contact',
    date: null,
    grade: 'C',
    // biome-ignore format: a list
    words: [
      'cosmetic', 'makeup', 'lipstick', 'mascara', 'eyeshadow', 'skincare', 'skin care', 'face cream', 'serum',
      'shampoo', 'lotion', 'soap', 'perfume', 'nail polish', 'tableware', 'cookware', 'bakeware', 'kitchenware',
      'drinkware', 'cutlery', 'lunch box', 'food container', 'food storage', 'water bottle', 'tumbler', 'mug',
      'drinking straw', 'baby bottle', 'chopstick', 'dinner plate', 'salad bowl', 'mixing bowl',
    ],
    requirements: [
      row('template-contact-ingredients', 'material', 'Ingredients or materials in contact'),
      row('template-contact-migration', 'safety', 'Overall migration', {
        unit: 'mg/dm²',
        method: 'EN 1186',
        class: 'critical',
      }),
      row('template-contact-metals', 'safety', 'Lead and cadmium', {
        unit: 'mg/kg',
        method: 'Report of an accredited laboratory',
        class: 'critical',
      }),
      row('template-contact-germs', 'safety', 'Germs', {
        unit: 'CFU/g',
        method: 'ISO 17516',
        class: 'critical',
      }),
      row('template-contact-leak', 'function', 'Leak test', {
        method: 'Filled, closed, upside down for 30 min',
      }),
      row('template-contact-fill', 'dimension', 'Capacity or content', {
        unit: 'ml',
        method: 'Filled with water at 20 °C and weighed',
      }),
      row('template-contact-weight', 'weight', 'Net weight', { unit: 'g', method: scale }),
      row('template-contact-colour', 'colour', 'Main colour', { method: lightBox }),
    ],
    texts: [
      ...always,
      ...quantity('0', '0', 'quantity-exact'),
      defects(
        'dirt or mould inside, open seal, missing batch number or day of expiry.',
        'leaks, wrong content, print can be wiped off.',
        'scratch or spot that is seen only from closer than 30 cm, at most.',
      ),
    ],
  },
  {
    id: 'template-electronics',
    source: 'IEC 62368-1, IEC 62133-2, IEC 60529, IEC 62321 and UN 38.3: published standards',
    date: null,
    grade: 'C',
    // biome-ignore format: a list
    words: [
      'electronic', 'electric', 'battery', 'batteries', 'charger', 'power bank', 'usb', 'bluetooth', 'wireless',
      'led', 'headphone', 'earphone', 'earbud', 'speaker', 'adapter', 'cable', 'camera', 'keyboard', 'smart watch',
      'smartwatch', 'monitor', 'tablet', 'drone', 'router', 'projector',
    ],
    requirements: [
      row('template-electronics-safety', 'safety', 'Electrical safety', {
        method: 'IEC 62368-1',
        class: 'critical',
      }),
      row('template-electronics-battery', 'safety', 'Battery', {
        method: 'IEC 62133-2; UN 38.3',
        class: 'critical',
      }),
      row('template-electronics-substances', 'safety', 'Restricted substances', {
        method: 'IEC 62321',
        class: 'critical',
      }),
      row('template-electronics-plug', 'function', 'Input voltage and plug', {
        unit: 'V',
        method: 'Rating label and plug, five pieces',
      }),
      row('template-electronics-runs', 'function', 'Runs under full load', {
        unit: 'h',
        method: 'Full load, five pieces',
      }),
      row('template-electronics-ingress', 'function', 'Protection against dust and water', {
        method: 'IEC 60529',
      }),
      row('template-electronics-size', 'dimension', 'Size', { unit: 'mm', method: caliper }),
      row('template-electronics-weight', 'weight', 'Net weight', { unit: 'g', method: scale }),
      row('template-electronics-colour', 'colour', 'Colour of the housing', { method: lightBox }),
      row('template-electronics-material', 'material', 'Material of the housing'),
    ],
    texts: [
      ...always,
      ...quantity('0', '0', 'quantity-exact'),
      defects(
        'live part can be touched, plug or rating label wrong, battery swollen or hot.',
        'does not switch on, a function fails, part or manual missing.',
        'scratch or spot that is seen only from closer than 30 cm, at most.',
      ),
    ],
  },
  {
    id: 'template-furniture',
    source:
      'EN 1728, EN 12520, EN 12521, ANSI/BIFMA X5.1, ISO 2409 and EN 13183-2: published standards',
    date: null,
    grade: 'C',
    // biome-ignore format: a list
    words: [
      'furniture', 'chair', 'table', 'desk', 'sofa', 'couch', 'bunk bed', 'bed frame', 'cabinet', 'wardrobe',
      'shelf', 'shelves', 'bookcase', 'stool', 'garden bench', 'dresser', 'drawer', 'armchair', 'mattress',
    ],
    requirements: [
      row('template-furniture-size', 'dimension', 'Width × depth × height', {
        unit: 'mm',
        method: 'Steel tape, five pieces',
      }),
      row('template-furniture-weight', 'weight', 'Net weight', { unit: 'kg', method: scale }),
      row('template-furniture-material', 'material', 'Wood, board or metal'),
      row('template-furniture-moisture', 'material', 'Moisture of the wood', {
        unit: '%',
        method: 'EN 13183-2',
      }),
      row('template-furniture-colour', 'colour', 'Main colour', { method: lightBox }),
      row('template-furniture-coating', 'finish', 'Adhesion of the coating', {
        method: 'ISO 2409',
      }),
      row('template-furniture-load', 'function', 'Load and durability', {
        method: 'EN 1728; ANSI/BIFMA X5.1',
      }),
      row('template-furniture-stable', 'safety', 'Stability', {
        method: 'EN 12520; EN 12521',
        class: 'critical',
      }),
      row('template-furniture-formaldehyde', 'safety', 'Formaldehyde', {
        method: 'ISO 12460-3',
        class: 'critical',
      }),
      row('template-furniture-assembly', 'function', 'Assembly', {
        method: 'Two pieces built by the manual with the tools in the box',
      }),
    ],
    texts: [
      ...always,
      { field: 'packaging.test', text: 'Drop test by ISTA 1A.' },
      defects(
        'breaks or tips over, sharp edge, nail or staple stands out.',
        'part or fitting missing, does not stand level, wrong size.',
        'scratch or spot that is seen only from closer than 50 cm, at most.',
      ),
    ],
  },
  {
    id: 'template-clothing',
    source:
      'ISO 3801, ISO 5077, ISO 105-C06, ISO 105-X12, ISO 13935-2 and ISO 12945-2: published standards',
    date: null,
    grade: 'C',
    // biome-ignore format: a list
    words: [
      'clothing', 'clothes', 'garment', 'apparel', 'shirt', 't-shirt', 'tee', 'hoodie', 'sweater', 'sweatshirt',
      'jacket', 'coat', 'dress', 'skirt', 'trouser', 'pant', 'jean', 'legging', 'shorts', 'sock', 'underwear',
      'bra', 'swimwear', 'bikini', 'pajama', 'uniform', 'scarf', 'scarves', 'glove', 'hat', 'baseball cap',
      'activewear', 'sportswear',
    ],
    requirements: [
      row('template-clothing-fabric', 'material', 'Fabric and composition', { method: 'ISO 1833' }),
      row('template-clothing-grammage', 'weight', 'Weight per area', {
        unit: 'g/m²',
        tolerance: '±5 %',
        method: 'ISO 3801',
        rule: 'grammage-5-percent',
      }),
      row('template-clothing-size', 'dimension', 'Body width, by size chart', {
        unit: 'cm',
        method: tape,
      }),
      row('template-clothing-length', 'dimension', 'Length, by size chart', {
        unit: 'cm',
        method: tape,
      }),
      row('template-clothing-colour', 'colour', 'Main colour', { method: lightBox }),
      row('template-clothing-washing', 'function', 'Colour fastness to washing', {
        method: 'ISO 105-C06',
      }),
      row('template-clothing-rubbing', 'function', 'Colour fastness to rubbing', {
        method: 'ISO 105-X12',
      }),
      row('template-clothing-shrinkage', 'function', 'Shrinkage after washing', {
        unit: '%',
        method: 'ISO 5077',
      }),
      row('template-clothing-seam', 'function', 'Seam strength', {
        unit: 'N',
        method: 'ISO 13935-2',
      }),
      row('template-clothing-pilling', 'function', 'Pilling', { method: 'ISO 12945-2' }),
      row('template-clothing-needle', 'safety', 'Metal parts of needles', {
        method: 'Needle detector, all pieces',
        class: 'critical',
      }),
    ],
    texts: [
      ...always,
      ...quantity('5', '5', 'quantity-textiles'),
      {
        field: 'labelling.warnings',
        text: 'Care label by ISO 3758, composition, size and origin sewn in.',
      },
      defects(
        'needle or sharp metal, mould, missing care or composition label.',
        'hole, open seam, broken zip, stain, size outside its tolerance.',
        'loose thread of up to 10 mm.',
      ),
    ],
  },
  {
    id: 'template-general',
    source: 'china-supplier.pages.dev, terraceltd.com and awesome-china-sourcing T09',
    date: '2026-05-30',
    grade: 'D',
    words: [],
    requirements: [
      row('template-general-colour', 'colour', 'Main colour', { method: lightBox }),
      row('template-general-weight', 'weight', 'Net weight', { unit: 'g', method: scale }),
      row('template-general-material', 'material', 'Main material'),
      row('template-general-size', 'dimension', 'Size', { unit: 'mm', method: caliper }),
      row('template-general-function', 'function', 'Main function'),
    ],
    texts: [
      ...always,
      defects(
        'can hurt somebody, or may not be sold.',
        'can’t be used or sold as meant, part missing, wrong size or colour.',
        'scratch or spot that is seen only from closer than 30 cm, at most.',
      ),
    ],
  },
];
