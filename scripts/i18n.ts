import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { messageGetter } from '../test/support/messages.ts';

// In place of the browser: Node resolves `#i18n` to this file, wxt and tests to their own.
const words = readFileSync(new URL('../lib/i18n/locales/en.yml', import.meta.url), 'utf8');
const getMessage = messageGetter(generateChromeMessages(parseMessagesText(words, 'YAML')));
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });

// Imported late: it takes hold of the browser when it is loaded.
const { createI18n } = await import('@wxt-dev/i18n');

export const i18n = createI18n();
