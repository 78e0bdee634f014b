import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import {
  chipWords,
  draft,
  exportSpecs,
  meter,
  meterWords,
  openSpecs,
  type Panel,
  paymentMethods,
} from '../../test/e2e/support/buyer.ts';
import { Extension } from '../../test/e2e/support/extension.ts';
import type { DemoPage } from './page.ts';

const folder = resolve('.output/demo');
const quantity = '3900';

/** What the steps share as they go. */
type Path = {
  readonly extension: Extension;
  readonly page: Page;
  readonly saved: boolean;
  readonly pictures: string | undefined;
  panel?: Panel;
  specs?: Page;
};

type Step = { readonly name: string; readonly work: (path: Path) => Promise<string> };

const steps: readonly Step[] = [
  { name: 'Read the page', work: ({ page }) => chipWords(page) },
  { name: 'Open the panel', work: openPanel },
  { name: `Set the quantity to ${quantity}`, work: setQuantity },
  { name: 'Read the meter', work: readMeter },
  { name: 'Compare payment methods', work: comparePayments },
  { name: 'Draft an order spec', work: draftSpec },
  { name: 'Export it', work: exportSpec },
  { name: 'Take pictures', work: takePictures },
  { name: 'Ask the network for nothing', work: askNothing },
];

/**
 * Goes the whole path on a page without a window; false where a step failed.
 * Pictures go to `.output/demo/`, and to the folder `pictures` too if it is given.
 */
export async function check(
  { url, html, saved }: DemoPage,
  pictures: string | undefined,
): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const extension = await Extension.start();
  try {
    extension.site.serve(url, html);
    const page = await extension.openPage(url);
    return await walk({ extension, page, saved, pictures });
  } finally {
    await extension.close();
  }
}

async function walk(path: Path): Promise<boolean> {
  let passed = 0;
  for (const { name, work } of steps) {
    try {
      console.log(`✓ ${name}: ${await work(path)}`);
      passed += 1;
    } catch (error) {
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`\n${passed} of ${steps.length} steps done. Pictures and files: ${folder}`);
  return passed === steps.length;
}

async function openPanel(path: Path): Promise<string> {
  path.panel = await path.extension.openPanel(path.page);
  const [lines = ''] = await path.panel.getByRole('region', { name: 'Coverline' }).allInnerTexts();
  return lines.split('\n').filter(Boolean).slice(0, 6).join(' · ');
}

async function setQuantity({ panel, saved }: Path): Promise<string> {
  const field = needed(panel).getByLabel('Quantity', { exact: true });
  if (saved && (await field.count()) === 0) return 'this page is of no one product';
  await field.fill(quantity);
  return field.inputValue();
}

async function readMeter({ panel, saved }: Path): Promise<string> {
  const held = needed(panel);
  if (saved && (await meter(held).count()) === 0)
    return 'no limit and total to compare on this page';
  await meter(held).waitFor();
  return meterWords(held);
}

async function comparePayments({ panel, saved }: Path): Promise<string> {
  const lines = await paymentMethods(needed(panel));
  if (lines.length < 2 && !saved) throw new Error('the table of payment methods is empty');
  return lines.length < 2 ? 'no table on this page' : `\n    ${lines.join('\n    ')}`;
}

async function draftSpec({ panel, saved }: Path): Promise<string> {
  const held = needed(panel);
  const button = held.getByRole('button', { name: 'Draft order spec' });
  if (saved && (await button.count()) === 0) return 'this page is of no one supplier';
  await draft(held);
  return 'saved';
}

async function exportSpec(path: Path): Promise<string> {
  path.specs = await openSpecs(path.extension);
  const button = path.specs.getByRole('button', { name: 'Export' });
  if (path.saved && (await button.isDisabled())) return 'there is none';
  const { name, text } = await exportSpecs(path.extension, path.specs);
  const { specs } = JSON.parse(text);
  writeFileSync(join(folder, name), text);
  return `${name}, ${specs.length} spec, ${specs[0].provenance.length} values with their sources`;
}

async function takePictures({ page, panel, specs, pictures }: Path): Promise<string> {
  const held = panel === undefined ? null : meter(panel);
  if (held !== null && (await held.count()) > 0) await held.scrollIntoViewIfNeeded();
  const shown = [
    ['page', page],
    ['specs', specs],
  ] as const;
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, tab] of shown) {
      if (tab === undefined) continue;
      await tab.bringToFront();
      // The panel is in a frame of another process, whose transitions go on.
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${name}.${colorScheme}.png`;
      await tab.screenshot({ path: join(folder, file), animations: 'disabled' });
      if (pictures !== undefined && name === 'page') {
        copyFileSync(join(folder, file), join(pictures, file));
      }
      files.push(file);
    }
  }
  return files.join(', ');
}

async function askNothing({ extension, saved }: Path): Promise<string> {
  // A saved page asks for its own pictures and scripts, which it does not get.
  const own = saved ? extension.ownStrays : extension.strays;
  if (own.length > 0) throw new Error(own.join(', '));
  return 'no request';
}

function needed(panel: Panel | undefined): Panel {
  if (panel === undefined) throw new Error('the panel is not open');
  return panel;
}
