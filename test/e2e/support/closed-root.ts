import type { Page } from '@playwright/test';

type Point = { readonly x: number; readonly y: number };

/** A thing in a closed shadow root, as assistive technology sees it. */
export type Accessible = { readonly role: string; readonly name: string; readonly node: number };

/**
 * Everything with a role and a name on the page's own document, closed shadow
 * roots included: selectors stop at those, the accessibility tree does not.
 */
export async function accessibles(page: Page): Promise<Accessible[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap((node) =>
      node.ignored || node.backendDOMNodeId === undefined
        ? []
        : [
            {
              role: String(node.role?.value ?? ''),
              name: String(node.name?.value ?? ''),
              node: node.backendDOMNodeId,
            },
          ],
    );
  } finally {
    await session.detach();
  }
}

/** Waits for the accessible with this role and name. */
export async function findAccessible(
  page: Page,
  role: string,
  name: RegExp,
  timeout = 10_000,
): Promise<Accessible> {
  const end = Date.now() + timeout;
  for (;;) {
    const all = await accessibles(page);
    const found = all.find((one) => one.role === role && name.test(one.name));
    if (found !== undefined) return found;
    if (Date.now() > end) {
      const seen = all.filter((one) => one.role === role).map((one) => one.name);
      throw new Error(`no ${role} named ${name} on the page; there are: ${seen.join(' | ')}`);
    }
    await page.waitForTimeout(100);
  }
}

/** The middle of an accessible's box, in the viewport's coordinates. */
export async function middleOf(page: Page, { node }: Accessible): Promise<Point> {
  const session = await page.context().newCDPSession(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  } finally {
    await session.detach();
  }
}

/** Presses an accessible with the mouse, as a buyer would. */
export async function press(page: Page, role: string, name: RegExp): Promise<void> {
  const { x, y } = await middleOf(page, await findAccessible(page, role, name));
  await page.mouse.click(x, y);
}
