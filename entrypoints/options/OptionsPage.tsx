import type { ComponentChildren } from 'preact';
import { BuyerForm } from '../../components/settings/BuyerForm.tsx';
import { DamagedSettings } from '../../components/settings/DamagedSettings.tsx';
import { PrivacyFacts } from '../../components/settings/PrivacyFacts.tsx';
import styles from '../../components/settings/settings.module.css';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Callout } from '../../components/ui/Callout.tsx';
import { browser } from '../../lib/browser/browser.ts';
import { notSavedWords } from '../../lib/i18n/failure.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { settingsLink } from '../../lib/messaging/settings-link.ts';
import { RatesSection } from './RatesSection.tsx';
import { RulesSection } from './RulesSection.tsx';

/** Everything that is asked once, the fee rules, and what the extension keeps. */
export function OptionsPage() {
  const { settings, unread, refused, change, beginAnew } = useSettings(settingsLink);
  const failure = unread ?? refused;
  const { permissions = [], content_scripts: scripts = [] } = browser.runtime.getManifest();
  return (
    <main class={styles.page}>
      <h1>{i18n.t('options.title')}</h1>
      {failure?.kind === 'unreadable' ? (
        <DamagedSettings onBeginAnew={beginAnew} />
      ) : (
        failure && <Callout kind="problem">{notSavedWords(failure)}</Callout>
      )}
      {settings && (
        <>
          <Section title={i18n.t('options.section.buyer')} note={i18n.t('options.note.buyer')}>
            <BuyerForm settings={settings} onChange={change} />
          </Section>
          <Section title={i18n.t('options.section.rates')} note={i18n.t('options.note.rates')}>
            <RatesSection rates={settings.ownRates} onChange={(ownRates) => change({ ownRates })} />
          </Section>
          <Section title={i18n.t('options.section.rules')}>
            <RulesSection
              pack={settings.pack}
              refused={settings.packRefused}
              onChange={(pack) => change({ pack })}
            />
          </Section>
        </>
      )}
      <Section title={i18n.t('options.section.privacy')}>
        <PrivacyFacts
          permissions={permissions}
          sites={scripts.flatMap(({ matches = [] }) => matches)}
        />
      </Section>
    </main>
  );
}

function Section(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={styles.section}>
      <h2>{props.title}</h2>
      {props.note && <p class={styles.quiet}>{props.note}</p>}
      {props.children}
    </section>
  );
}
