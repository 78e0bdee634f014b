import { useEffect, useState } from 'preact/hooks';
import type { NamedChoice } from '../../components/spec/MoreActions.tsx';
import { specTitle, templateName } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { templates } from '../../lib/rules/templates.ts';
import type { SpecSummary } from '../../lib/trade/order-spec.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { asTemplate, type Template } from '../../lib/trade/template.ts';
import { specStores } from './stores.ts';

/** Specs a section may be copied from: more no list can be looked through. */
const mostOthers = 100;

/** What is listed beside the spec that is open: the buyer's own templates, and the other specs. */
export type Listed = {
  readonly own: readonly SpecSummary[];
  readonly others: readonly SpecSummary[];
};

/** The other specs, as they are when the spec is opened, and anew whenever `anew` changes: not on each change of one. */
export function useListed(id: string, anew: unknown): Listed {
  const [listed, setListed] = useState<Listed>({ own: [], others: [] });
  useEffect(() => {
    let live = true;
    specStores.specs.list().then((list) => {
      if (!live || !list.ok) return;
      const rows = list.value.rows.filter((row) => row.id !== id);
      setListed({
        own: rows.filter(({ state }) => state === 'template'),
        others: rows.slice(0, mostOthers),
      });
    });
    return () => {
      live = false;
    };
  }, [id, anew]);
  return listed;
}

/** A spec by its name, for a list of choices. */
export const named = ({ id, title }: SpecSummary): NamedChoice => ({
  id,
  name: specTitle(title),
});

/** The extension's own templates, then the buyer's. */
export function templateChoices(own: readonly SpecSummary[]): NamedChoice[] {
  return [...templates.map(({ id }) => ({ id, name: templateName(id) ?? id })), ...own.map(named)];
}

/** The template with this id; null where there is none, or it can't be read. */
export async function templateById(id: string): Promise<Template | null> {
  const built = templates.find((one) => one.id === id);
  if (built !== undefined || id === '') return built ?? null;
  const stored = await specStores.specs.get(id);
  return stored.ok && stored.value !== null ? asTemplate(stored.value.spec) : null;
}

/** The buyer's own templates as what a value may come from. */
export function ownTemplateSources(own: readonly SpecSummary[]): RuleSource[] {
  return own.map((one) => ({
    id: one.id,
    source: i18n.t('editor.more.ownTemplate', { name: named(one).name }),
    date: one.updatedAt,
    grade: 'D',
  }));
}
