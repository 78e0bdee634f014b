import { htmlOf, select, textOf } from '../dom.ts';
import type { Layout } from '../layout.ts';

const words =
  /<title>[^<]*captcha intercept|_____tmd_____|rgv587_flag|"action"\s*:\s*"(?:captcha|login)"/i;

/** Ordinary pages hold the challenge's words too, but none has a body without text. */
function isChallenge(document: Document): boolean {
  const [root, body] = ['html', 'body'].map((tag) => select(document, tag));
  return root != null && (!body || textOf(body, 99).length < 30) && words.test(htmlOf(root));
}

/** The bot check that answers in place of a page, with HTTP status 200. */
export const blocked: Layout = {
  id: 'blocked',
  kind: 'blocked',
  matches: /^/,
  detect: { css: 'punish-component', test: isChallenge },
  supplier: {},
  product: null,
};
