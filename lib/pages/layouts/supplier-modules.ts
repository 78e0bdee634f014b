import type { Layout } from '../layout.ts';
import { supplierSite } from './supplier-card-2018.ts';

const data = 'mds.moduleData.data';

/**
 * Suppliers' sites since 2018: modules whose data stand percent-encoded in
 * `module-data`, or the shop sign's in a script. The limit is only the shop
 * sign's; free members have the same module without it.
 */
export const supplierModules: Layout = {
  id: 'supplier-modules',
  kind: 'supplier',
  matches: supplierSite,
  detect: { css: '[module-name][module-data], #bp-shopsign-data' },
  yieldsTo: ['supplier-2026'],
  data: {
    sign: {
      css: '[module-name="icbu-pc-shopSign"], [module-title="shopSign"]',
      attr: 'module-data',
      all: true,
    },
    script: { css: 'script#bp-shopsign-data' },
    modules: { css: '[module-name][module-data]', attr: 'module-data', all: true },
  },
  supplier: {
    name: [
      { json: `sign.*.${data}.companyName` },
      { json: 'script.data.companyName' },
      { json: `modules.*.${data}.companyName` },
      { css: '.company-name[title]', attr: 'title' },
    ],
    companyId: [
      { json: `sign.*.${data}.companyId` },
      { json: 'script.data.companyId' },
      { json: `modules.*.${data}.companyId` },
      { json: 'modules.*.gdc.companyId' },
    ],
    country: [
      { json: `sign.*.${data}.companyRegisterCountry` },
      { json: 'script.data.companyRegisterCountry' },
      { json: `modules.*.${data}.companyRegisterCountry` },
      { json: `sign.*.${data}.companyLocation` },
      { json: 'script.data.companyLocation' },
    ],
    yearsOnPlatform: [
      { json: `sign.*.${data}.companyJoinYears` },
      { json: 'script.data.companyJoinYears' },
      { json: `modules.*.${data}.companyJoinYears` },
      { css: '.join-year .value' },
    ],
    tradeAssurance: [
      { json: `modules.*.${data}.baoAccountIsDisplayAssurance` },
      { json: 'script.data.baoAccountIsDisplayAssurance' },
      { json: `modules.*.${data}.baoAccountIsService` },
      { css: '.company-sign a[href*="tradeassurance"]', yes: true },
    ],
    coverageLimit: [
      { json: `sign.*.${data}.baoAccountAmount` },
      { json: 'script.data.baoAccountAmount' },
      { css: '.company-sign .ta-ammount .ta-value' },
    ],
    verified: [
      { json: `sign.*.${data}.companyHasPassAssessment` },
      { json: 'script.data.companyHasPassAssessment' },
    ],
    goldSupplier: [
      { json: `sign.*.${data}.accountIsPaidMember` },
      { json: 'script.data.accountIsPaidMember' },
    ],
  },
  product: null,
};
