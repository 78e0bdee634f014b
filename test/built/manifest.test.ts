import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Manifest = Readonly<Record<string, unknown>>;

const read = (build: string): Manifest =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
const chromium = read('chrome-mv3');
const firefox = read('firefox-mv3');

// Each permission is a promise to the user: whoever adds one changes this test and says why.
test('asks for no more than it uses', () => {
  expect(chromium.permissions).toEqual(['storage', 'unlimitedStorage', 'sidePanel']);
  expect(firefox.permissions).toEqual(['storage', 'unlimitedStorage']);
  for (const manifest of [chromium, firefox]) {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  }
});

// docs/decisions/004: only Chromium keeps a private window's data apart, and in memory.
test('keeps private windows apart, or keeps out of them', () => {
  expect(chromium.incognito).toBe('split');
  expect(firefox.incognito).toBe('not_allowed');
});

test('runs on the pages it reads, and never where one signs in, pays or chats', () => {
  expect(firefox.content_scripts).toEqual(chromium.content_scripts);
  expect(chromium.content_scripts).toMatchSnapshot();
  const [script, ...others] = chromium.content_scripts as {
    matches: string[];
    all_frames?: boolean;
    run_at?: string;
  }[];
  expect(others).toEqual([]);
  expect(script?.all_frames ?? false).toBe(false);
  expect(script?.run_at ?? 'document_idle').toBe('document_idle');
  const hosts = script?.matches.map((match) => match.split('/')[2] ?? '') ?? [];
  expect(hosts.filter((host) => !/(^|\.)alibaba\.com$/.test(host))).toEqual([]);
});

test('lets its own pages connect to nothing', () => {
  for (const manifest of [chromium, firefox]) {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; frame-ancestors *; base-uri 'none'; form-action 'none'",
    });
  }
});

test('lets pages see nothing but the framed panel, under an address they can not guess', () => {
  for (const manifest of [chromium, firefox]) {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['sidepanel.html'], matches: ['*://*.alibaba.com/*'], use_dynamic_url: true },
    ]);
  }
});

test('declares to Firefox that it collects nothing', () => {
  expect(firefox.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
