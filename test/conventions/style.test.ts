import { describe, expect, test } from 'vitest';
import { isNode, lineAt, type Node, type Source, sources, walk } from './support/sources.ts';

const shipped = sources('lib', 'components', 'entrypoints', 'scripts');
const everything = [...shipped, ...sources('test')];

const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
/** Tables of facts: as long as the facts are. */
const isData = ({ path }: Source) => /^lib\/(rules|pages\/layouts)\//.test(path);
const place = ({ path, text }: Source, { start }: Node) => `${path}:${lineAt(text, start)}`;

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

describe('files', () => {
  test('are short: half of them at most 90 lines, none over 300', () => {
    expect(quantile(shipped.map(lines), 0.5)).toBeLessThanOrEqual(90);
    const long = shipped.filter((source) => !isData(source) && lines(source) > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('are named for what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/;
    expect(everything.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('functions', () => {
  const functions = shipped.flatMap((source) =>
    [...walk(source.program)]
      .filter(({ type }) =>
        /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type),
      )
      .map((node) => ({
        at: place(source, node),
        length: lineAt(source.text, node.end) - lineAt(source.text, node.start) + 1,
      })),
  );

  test('are short: nine in ten at most 40 lines, none over 80', () => {
    expect(
      quantile(
        functions.map(({ length }) => length),
        0.9,
      ),
    ).toBeLessThanOrEqual(40);
    const long = functions.filter(({ length }) => length > 80);
    expect(long.map(({ at, length }) => `${at} (${length} lines)`)).toEqual([]);
  });
});

describe('types', () => {
  const found = (
    files: readonly Source[],
    type: string,
    but: (node: Node) => boolean = () => false,
  ) =>
    files.flatMap((source) =>
      [...walk(source.program)]
        .filter((node) => node.type === type && !but(node))
        .map((node) => place(source, node)),
    );

  test('there is no any', () => {
    expect(found(everything, 'TSAnyKeyword')).toEqual([]);
  });

  test('there is no "!" in place of a check', () => {
    expect(found(everything, 'TSNonNullExpression')).toEqual([]);
  });

  test('there is no cast but "as const" in what ships', () => {
    const isConst = ({ typeAnnotation }: Node) =>
      isNode(typeAnnotation) &&
      isNode(typeAnnotation.typeName) &&
      typeAnnotation.typeName.name === 'const';
    const inScripts = shipped.filter(({ path }) => !path.startsWith('scripts/'));
    expect(found(inScripts, 'TSAsExpression', isConst)).toEqual([]);
  });
});

test('nothing makes code or markup from text, or a request', () => {
  const forbidden =
    /\b(eval|Function|fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/;
  const found = shipped
    .filter(({ path }) => !path.startsWith('scripts/'))
    .flatMap((source) =>
      [...walk(source.program)]
        .filter(({ type }) => /^(Identifier|JSXIdentifier)$/.test(type))
        .filter(({ name }) => typeof name === 'string' && forbidden.test(name))
        .map((node) => place(source, node)),
    );
  expect(found).toEqual([]);
});

test('every export of lib says what it is', () => {
  const undocumented = shipped
    .filter(({ path }) => path.startsWith('lib/'))
    .flatMap((source) => {
      const body = source.program.body;
      return (Array.isArray(body) ? body : []).filter(isNode).flatMap((node) => {
        const declared = node.type === 'ExportNamedDeclaration' && isNode(node.declaration);
        if (!declared || isShortType(source, node)) return [];
        const before = source.comments.findLast(({ end }) => end <= node.start);
        const documented =
          before?.value.startsWith('*') === true &&
          source.text.slice(before.end, node.start).trim() === '';
        return documented ? [] : [place(source, node)];
      });
    });
  expect(undocumented).toEqual([]);
});

// A type in one line, such as `z.infer<typeof xSchema>`, says nothing that its own words do not.
function isShortType({ text }: Source, node: Node): boolean {
  return /^export type .*$/.test(text.slice(node.start, node.end));
}
