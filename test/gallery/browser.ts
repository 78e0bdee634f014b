import { type Messages, messageGetter } from '../support/messages.ts';

declare const galleryMessages: Messages;

/** What of the browser's API components touch: words. Set before any component loads. */
Object.assign(globalThis, {
  browser: { runtime: { id: 'gallery' }, i18n: { getMessage: messageGetter(galleryMessages) } },
});
