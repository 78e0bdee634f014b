import { i18n } from '../../lib/i18n/words.ts';
import styles from './settings.module.css';

const whys: Readonly<Record<string, () => string>> = {
  storage: () => i18n.t('options.privacy.why.storage'),
  unlimitedStorage: () => i18n.t('options.privacy.why.unlimitedStorage'),
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
      <h3>{i18n.t('options.privacy.permissions')}</h3>
      <dl class={styles.facts}>
        {props.permissions.map((name) => (
          <Fact key={name} codes={[name]} why={whys[name]?.() ?? ''} />
        ))}
        <Fact codes={props.sites} why={i18n.t('options.privacy.why.sites')} />
      </dl>
      <div>
        <h3>{i18n.t('options.privacy.storedTitle')}</h3>
        <p>{i18n.t('options.privacy.stored')}</p>
      </div>
    </div>
  );
}

function Fact({ codes, why }: { readonly codes: readonly string[]; readonly why: string }) {
  return (
    <div>
      <dt>
        {codes.map((code) => (
          <code key={code}>{code}</code>
        ))}
      </dt>
      <dd>{why}</dd>
    </div>
  );
}
