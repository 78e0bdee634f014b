import { useState } from 'preact/hooks';
import { BinList } from '../../components/spec/BinList.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { useLive } from '../../components/ui/use-live.ts';
import { notSavedWords, unreadableWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { onSpecsChanged, specStores } from './stores.ts';
import { listHref } from './use-fragment.ts';

const read = () => specStores.specs.bin();

/** What was deleted, for 30 days. */
export function BinPage() {
  const bin = useLive(read, onSpecsChanged);
  const [problem, setProblem] = useState<string | null>(null);

  async function restore(id: string): Promise<void> {
    const restored = await specStores.specs.restore([id]);
    if (!restored.ok) {
      setProblem(notSavedWords(restored.failure));
      return;
    }
    const after = await specStores.specs.bin();
    const stayed = after.ok && after.value.rows.some(({ summary }) => summary.id === id);
    setProblem(stayed ? i18n.t('specs.bin.taken') : null);
  }

  return (
    <>
      <PageHead
        title={i18n.t('specs.bin.title')}
        back={{ href: listHref, label: i18n.t('specs.all') }}
        actions={null}
      />
      <p>{i18n.t('specs.bin.hint')}</p>
      <div role="alert">{problem && <Callout kind="problem">{problem}</Callout>}</div>
      {bin && !bin.ok && <Callout kind="problem">{unreadableWords(bin.failure)}</Callout>}
      {bin?.ok && (
        <BinList
          specs={bin.value.rows.map(({ summary, deletedAt }) => ({ ...summary, deletedAt }))}
          onRestore={restore}
        />
      )}
    </>
  );
}
