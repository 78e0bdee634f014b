import { demoHtml, demoPages } from '../../test/e2e/support/site.ts';
import { browserPath } from '../browsers.ts';
import { run } from '../testing/run.ts';
import { notRead, textOfFile } from '../text-file.ts';

/** The page the demo is about. */
export type DemoPage = {
  readonly url: string;
  readonly html: string;
  /** A page of the user's: what can't be read on it is told, and is no failure. */
  readonly saved: boolean;
};

/** The page that the arguments name, else the demo page. Throws a sentence for wrong ones. */
export function chosenPage(file: string | undefined, url: string | undefined): DemoPage {
  if (file === undefined && url === undefined) {
    return { url: demoPages.product, html: demoHtml('product.html'), saved: false };
  }
  if (file === undefined || url === undefined) {
    throw new Error(
      '--page and --url go together: the saved file, and the address it was saved from.',
    );
  }
  const host = URL.parse(url)?.hostname ?? '';
  if (!/(^|\.)alibaba\.com$/.test(host))
    throw new Error(`--url must be an address on alibaba.com, not ${url}.`);
  const html = textOfFile(file);
  if (html === null) throw new Error(notRead(file));
  return { url, html, saved: true };
}

/** Builds the extension; finds the browser first, for without it the build is of no use. */
export async function buildForChromium(): Promise<void> {
  console.log(`Chromium: ${browserPath('chromium')}`);
  const { code, output } = await run(['wxt', 'build']);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  console.log('Built .output/chrome-mv3');
}
