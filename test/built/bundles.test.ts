import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const scripts = globSync('.output/{chrome,firefox}-mv3/**/*.js');

// Ways to make code from text, markup from text, or a request.
const forbidden = [
  /\beval\s*\(/,
  /\bnew Function\b|[^.\w]Function\s*\(/,
  /\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/,
  /(?<![.\w])fetch\s*\(|\b(window|self|globalThis)\.fetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bsendBeacon\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bimportScripts\s*\(/,
];

// Words of a bundled package that a rule above would hit without harm, each with its reason.
const accepted: readonly RegExp[] = [
  // Preact's dangerouslySetInnerHTML. No component uses it: test/conventions/style.test.ts.
  /__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/g,
];

describe('bundles', () => {
  test('stand in both builds', () => {
    expect(scripts.filter((file) => file.includes('chrome-mv3')).length).toBeGreaterThan(1);
    expect(scripts.filter((file) => file.includes('firefox-mv3')).length).toBeGreaterThan(1);
  });

  test('make no code or markup from text and no request', () => {
    const found = scripts.flatMap((file) => {
      const text = accepted.reduce(
        (rest, words) => rest.replace(words, ''),
        readFileSync(file, 'utf8'),
      );
      return forbidden.flatMap((rule) => {
        const hit = rule.exec(text);
        return hit === null
          ? []
          : [`${file}: ${text.slice(Math.max(0, hit.index - 60), hit.index + 60)}`];
      });
    });
    expect(found).toEqual([]);
  });
});

describe('sizes', () => {
  const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

  // Its own script, those it shares with others, the bundler's few lines for old packages, the styles.
  test('what a page waits for before it paints: at most four files in the popup, five elsewhere', () => {
    const pages = globSync('.output/{chrome,firefox}-mv3/*.html');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const files = readFileSync(page, 'utf8').match(/(?<=(src|href)=")[^"]+/g) ?? [];
      expect(files.length, page).toBeLessThanOrEqual(page.includes('popup') ? 4 : 5);
    }
  });

  test('what the popup waits for weighs at most 60 KB gzipped, without its chart', () => {
    const page = readFileSync('.output/chrome-mv3/popup.html', 'utf8');
    const first = page.match(/(?<=(src|href)=")[^"]+/g) ?? [];
    // Its code comes once the form is painted: the answer waits for that too.
    const code = readFileSync('.output/chrome-mv3/chunks/popup.js', 'utf8');
    const shared = [...code.matchAll(/(?:import|from)"\.\/([^"]+)"/g)].map(([, name]) => name);
    expect(shared.length).toBeGreaterThan(0);
    const files = [...first, ...['popup.js', ...shared].map((name) => `/chunks/${name}`)];
    const sizes = files.map((file) => gzipped(`.output/chrome-mv3${file}`));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    expect(files.filter((file) => file.includes('AnswerChart'))).toEqual([]);
    expect(globSync('.output/chrome-mv3/chunks/AnswerChart-*.js')).toHaveLength(1);
  });

  test('the content script weighs at most 12 KB gzipped', () => {
    const files = globSync('.output/chrome-mv3/content-scripts/*');
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(gzipped).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * 1024);
  });
});
