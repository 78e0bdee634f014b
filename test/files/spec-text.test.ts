import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { orderText } from '../../lib/files/order-text.ts';
import { type DocumentRequest, specDocument } from '../../lib/files/spec-document.ts';
import { specMarkdown } from '../../lib/files/spec-markdown.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { cottonBags, filledSpec } from '../support/filled-spec.ts';
import { loadWords } from '../support/words.ts';

beforeAll(loadWords);

const request: DocumentRequest = { audience: 'supplier', language: 'en', plan: null };
const document = () => specDocument(cottonBags, request);

test('an order as Markdown, to the byte', () => {
  expect(specMarkdown(document())).toMatchSnapshot();
});

test('an order as the text for its product details, to the byte', () => {
  expect(orderText(document()).text).toMatchSnapshot();
});

test('markup of both kinds is text', () => {
  const spec = filledSpec(() => '<b>x</b> | # [a](http://b) ![i](u) *c* `d`\n- e\n1. f');
  const text = specMarkdown(specDocument(spec, request));
  expect(text).not.toMatch(/(?<!\\)<(?!br>)/);
  expect(text).not.toMatch(/(?<!\\)\[/);
  expect(text).not.toMatch(/^(- |1\. )/m);
  expect(text).toContain('\\<b\\>x\\</b\\> \\|');
});

test('nothing typed is missing from the order text, and its length is told', () => {
  fc.assert(
    fc.property(orderSpec, (spec) => {
      const { text, length } = orderText(specDocument(spec, request));
      expect(length).toBe(text.length);
      const cells = specDocument(spec, request).sections.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'field' ? [part.cell] : part.rows.flat())),
      );
      for (const line of cells.flatMap((cell) => cell.text.split('\n'))) {
        expect(text).toContain(line.trim());
      }
    }),
    { numRuns: 50 },
  );
});
