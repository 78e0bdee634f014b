import { useMemo } from 'preact/hooks';
import { countries } from '../../lib/i18n/countries.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Select } from '../ui/Select.tsx';

/** Where the buyer pays from: ISO 3166-1 alpha-2, or null where not said. */
export function CountrySelect(props: {
  readonly country: string | null;
  readonly onCountry: (country: string | null) => void;
}) {
  const choices = useMemo(
    () => [
      { value: '', label: i18n.t('fees.form.noCountry') },
      ...countries().map(({ code, name }) => ({ value: code, label: name })),
    ],
    [],
  );
  return (
    <Select
      label={i18n.t('fees.form.country')}
      value={props.country ?? ''}
      choices={choices}
      onChange={(code) => props.onCountry(code === '' ? null : code)}
    />
  );
}
