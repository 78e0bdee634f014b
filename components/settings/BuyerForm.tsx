import { useMemo } from 'preact/hooks';
import { currencies } from '../../lib/i18n/currencies.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { BuyerSettings, BuyerTier } from '../../lib/trade/buyer-settings.ts';
import { CountrySelect } from '../fees/CountrySelect.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './settings.module.css';

const tiers: readonly { readonly value: BuyerTier; readonly label: () => string }[] = [
  { value: 'standard', label: () => i18n.t('options.tier.standard') },
  { value: 'enterprise', label: () => i18n.t('options.tier.enterprise') },
  { value: 'enterprise-pro', label: () => i18n.t('options.tier.enterprisePro') },
];

/** Who is buying: asked here once, used everywhere. */
export function BuyerForm(props: {
  readonly settings: Pick<BuyerSettings, 'country' | 'currency' | 'tier'>;
  readonly onChange: (part: Partial<BuyerSettings>) => void;
}) {
  const { settings, onChange } = props;
  const money = useMemo(
    () => currencies().map(({ code, name }) => ({ value: code, label: `${code} – ${name}` })),
    [],
  );
  return (
    <div class={styles.fields}>
      <CountrySelect country={settings.country} onCountry={(country) => onChange({ country })} />
      <Select
        label={i18n.t('options.currency')}
        hint={i18n.t('options.currencyHint')}
        value={settings.currency}
        choices={money}
        onChange={(currency) => onChange({ currency })}
      />
      <Select
        label={i18n.t('options.tier.label')}
        hint={i18n.t('options.tier.hint')}
        value={settings.tier}
        choices={tiers.map(({ value, label }) => ({ value, label: label() }))}
        onChange={(tier) => onChange({ tier })}
      />
    </div>
  );
}
