import type { Layout } from '../layout.ts';
import { supplierSite } from './supplier-card-2018.ts';

const performance = 'shop.pageModuleMap.moduleName=supplierPerformance.moduleData';

/** Company profiles of 2026 (`window.shopBizData`). No word of Trade Assurance was seen on them. */
export const supplier2026: Layout = {
  id: 'supplier-2026',
  kind: 'supplier',
  matches: supplierSite,
  detect: { data: ['shop'] },
  data: { shop: { assigned: 'shopBizData' } },
  supplier: {
    name: [{ json: `${performance}.companyName` }],
    companyId: [{ json: 'shop.globalData.companyId' }],
    yearsOnPlatform: [{ json: `${performance}.years` }],
  },
  product: null,
};
