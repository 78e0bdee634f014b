import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
/** Where the gallery is built to; never part of the extension. */
export const galleryDir = resolve(root, '.output/gallery');

/** Builds the page that shows every named state of every component. */
export async function buildGallery(): Promise<void> {
  const words = await parseMessagesFile(resolve(root, 'lib/i18n/locales/en.yml'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
    define: { galleryMessages: JSON.stringify(generateChromeMessages(words)) },
    build: { outDir: galleryDir, emptyOutDir: true, modulePreload: false },
  });
}
