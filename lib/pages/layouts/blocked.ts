import type { Layout } from '../layout.ts';

/**
 * The bot check that answers in place of a page, with HTTP status 200. Ordinary
 * pages hold the challenge's words too, but none has a body without text.
 */
export const blocked: Layout = {
  id: 'blocked',
  kind: 'blocked',
  matches: /^/,
  detect: {
    css: 'punish-component',
    emptyWith:
      /<title>[^<]*captcha intercept|_____tmd_____|rgv587_flag|"action"\s*:\s*"(?:captcha|login)"/i,
  },
  supplier: {},
  product: null,
};
