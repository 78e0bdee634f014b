import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('lib/i18n/locales') },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Notes and figures of a private window would outlive it: stay out until they can be kept in memory.
    incognito: 'not_allowed',
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
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; frame-ancestors *; base-uri 'none'; form-action 'none'",
    },
  }),
});

function minimumVersions(browser: string) {
  if (browser !== 'firefox') return { minimum_chrome_version: '126' };
  const gecko = {
    id: 'coverline@coverline.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  };
  return { browser_specific_settings: { gecko } };
}
