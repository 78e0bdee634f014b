import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownAttachment } from '../../components/spec/Attachments.tsx';
import { useRemoval } from '../../components/spec/use-removal.ts';
import { download } from '../../components/ui/download.ts';
import { kindOfBytes, nameFits, signatureLength } from '../../lib/files/file-kind.ts';
import { failureWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Attachment } from '../../lib/trade/order-spec.ts';
import { specStores } from './stores.ts';

/** Bytes one attachment may have. */
const largest = 25 * 1024 * 1024;

const pictures = { PNG: 'image/png', JPG: 'image/jpeg', GIF: 'image/gif', WEBP: 'image/webp' };

/** What stored bytes turn out to be. `gone`: they are not stored. */
type Seen = {
  readonly preview: string | null;
  readonly kind: string | null;
  readonly gone: boolean;
};

/**
 * The files of a spec. `change` is given what makes the new list of the list as
 * it is by then: adding a file takes a moment.
 */
export function useAttachments(
  attachments: readonly Attachment[],
  change: (step: (attachments: readonly Attachment[]) => Attachment[]) => void,
) {
  const [problem, setProblem] = useState<string | null>(null);
  const { taken, remove } = useRemoval(attachments, change);
  const seen = useSeen(attachments);

  async function add(files: readonly File[]): Promise<void> {
    setProblem(null);
    const problems: string[] = [];
    for (const file of files) {
      const added = await keep(file);
      if (added.ok) change((list) => [...list, added.attachment]);
      else problems.push(added.problem);
      setProblem(problems.join(' ') || null);
    }
  }

  async function save(id: string): Promise<void> {
    const attachment = attachments.find((one) => one.id === id);
    if (attachment === undefined) return;
    const stored = await specStores.files.get(attachment.sha256);
    if (!stored.ok) setProblem(failureWords(stored.failure));
    else if (stored.value === null) {
      setProblem(i18n.t('editor.attachment.gone', { name: attachment.name }));
    } else download(attachment.name, 'application/octet-stream', stored.value);
  }

  const shown = attachments.map((one): ShownAttachment => {
    const found = seen.get(one.sha256);
    return { ...one, preview: found?.preview ?? null, remark: found ? remarkOn(one, found) : '' };
  });
  return {
    files: shown,
    problem,
    onAdd: add,
    onSave: save,
    onAudience: (id: string, audience: Attachment['audience']) =>
      change((list) => list.map((one) => (one.id === id ? { ...one, audience } : one))),
    onRemove(id: string) {
      const one = attachments.find((attachment) => attachment.id === id);
      if (one !== undefined) remove(one, one.name);
    },
    removed: taken.name,
    onPutBack: taken.putBack,
  };
}

type Kept =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly problem: string };

/** Stores one file, or says in a sentence why it was not taken. */
async function keep(file: File): Promise<Kept> {
  const { name } = file;
  if (file.size > largest)
    return { ok: false, problem: i18n.t('editor.attachment.tooBig', { name }) };
  if (file.size === 0) return { ok: false, problem: i18n.t('editor.attachment.isEmpty', { name }) };
  const stored = await specStores.files.put(file);
  if (!stored.ok) {
    const reason = failureWords(stored.failure);
    return { ok: false, problem: i18n.t('editor.attachment.notKept', { name, reason }) };
  }
  return {
    ok: true,
    attachment: {
      id: crypto.randomUUID(),
      name,
      type: file.type,
      ...stored.value,
      // Nothing leaves unless the buyer says so.
      audience: 'internal',
      addedAt: new Date().toISOString(),
    },
  };
}

/** What each file turns out to be, by its hash. */
function useSeen(attachments: readonly Attachment[]): ReadonlyMap<string, Seen> {
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const { sha256 } of attachments) {
      if (asked.current.has(sha256)) continue;
      asked.current.add(sha256);
      look(sha256).then((found) => setSeen((before) => new Map(before).set(sha256, found)));
    }
  }, [attachments]);
  const last = useRef(seen);
  last.current = seen;
  useEffect(
    () => () => {
      for (const { preview } of last.current.values()) if (preview) URL.revokeObjectURL(preview);
    },
    [],
  );
  return seen;
}

function remarkOn({ name }: Attachment, { kind, gone }: Seen): string {
  if (gone) return i18n.t('editor.attachment.gone', { name });
  const fits = kind === null || nameFits(name, kind);
  return fits ? '' : i18n.t('editor.attachment.mislabelled', { kind });
}

async function look(sha256: string): Promise<Seen> {
  const stored = await specStores.files.get(sha256);
  if (!stored.ok || stored.value === null) return { preview: null, kind: null, gone: true };
  const head = new Uint8Array(await stored.value.slice(0, signatureLength).arrayBuffer());
  const kind = kindOfBytes(head);
  const type = Object.entries(pictures).find(([one]) => one === kind)?.[1];
  return {
    // By what it is, not by what it was called.
    preview: type ? URL.createObjectURL(stored.value.slice(0, stored.value.size, type)) : null,
    kind,
    gone: false,
  };
}
