import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { readPage } from '../lib/pages/read-page.ts';
import { notRead, textOfFile } from './text-file.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function argumentsOf(): { file: string; url: string } {
  const usage = 'Use: npm run --silent read -- FILE.html --url URL';
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined) return fail(`No file given. ${usage}`);
    if (values.url === undefined) return fail(`No address given. ${usage}`);
    if (!URL.canParse(values.url)) return fail(`"${values.url}" is not an address. ${usage}`);
    return { file, url: values.url };
  } catch {
    return fail(`Unknown option. ${usage}`);
  }
}

/** A part of a page in a document of its own, as a browser puts it. */
function whole(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

const { file, url } = argumentsOf();
const { document } = parseHTML(whole(textOfFile(file) ?? fail(notRead(file))));
console.log(JSON.stringify(readPage(document, url), null, 2));
