import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageAddresses, privateAddresses } from '../../lib/pages/page-addresses.ts';
import { start } from './start.ts';

export default defineContentScript({
  matches: pageAddresses,
  excludeMatches: privateAddresses,
  runAt: 'document_idle',
  allFrames: false,
  main() {
    if (!('prerendering' in document && document.prerendering)) return start();
    // A page that the browser only prepares must not speak for the tab it may never be shown in.
    document.addEventListener('prerenderingchange', () => start(), { once: true });
  },
});
