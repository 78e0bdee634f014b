import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageGetter } from './messages.ts';

const words = await parseMessagesFile('lib/i18n/locales/en.yml');

/** Has the fake browser know the real words. Call it again after a reset. */
export function loadWords(): void {
  fakeBrowser.i18n.getMessage = messageGetter(generateChromeMessages(words));
}
