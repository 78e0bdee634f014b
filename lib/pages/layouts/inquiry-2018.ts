import type { Layout } from '../layout.ts';

/** The inquiry form: the only page known to publish what is left of the limit. */
export const inquiry2018: Layout = {
  id: 'inquiry-2018',
  kind: 'inquiry',
  matches: /^message\.alibaba\.com\/msgsend\//,
  detect: { data: ['companies'] },
  data: { companies: { assigned: 'companyList' } },
  supplier: {
    name: [{ json: 'companies.0.companyName' }],
    companyId: [{ json: 'companies.0.companyId' }],
    tradeAssurance: [{ json: 'companies.0.tradeAssurance.service' }],
    coverageLimit: [{ json: 'companies.0.tradeAssurance.amount' }],
    remainingLimit: [
      { json: 'companies.0.tradeAssurance', pick: { amount: 'amount', balance: 'balance' } },
    ],
  },
  product: null,
};
