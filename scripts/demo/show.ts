import { Extension } from '../../test/e2e/support/extension.ts';
import type { DemoPage } from './page.ts';

/** Opens the page in a window with the extension, and waits until the window is closed. */
export async function show({ url, html }: DemoPage): Promise<void> {
  const extension = await Extension.start({ headless: false });
  extension.site.serve(url, html);
  await extension.openPage(url);
  console.log(
    `Open at ${url}. Nothing is fetched: the page stands under this address in this window only.`,
  );
  console.log('Close the window to end.');
  await extension.context.waitForEvent('close', { timeout: 0 });
  await extension.close();
}
