import { useState } from 'preact/hooks';
import { Callout } from '../../components/ui/Callout.tsx';
import { browser } from '../../lib/browser/browser.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { BackupPage } from './BackupPage.tsx';
import { BinPage } from './BinPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { EditPage } from './EditPage.tsx';
import { ExportPage } from './ExportPage.tsx';
import { ListPage } from './ListPage.tsx';
import styles from './SpecsPage.module.css';
import { exportHref, type Route, useRoute } from './use-fragment.ts';

/** The order specs: the list, the bin, or the one that the address names. */
export function SpecsPage() {
  const route = useRoute();
  return (
    <main class={styles.page}>
      {browser.extension.inIncognitoContext && (
        <Callout kind="warn">{i18n.t('editor.private')}</Callout>
      )}
      <View route={route} />
    </main>
  );
}

function View({ route }: { readonly route: Route }) {
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  switch (route.view) {
    case 'list':
      return <ListPage deleted={deleted} onDeleted={setDeleted} />;
    case 'bin':
      return <BinPage />;
    case 'backup':
      return <BackupPage />;
    case 'edit':
      return <EditPage key={route.id} id={route.id} onDeleted={setDeleted} />;
    case 'export':
      return <ExportPage key={exportHref(route.ids)} ids={route.ids} />;
    case 'compare':
      return <ComparePage key={route.id} {...route} />;
  }
}
