import axe from 'axe-core';
import { expect } from 'vitest';

/** Rules that need a whole page or real pixels; the gallery's run in a browser has both. */
const notHere = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'color-contrast',
  'target-size',
];

/** Fails with axe's findings on what is rendered. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations, passes } = await axe.run(container, {
    rules: Object.fromEntries(notHere.map((rule) => [rule, { enabled: false }])),
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n${node.html}`),
  );
  expect(found).toEqual([]);
  expect(passes.length, 'axe looked at nothing').toBeGreaterThan(0);
}
