import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { evidencePack, isTakenAsEvidence } from '../../lib/files/evidence-pack.ts';
import { specsFromJson } from '../../lib/files/spec-json.ts';
import type { Attachment } from '../../lib/trade/order-spec.ts';
import { anAttachment, cottonBags } from '../support/filled-spec.ts';
import { loadWords } from '../support/words.ts';

beforeAll(loadWords);

const now = '2026-11-28T12:34:56.000Z';
const version = '1.2.3';
const bytes = (text: string) => new TextEncoder().encode(text);
const hashOf = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const attached = (id: string, name: string, parts: Partial<Attachment> = {}) =>
  anAttachment(id, { name, sha256: hashOf(bytes(id)), ...parts });

function pack(attachments: Attachment[], audience: 'me' | 'supplier' = 'me') {
  const given = new Map(attachments.map(({ id }) => [id, bytes(id)]));
  const spec = { ...cottonBags, attachments };
  return evidencePack({
    spec,
    audience,
    documents: { docx: bytes('doc') },
    attachments: given,
    now,
    version,
  });
}

test('holds the documents, the spec with its sources, the attachments, and the hash of each', async () => {
  const { bytes: zip, files, missing, altered } = await pack([attached('one', 'drawing.pdf')]);
  const unpacked = unzipSync(zip);
  expect(Object.keys(unpacked)).toEqual([
    'Cotton bags for spring.internal.docx',
    'Cotton bags for spring.internal.json',
    'attachments/drawing.pdf',
    'manifest.json',
  ]);
  const manifest = JSON.parse(strFromU8(unpacked['manifest.json'] ?? new Uint8Array()));
  expect(manifest).toMatchObject({
    format: 'coverline-evidence',
    writtenAt: now,
    writtenBy: version,
  });
  expect(manifest.files).toEqual(files);
  for (const { name, sha256, size } of files) {
    expect(hashOf(unpacked[name] ?? new Uint8Array())).toBe(sha256);
    expect(unpacked[name]?.length).toBe(size);
  }
  const json = specsFromJson(
    strFromU8(unpacked['Cotton bags for spring.internal.json'] ?? new Uint8Array()),
  );
  expect(json.ok && json.specs[0]?.provenance).toEqual(cottonBags.provenance);
  expect([missing, altered]).toEqual([[], []]);
});

test('is the same to the byte for the same parts and time', async () => {
  const [one, other] = [await pack([attached('a', 'x.pdf')]), await pack([attached('a', 'x.pdf')])];
  expect(hashOf(one.bytes)).toBe(hashOf(other.bytes));
  expect(hashOf(one.bytes)).toMatchInlineSnapshot(
    `"b21e1cfee3501a286df2eee02e093867bac19f96fbc278f601fdcc0d9977c205"`,
  );
});

test('names are safe everywhere and no two alike', async () => {
  const names = [
    '../../x.pdf',
    'CON.pdf',
    'X.PDF',
    '..\\x.pdf',
    'x',
    `${'n'.repeat(300)}.jpg`,
    '.pdf',
    '/',
  ];
  const { files } = await pack(names.map((name, at) => attached(`${at}`, name)));
  const found = files.map(({ name }) => name).filter((name) => name.startsWith('attachments/'));
  expect(found.map((name) => name.slice('attachments/'.length))).toEqual([
    'x.pdf',
    '_CON.pdf',
    'X (2).PDF',
    'x (3).pdf',
    'x.bin',
    `${'n'.repeat(115)}.jpg`,
    'file.pdf',
    'file.bin',
  ]);
});

test('tells which files Alibaba does not take, which are missing, and which were altered', async () => {
  expect(['a.PDF', 'b.xlsx', 'c.rar'].every(isTakenAsEvidence)).toBe(true);
  expect(['a.png', 'b.mp4', 'c.csv', 'd.json', 'e', 'pdf'].some(isTakenAsEvidence)).toBe(false);
  const { files } = await pack([attached('one', 'photo.png')]);
  expect(files.filter((file) => !file.takenAsEvidence).map(({ name }) => name)).toEqual([
    'Cotton bags for spring.internal.json',
    'attachments/photo.png',
  ]);
  const attachments = [attached('a', 'a.pdf'), attached('b', 'b.pdf')];
  const spec = { ...cottonBags, attachments };
  const given = new Map([['a', bytes('something else')]]);
  const answer = await evidencePack({
    spec,
    audience: 'me',
    documents: {},
    attachments: given,
    now,
    version,
  });
  expect([answer.altered, answer.missing]).toEqual([['a.pdf'], ['b.pdf']]);
});

test('says in the pack itself what it lacks, and nothing where it lacks nothing', async () => {
  const names = ['a.pdf', 'b\u202efdp.exe', 'c\n.pdf'];
  const spec = { ...cottonBags, attachments: names.map((name, at) => attached(`${at}`, name)) };
  const given = new Map([['0', bytes('something else')]]);
  const parts = { spec, audience: 'me', documents: {}, now, version } as const;
  const { bytes: zip } = await evidencePack({ ...parts, attachments: given });
  const unpacked = unzipSync(zip);
  expect(strFromU8(unpacked['NOT COMPLETE.txt'] ?? new Uint8Array())).toBe(
    [
      'This evidence pack is not complete.',
      'Not in it, because their content was not found: “bfdp.exe”, “c .pdf”',
      'In it, but not the same as when they were added to the spec: “a.pdf”',
      '',
    ].join('\r\n'),
  );
  const manifest = JSON.parse(strFromU8(unpacked['manifest.json'] ?? new Uint8Array()));
  expect(manifest).toMatchObject({ missing: names.slice(1), altered: ['a.pdf'] });
  expect(Object.keys(unzipSync((await pack([attached('a', 'a.pdf')])).bytes))).not.toContain(
    'NOT COMPLETE.txt',
  );
});

test('the supplier’s has none of the buyer’s own files', async () => {
  const own = attached('secret', 'secret.pdf', { audience: 'internal' });
  const { files, missing } = await pack([own, attached('a', 'a.pdf')], 'supplier');
  expect(files.map(({ name }) => name)).not.toContain('attachments/secret.pdf');
  expect(missing).toEqual([]);
});
