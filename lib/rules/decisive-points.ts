import type { DecisivePoint, PointNeed } from '../trade/decisive-points.ts';
import type { TextPath } from '../trade/spec-sections.ts';

const text = (path: TextPath): PointNeed => ({ kind: 'text', path });
const texts = (...paths: readonly TextPath[]) => paths.map(text);

/**
 * The seventeen points of an order spec that decide a dispute. A point is in
 * where all it needs is there; a buyer may say that a product has no use for one.
 */
export const decisivePointRules: readonly DecisivePoint[] = [
  {
    id: 'parties',
    section: 'parties',
    needs: texts('buyer.name', 'supplier.legalName', 'supplier.beneficiary'),
    source: 'getmymoneyback.cn: payment to another party is the most common reason why claims fail',
    date: null,
    grade: 'D',
  },
  {
    id: 'document',
    section: 'document',
    needs: [{ kind: 'one-of', paths: ['document.orderNumber', 'document.poNumber'] }],
    source: 'newbuyingagent.com: revision and contact on every page',
    date: '2026',
    grade: 'C',
  },
  {
    id: 'sample',
    section: 'product',
    needs: texts('sample.id', 'sample.date', 'sample.photos'),
    source: 'chinamakershub.com; awesome-china-sourcing T09',
    date: '2026',
    grade: 'D',
  },
  {
    id: 'materials',
    section: 'requirements',
    needs: [
      { kind: 'row', aspects: ['material'], parts: ['value'], else: 'materials.parts' },
      text('materials.substitution'),
    ],
    source: 'thefastlaneforum.com, thread 80541: another material was delivered',
    date: null,
    grade: 'D',
  },
  {
    id: 'dimensions',
    section: 'requirements',
    needs: [{ kind: 'row', aspects: ['dimension'], parts: ['value', 'unit', 'tolerance'] }],
    source: 'qualityinspection.org: without a tolerance nothing is a defect',
    date: '2016-11-01',
    grade: 'C',
  },
  {
    id: 'weight',
    section: 'requirements',
    needs: [{ kind: 'row', aspects: ['weight'], parts: ['value', 'unit', 'tolerance'] }],
    source: 'qualityinspection.org; Sofeast checklist (scribd 150661767)',
    date: '2016-11-01',
    grade: 'C',
  },
  {
    id: 'colour',
    section: 'requirements',
    needs: [{ kind: 'row', aspects: ['colour', 'finish'], parts: ['code'] }],
    source: 'terraceltd.com; getmymoneyback.cn: a colour slightly off can’t be proved',
    date: '2026-05-30',
    grade: 'C',
  },
  {
    id: 'function',
    section: 'requirements',
    needs: [{ kind: 'row', aspects: ['function', 'safety'], parts: ['value', 'method'] }],
    source: 'Requirements must be measurable: Alibaba.com FAQ as copied at dacoz.com',
    date: null,
    grade: 'B',
  },
  {
    id: 'quantity',
    section: 'quantity',
    needs: texts('quantity.amount', 'quantity.unit', 'quantity.over', 'quantity.under'),
    source: 'alifaq.org, What’s covered: short quantity',
    date: null,
    grade: 'B',
  },
  {
    id: 'packaging',
    section: 'packaging',
    needs: texts('packaging.description', 'packaging.perCarton'),
    source: 'alifaq.org, What’s covered: damaged packaging',
    date: null,
    grade: 'B',
  },
  {
    id: 'aql',
    section: 'inspection',
    needs: texts(
      'inspection.level',
      'inspection.critical',
      'inspection.major',
      'inspection.minor',
      'inspection.defects',
    ),
    source:
      'alifaq.org, quality inspection standard: without these, ten pieces by the industry’s standards',
    date: null,
    grade: 'B',
  },
  {
    id: 'inspection',
    section: 'inspection',
    needs: texts('inspection.inspector', 'inspection.when', 'inspection.failure'),
    source: 'fba.help: goods failed an inspection and the supplier won; xsourcingchina.com, 2025',
    date: '2025',
    grade: 'D',
  },
  {
    id: 'balance',
    section: 'payment',
    needs: [{ kind: 'last-trigger' }],
    source: 'awesome-china-sourcing T09, payment guide',
    date: '2026',
    grade: 'D',
  },
  {
    id: 'incoterm',
    section: 'delivery',
    needs: [{ kind: 'incoterm' }],
    source: 'alifaq.org, How does Trade Assurance protect: set the Incoterm in the contract',
    date: null,
    grade: 'B',
  },
  {
    id: 'shipDate',
    section: 'delivery',
    needs: [{ kind: 'day', path: 'delivery.shipDate' }],
    source: 'alifaq.org, What’s covered: shipped after the agreed date',
    date: null,
    grade: 'B',
  },
  {
    id: 'changes',
    section: 'terms',
    needs: texts('terms.changes'),
    source: 'Transaction Dispute Rules of Alibaba.com, Art. 22, as quoted by lawyers',
    date: null,
    grade: 'C',
  },
  {
    id: 'evidence',
    section: 'evidence',
    needs: texts('evidence.plan'),
    source:
      'service.alibaba.com/buyer/faq_detail/1000060198.htm: a missed day for evidence cancels the request',
    date: null,
    grade: 'A',
  },
];
