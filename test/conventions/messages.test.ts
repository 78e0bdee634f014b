import { describe, expect, test } from 'vitest';
import { schemas } from '../../lib/messaging/protocol.ts';
import { sources } from './support/sources.ts';

// That each has a handler is checked by the compiler: `Handlers` maps every name.

describe('messages', () => {
  const senders = sources('entrypoints', 'lib').filter(
    ({ path }) => !path.endsWith('protocol.ts') && !path.startsWith('entrypoints/background/'),
  );

  test('each is sent by someone', () => {
    const unsent = Object.keys(schemas).filter((name) =>
      senders.every(({ text }) => !text.includes(`'${name}'`)),
    );
    expect(unsent).toEqual([]);
  });

  test('each is sent by who may send it', () => {
    const inPages = senders.filter(({ path }) =>
      path.startsWith('entrypoints/supplier-page.content/'),
    );
    const wrong = Object.entries(schemas)
      .filter(([, { from }]) => from === 'extension')
      .filter(([name]) => inPages.some(({ text }) => text.includes(`tell('${name}'`)))
      .map(([name]) => name);
    expect(wrong).toEqual([]);
  });
});
