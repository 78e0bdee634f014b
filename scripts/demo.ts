import { parseArgs } from 'node:util';
import { check } from './demo/check.ts';
import { buildForChromium, chosenPage } from './demo/page.ts';
import { show } from './demo/show.ts';

const usage = `npm start                            opens Chromium with the extension on the demo page
npm start -- --check                 runs the whole path without a window and exits
npm start -- --page FILE --url URL   uses a saved page in place of the demo page
npm run pictures                     the same check, and the README's pictures anew`;

try {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      page: { type: 'string' },
      url: { type: 'string' },
      pictures: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const page = chosenPage(values.page, values.url);
  await buildForChromium();
  if (values.check || !hasDisplay()) {
    process.exit((await check(page, values.pictures)) ? 0 : 1);
  }
  await show(page);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  const shown = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!shown) console.log('There is no display: running the whole path without a window.');
  return shown;
}
