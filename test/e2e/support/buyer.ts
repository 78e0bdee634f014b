import type { FrameLocator, Locator, Page } from '@playwright/test';
import { findAccessible } from './closed-root.ts';
import { chipName, type Extension } from './extension.ts';

/** Where a panel is: its frame in the page, or a tab of its own. */
export type Panel = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'> | FrameLocator;

/** What the chip says of a page, once it has read it. */
export async function chipWords(page: Page): Promise<string> {
  const { name } = await findAccessible(page, 'button', /^(?!Reading).*, Coverline$/);
  return name.replace(chipName, '');
}

/** The meter of the order against the limit. */
export function meter(panel: Panel): Locator {
  return panel.getByRole('meter', { name: 'Order against the limit' });
}

/** What the meter says, in its own sentence. */
export async function meterWords(panel: Panel): Promise<string> {
  return (await meter(panel).getAttribute('aria-valuetext')) ?? '';
}

/** The table of payment methods, one line a row, its cells apart by " | ". */
export async function paymentMethods(panel: Panel): Promise<string[]> {
  const rows = panel.getByRole('table', { name: 'Payment methods' }).getByRole('row');
  const lines: string[] = [];
  for (const row of await rows.all()) {
    const cells = await row.locator('th, td').allInnerTexts();
    lines.push(cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | '));
  }
  return lines;
}

/** Presses "Draft order spec" and waits until it is kept. */
export async function draft(panel: Panel): Promise<void> {
  await panel.getByRole('button', { name: 'Draft order spec' }).click();
  await panel.getByText('Draft saved.').waitFor();
}

/** The list of order specs, in a tab. */
export async function openSpecs(extension: Extension): Promise<Page> {
  const specs = await extension.openOwnPage('specs.html');
  await specs.getByRole('heading', { name: 'Order specs', exact: true }).waitFor();
  return specs;
}

/** Exports every spec of the list. */
export function exportSpecs(
  extension: Extension,
  specs: Page,
): Promise<{ name: string; text: string }> {
  return extension.downloaded(specs, () => specs.getByRole('button', { name: 'Export' }).click());
}

/** Imports a file's text on the page of the list, and accepts it. */
export async function importSpecs(specs: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    specs.waitForEvent('filechooser'),
    specs.getByRole('button', { name: 'Import', exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await specs.getByRole('button', { name: 'Import now' }).click();
}
