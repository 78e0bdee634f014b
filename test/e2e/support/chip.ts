import type { Page } from '@playwright/test';
import { findAccessible, middleOf } from './closed-root.ts';
import { expect } from './test.ts';

type AxNode = {
  readonly role: string;
  readonly name: string;
  readonly node: number;
  readonly focused: boolean;
};

/** The accessibility tree with who has the focus; a frame's own tree is not in it. */
export async function axNodes(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        node: node.backendDOMNodeId ?? 0,
        focused:
          node.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false,
      }));
  } finally {
    await session.detach();
  }
}

/** What the chip says; null where there is none. */
export async function chipText(page: Page): Promise<string | null> {
  const nodes = await axNodes(page);
  const chip = nodes.find(({ role, name }) => role === 'button' && name.endsWith(', Coverline'));
  return chip?.name.replace(/, Coverline$/, '') ?? null;
}

export async function expectChip(page: Page, words: string | null): Promise<void> {
  await expect.poll(() => chipText(page), { timeout: 10_000 }).toBe(words);
}

/** What the marks on cards say, in the order of their places on the page. */
export async function markWords(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const textOf = (id: string): string => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      const own = node?.role?.value === 'StaticText' ? String(node.name?.value ?? '') : '';
      return own + (node?.childIds ?? []).map(textOf).join('');
    };
    const list = nodes.find(
      ({ role, name }) => role?.value === 'list' && name?.value === 'Coverline marks on this page',
    );
    return (list?.childIds ?? []).map(textOf).filter((text) => text !== '');
  } finally {
    await session.detach();
  }
}

/** Name of what has the focus on the page itself, or in the closed root on it. */
export async function focusedName(page: Page): Promise<string> {
  const focused = (await axNodes(page)).filter(
    (node) => node.focused && node.role !== 'RootWebArea',
  );
  return focused.at(-1)?.name ?? '';
}

/** Where an accessible of the closed root stands, in px of the window. */
export async function placeOf(page: Page, role: string, name: RegExp) {
  return middleOf(page, await findAccessible(page, role, name));
}

/** What the background tells a tab's page, as it does for the popup and the shortcut. */
export async function command(
  extension: {
    background: () => Promise<{ evaluate: <T>(code: string) => Promise<T> }>;
    tabId: (page: Page) => Promise<number>;
  },
  page: Page,
  name: string,
  payload: unknown = null,
): Promise<unknown> {
  const wire = JSON.stringify({ kind: 'command', name, payload });
  const id = await extension.tabId(page);
  return (await extension.background()).evaluate(`chrome.tabs.sendMessage(${id}, ${wire})`);
}
