import { useState } from 'preact/hooks';
import { type Deleted, readDeleted, rememberDeleted } from './deleted.ts';
import { EditPage } from './EditPage.tsx';
import { ListPage } from './ListPage.tsx';
import styles from './SpecsPage.module.css';
import { useFragment } from './use-fragment.ts';

/** The order specs: the list, or the one that the address names. */
export function SpecsPage() {
  const id = useFragment();
  const [deleted, setDeleted] = useState(readDeleted);
  const remember = (changed: Deleted) => {
    rememberDeleted(changed);
    setDeleted(changed);
  };
  return (
    <main class={styles.page}>
      {id === '' ? (
        <ListPage deleted={deleted} onDeleted={remember} />
      ) : (
        <EditPage key={id} id={id} onDelete={(draft) => remember([...deleted, draft])} />
      )}
    </main>
  );
}
