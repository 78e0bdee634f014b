import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** A node of a syntax tree, ESTree's names with TypeScript's. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};

export type Comment = { readonly value: string; readonly start: number; readonly end: number };

/** A source file with its syntax tree. */
export type Source = {
  /** Path from the project's root, with "/". */
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly comments: readonly Comment[];
};

/** Every TypeScript source of these folders. */
export function sources(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const { program, comments, errors } = parseSync(path, text);
      if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
      return { path, text, program: program as unknown as Node, comments };
    });
}

/** The node and everything in it, outermost first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child);
    }
  }
}

/** True for a value that is a node of a syntax tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export type Import = {
  /** What the import names, as written. */
  readonly specifier: string;
  /** Path from the project's root for an own file, else the specifier. */
  readonly target: string;
  /** Only types, so that nothing of it is in a bundle. */
  readonly typeOnly: boolean;
};

/** All imports and re-exports of a source, dynamic ones included. */
export function importsOf({ path, program }: Source): Import[] {
  return [...walk(program)].flatMap((node) => {
    if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration)$/.test(node.type))
      return [];
    const specifier = isNode(node.source) ? node.source.value : undefined;
    if (typeof specifier !== 'string') return [];
    const own = specifier.startsWith('.');
    const target = own ? normalize(join(dirname(path), specifier)) : specifier;
    return [{ specifier, target, typeOnly: isTypeOnly(node) }];
  });
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    parts.length > 0 &&
    parts.every(({ importKind, exportKind }) => importKind === 'type' || exportKind === 'type')
  );
}

/** The number, from 1, of the line at an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
