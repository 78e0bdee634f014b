import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { drawIcons, iconSizes } from './scripts/icon.ts';
import { popupShell } from './scripts/popup-shell.ts';

const icons = Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`]));

// Nothing from anywhere but the package, and no connection to anything.
// frame-ancestors: the panel is framed in the supplier's page.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  'frame-ancestors *',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const nativeBrowser = {
  name: 'native-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    /^(wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/.test(id)
      ? fileURLToPath(import.meta.resolve('wxt/browser'))
      : null,
};

type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
};

/** Whether the popup needs a module at once: by a chain of imports, none of which waits. */
function popupNeeds(id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (/entrypoints\/popup\/(index\.html|main\.tsx)$/.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => popupNeeds(importer, graph, seen));
}

// A page waits for every file it names before it paints anything, some 10 ms for each whatever its
// size. So what two pages share is one file, and all styles are one. What the popup has no need of
// is a file apart: of all pages, it is the one that is waited for.
function joinFiles(config: InlineConfig): void {
  config.build = {
    ...config.build,
    cssCodeSplit: false,
    rolldownOptions: {
      ...config.build?.rolldownOptions,
      output: {
        ...config.build?.rolldownOptions?.output,
        // after-paint.js names the popup's code.
        entryFileNames: ({ name }) => `chunks/${name === 'popup' ? name : '[name]-[hash]'}.js`,
        codeSplitting: {
          groups: [
            {
              name: (id, graph) => (popupNeeds(id, graph) ? 'shared' : null),
              debugName: 'shared',
              minShareCount: 2,
              priority: 2,
            },
            { name: 'pages', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('lib/i18n/locales') },
  vite: () => ({
    plugins: [preact(), popupShell()],
    // Its polyfill would fetch.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve(
          'entrypoints/supplier-page.content/no-context.ts',
        ),
      },
    },
  }),
  hooks: {
    // The polyfill serves the extension's own pages and the background. In every supplier's page it
    // would be a quarter of the code, for promises that both browsers give by themselves.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.plugins = [...(config.plugins ?? []), nativeBrowser];
      else if (entrypoints.every(({ type }) => type !== 'background')) joinFiles(config);
    },
    'build:publicAssets': (wxt, files) => {
      const script = 'after-paint.js';
      files.push({ absoluteSrc: resolve('entrypoints/popup', script), relativeDest: script });
      for (const { size, file } of drawIcons(resolve(wxt.config.wxtDir, 'icon'))) {
        files.push({ absoluteSrc: file, relativeDest: `icon/${size}.png` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons,
    // Chromium gives a private window a worker and a database of its own, both in memory. Firefox
    // has one of each for all windows, and what is typed in a private one would outlive it.
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      // No letter of any layout, and no command of Chromium, Firefox or Edge, sits on these keys.
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_command_togglePanel__',
      },
      _execute_action: {},
    },
    ...minimumVersions(browser),
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      {
        resources: ['sidepanel.html'],
        matches: ['*://*.alibaba.com/*'],
        // A page that knows no address can't tell that the extension is there.
        use_dynamic_url: true,
      },
    ],
  }),
});

function minimumVersions(browser: string) {
  if (browser !== 'firefox') return { minimum_chrome_version: '126' };
  const gecko = {
    id: 'coverline@coverline.invalid',
    // The first with data_collection_permissions on desktop and Android.
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none' as const] },
  };
  return { browser_specific_settings: { gecko } };
}
