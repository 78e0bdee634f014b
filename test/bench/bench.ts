import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { run } from '../../scripts/testing/run.ts';
import { measureBackup } from './backup.ts';
import { measureBackupPage } from './backup-page.ts';
import { measurePlans, measurePopup } from './fees.ts';
import { measureFindings } from './findings.ts';
import { measuredOn } from './machine.ts';
import { measurePageCost } from './page-cost.ts';
import { pagesToRead } from './pages.ts';
import { measureReading } from './reading.ts';
import { measureSpecs } from './specs.ts';
import { printTable } from './table.ts';
import { measureWaits } from './waits.ts';

// Measures, and judges nothing but what does not hang on the machine: times are for comparing, in one run.
const { values } = parseArgs({ options: { pages: { type: 'string', multiple: true } } });

const { code, output } = await run(['wxt', 'build']);
if (code !== 0) throw new Error(output);

const pages = pagesToRead(values.pages ?? ['test/fixtures/pages']);
// The fixtures are too small to cost anything: what a page bears is measured on pages of real size.
const livePages = values.pages === undefined ? pagesToRead([]) : pages;
console.log(await measuredOn());
printTable('Reckoning fees, in Node', ['what', 'p50 ms', 'p95 ms', 'aim'], measurePlans());
printTable('Checking a full spec, in Node', ['what', 'p50 ms', 'p95 ms', 'aim'], measureFindings());
printTable(
  'A backup of 10,000 specs and 500 MB of attachments, in Node',
  ['what', 's', 'peak MB', 'longest task ms', 'aim'],
  await measureBackup(),
);
printTable(
  'A backup of 10,000 specs and 500 MB of attachments, on its page in Chromium',
  ['what', 's', 'tasks over 50 ms', 'longest ms', 'aim', 'peak MB'],
  await measureBackupPage(),
);
printTable('Size', ['what', 'gzipped', 'aim'], sizes());
printTable(
  'Reading a page, freshly loaded, in Chromium',
  ['page', 'KB', 'p50 ms', 'p95 ms', 'aim'],
  await measureReading(pages),
);
printTable(
  'What the extension adds to a page, at 4× CPU throttling',
  [
    'page',
    'layout shift without',
    'with',
    'tasks over 50 ms without',
    'with',
    'longest ms without',
    'with',
  ],
  await measurePageCost(livePages),
);
printTable(
  '10,000 order specs, in a page of the extension',
  ['what', 'p50 ms', 'p95 ms', 'aim'],
  await measureSpecs(),
);
printTable(
  'Waiting',
  ['from → to', 'p50 ms', 'p95 ms', 'aim'],
  [...(await measureWaits()), ...(await measurePopup())],
);

function sizes(): string[][] {
  const files = globSync('.output/chrome-mv3/content-scripts/*');
  const bytes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  return [['content script', `${(total / 1024).toFixed(1)} KB`, '≤ 12 KB']];
}
