import { useState } from 'preact/hooks';
import type { MoreActionsProps } from '../../components/spec/MoreActions.tsx';
import { sectionTitle, specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { copySection } from '../../lib/trade/copy-section.ts';
import { duplicateSpec } from '../../lib/trade/duplicate-spec.ts';
import { mergeSpecs } from '../../lib/trade/merge-specs.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';
import type { SectionId } from '../../lib/trade/spec-sections.ts';
import { type SplitRefusal, splitSpec } from '../../lib/trade/split-spec.ts';
import { changeTemplate, templateOf } from '../../lib/trade/template.ts';
import { specStores } from './stores.ts';
import type { Attempt } from './use-attempt.ts';
import { specHref } from './use-fragment.ts';
import { useOnce } from './use-once.ts';
import { type Listed, named, templateById, templateChoices } from './use-templates.ts';

/** Changes the spec as it is by then. */
export type Step = (change: (spec: OrderSpec) => OrderSpec) => void;

type Wiring = {
  readonly spec: OrderSpec;
  readonly listed: Listed;
  readonly step: Step;
  readonly attempt: Attempt;
};

/** What was just done, and how to take it back where that can be. */
type Done = { readonly said: string; readonly undo: (() => void) | null };

/** What stands behind "More", wired to one open spec. */
export function useMoreActions({ spec, listed, step, attempt }: Wiring) {
  const [done, setDone] = useState<Done | null>(null);
  const [splitProblem, setSplitProblem] = useState<string | null>(null);
  const once = useOnce();

  function change(said: string, next: (spec: OrderSpec) => OrderSpec): void {
    step((now) => {
      const after = next(now);
      setDone({ said, undo: () => takeBack(now, after) });
      return after;
    });
  }

  /** Makes `after` what was `before`; what was typed since stays. */
  function takeBack(before: OrderSpec, after: OrderSpec): void {
    step((now) => mergeSpecs(after, now, before).spec);
    setDone(null);
  }

  /** Stores the second order before the first gives anything away: where it ends in between, nothing is missing. */
  async function split(part: string): Promise<void> {
    const answer = splitSpec(spec, part, made());
    setSplitProblem(answer.kind === 'refused' ? splitWords(answer.refusal) : null);
    if (answer.kind === 'refused') return;
    const second = retitled(answer.second, (title) => i18n.t('editor.more.secondTitle', { title }));
    const stored = await attempt(specStores.specs.put(second, 0));
    if (!stored.ok) return;
    // What was typed meanwhile, here or elsewhere, stays.
    step((now) => mergeSpecs(spec, now, answer.first).spec);
    setDone({
      said: i18n.t('editor.more.splitDone', { title: second.document.title }),
      undo: once('undo', async () => {
        const removed = await attempt(specStores.specs.remove([second.id], made().now));
        if (removed.ok) takeBack(spec, answer.first);
      }),
    });
  }

  const props: Omit<MoreActionsProps, 'readOnly'> = {
    templates: templateChoices(listed.own),
    template: spec.template,
    others: listed.others.map(named),
    splitProblem,
    onTemplate: once('template', async (id) => {
      const [from, to] = await Promise.all([templateById(spec.template), templateById(id)]);
      change(i18n.t('editor.more.templateChanged'), (now) => changeTemplate(now, from, to));
    }),
    onCopySection: once('copy', async (id: string, section: SectionId) => {
      const other = await attempt(specStores.specs.get(id));
      if (!other.ok || other.value === null) return;
      const from = other.value.spec;
      change(i18n.t('editor.more.copied', { section: sectionTitle(section) }), (now) =>
        copySection(now, from, section),
      );
    }),
    onSplit: once('split', split),
    onDuplicate: once('duplicate', async () => {
      const copy = retitled(duplicateSpec(spec, made()), (title) =>
        i18n.t('editor.more.copyTitle', { title }),
      );
      const stored = await attempt(specStores.specs.put(copy, 0));
      if (stored.ok) location.hash = specHref(copy.id);
    }),
    onSaveTemplate: once('save', async () => {
      const stored = await attempt(specStores.specs.put(templateOf(spec, made()), 0));
      if (stored.ok) setDone({ said: i18n.t('editor.more.templateSaved'), undo: null });
    }),
  };
  // An issued spec takes nothing, nor takes anything back.
  const undo = spec.state === 'issued' ? null : (done?.undo ?? null);
  return { props, said: done?.said ?? null, undo };
}

const made = () => ({ id: crypto.randomUUID(), now: new Date().toISOString() });

function retitled(spec: OrderSpec, title: (title: string) => string): OrderSpec {
  const before = specTitle(spec.document.title);
  return { ...spec, document: { ...spec.document, title: title(before) } };
}

const refusals: Readonly<Record<SplitRefusal, () => string>> = {
  'quantity-unread': () => i18n.t('editor.more.splitProblem.noQuantity'),
  'part-unread': () => i18n.t('editor.more.splitProblem.notInside'),
  'part-not-inside': () => i18n.t('editor.more.splitProblem.notInside'),
  'cost-unread': () => i18n.t('editor.more.splitProblem.cost'),
  'payment-unread': () => i18n.t('editor.more.splitProblem.payment'),
};

const splitWords = (refusal: SplitRefusal) => refusals[refusal]();
