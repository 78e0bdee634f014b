import { attributeOf, commentsIn, rawTextOf, select, selectAll, textOf } from '../dom.ts';
import type { Layout } from '../layout.ts';

const words = /_____tmd_____|rgv587_flag|"action"\s*:\s*"captcha"/;

/** Ordinary pages hold the challenge's words too, but never a body without text. */
function isChallenge(document: Document): boolean {
  const body = select(document, 'body');
  if (body && textOf(body, 300).length > 300) return false;
  const title = select(document, 'title');
  if (title && /captcha intercept/i.test(rawTextOf(title))) return true;
  if (body && textOf(body, 300).length > 30) return false;
  const root = select(document, 'html');
  return (
    selectAll(document, 'script').some((script) =>
      words.test(rawTextOf(script) + attributeOf(script, 'src')),
    ) ||
    (root !== null && commentsIn(root).some((comment) => words.test(comment)))
  );
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
