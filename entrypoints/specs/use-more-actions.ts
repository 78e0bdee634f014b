import { useState } from 'preact/hooks';
import type { SpecDraft } from '../../components/spec/form-state.ts';
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
import { type Listed, named, templateById, templateChoices } from './use-templates.ts';

type Wiring = {
  readonly draft: SpecDraft;
  readonly listed: Listed;
  /** Changes the form as it is by then. */
  readonly step: (change: (draft: SpecDraft) => SpecDraft) => void;
  readonly attempt: Attempt;
};

/** What was just done, and the spec before and after where that can be taken back. */
type Done = {
  readonly said: string;
  readonly change: { readonly before: OrderSpec; readonly after: OrderSpec } | null;
};

/** What stands behind "More", wired to one open spec. */
export function useMoreActions({ draft, listed, step, attempt }: Wiring) {
  const [done, setDone] = useState<Done | null>(null);
  const [splitProblem, setSplitProblem] = useState<string | null>(null);
  const { spec } = draft;

  function change(said: string, next: (spec: OrderSpec) => OrderSpec): void {
    step((now) => {
      const after = next(now.spec);
      setDone({ said, change: { before: now.spec, after } });
      return { ...now, spec: after };
    });
  }

  /** Takes the change back; what was typed since stays. */
  function undo({ before, after }: NonNullable<Done['change']>): void {
    step((now) => ({ ...now, spec: mergeSpecs(after, now.spec, before).spec }));
    setDone(null);
  }

  const props: Omit<MoreActionsProps, 'readOnly'> = {
    templates: templateChoices(listed.own),
    template: spec.template,
    others: listed.others.map(named),
    splitProblem,
    async onTemplate(id) {
      const [from, to] = await Promise.all([templateById(spec.template), templateById(id)]);
      change(i18n.t('editor.more.templateChanged'), (now) => changeTemplate(now, from, to));
    },
    async onCopySection(id: string, section: SectionId) {
      const other = await attempt(specStores.specs.get(id));
      if (!other.ok || other.value === null) return;
      const from = other.value.spec;
      change(i18n.t('editor.more.copied', { section: sectionTitle(section) }), (now) =>
        copySection(now, from, section),
      );
    },
    async onSplit(part) {
      const answer = splitSpec(spec, part, made());
      if (answer.kind === 'refused') {
        setSplitProblem(splitWords(answer.refusal));
        return;
      }
      setSplitProblem(null);
      const second = retitled(answer.second, (title) =>
        i18n.t('editor.more.secondTitle', { title }),
      );
      const stored = await attempt(specStores.specs.put(second, 0));
      if (!stored.ok) return;
      step((now) => ({ ...now, spec: answer.first }));
      const { title } = second.document;
      setDone({ said: i18n.t('editor.more.splitDone', { title }), change: null });
    },
    async onDuplicate() {
      const copy = retitled(duplicateSpec(spec, made()), (title) =>
        i18n.t('editor.more.copyTitle', { title }),
      );
      const stored = await attempt(specStores.specs.put(copy, 0));
      if (stored.ok) location.hash = specHref(copy.id);
    },
    async onSaveTemplate() {
      const stored = await attempt(specStores.specs.put(templateOf(spec, made()), 0));
      if (!stored.ok) return;
      setDone({ said: i18n.t('editor.more.templateSaved'), change: null });
    },
  };

  const last = done?.change ?? null;
  return { props, said: done?.said ?? null, undo: last && (() => undo(last)) };
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
  'payment-unread': () => i18n.t('editor.more.splitProblem.payment'),
};

const splitWords = (refusal: SplitRefusal) => refusals[refusal]();
