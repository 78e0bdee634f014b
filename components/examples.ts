import type { VNode } from 'preact';

/**
 * Named states of a component, each ready to render. An `*.examples.tsx` file
 * beside a component exports `examples` of this type; the tests hold every one
 * against axe and the gallery takes its picture.
 */
export type Examples = Readonly<Record<string, () => VNode>>;
