import { i18n } from '../../lib/i18n/words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import styles from './settings.module.css';

const whys: Readonly<Record<string, () => string>> = {
  storage: () => i18n.t('options.privacy.why.storage'),
  unlimitedStorage: () => i18n.t('options.privacy.why.unlimitedStorage'),
  alarms: () => i18n.t('options.privacy.why.alarms'),
  sidePanel: () => i18n.t('options.privacy.why.sidePanel'),
};

/** What the extension may do and why, and what it keeps. */
export function PrivacyFacts(props: {
  /** As the manifest has them. */
  readonly permissions: readonly string[];
  /** Patterns of the addresses it reads. */
  readonly sites: readonly string[];
}) {
  return (
    <div class={styles.stack}>
      <p>{i18n.t('options.privacy.promise')}</p>
      <DataTable
        caption={i18n.t('options.privacy.permissions')}
        columns={[
          { label: i18n.t('options.privacy.permission') },
          { label: i18n.t('options.privacy.reason') },
        ]}
        rows={[
          ...props.permissions.map((name) => ({
            key: name,
            cells: [<code key="name">{name}</code>, whys[name]?.() ?? ''],
          })),
          {
            key: 'sites',
            cells: [
              <code key="sites">{props.sites.join(' ')}</code>,
              i18n.t('options.privacy.why.sites'),
            ],
          },
        ]}
      />
      <div>
        <h3>{i18n.t('options.privacy.storedTitle')}</h3>
        <p>{i18n.t('options.privacy.stored')}</p>
      </div>
    </div>
  );
}
