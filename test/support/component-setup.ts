import { cleanup } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageGetter } from './messages.ts';

const words = await parseMessagesFile('lib/i18n/locales/en.yml');
fakeBrowser.i18n.getMessage = messageGetter(generateChromeMessages(words));

afterEach(cleanup);
