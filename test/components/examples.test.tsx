import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { allExamples } from '../support/examples.ts';

describe('every named state of every component', () => {
  test('there are some', () => {
    expect(Object.keys(allExamples).length).toBeGreaterThan(5);
  });

  test.each(Object.entries(allExamples))('%s is accessible', async (_, example) => {
    const { container } = render(example());
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
    await expectAccessible(container);
  });
});
