import { useEffect, useState } from 'preact/hooks';
import { countries } from '../../lib/i18n/countries.ts';
import { formatCountry } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { Select } from '../ui/Select.tsx';

/** Where the buyer pays from: ISO 3166-1 alpha-2, or null where not said. */
export function CountrySelect(props: {
  readonly country: string | null;
  /** Null: it can't be changed. */
  readonly onCountry: ((country: string | null) => void) | null;
}) {
  const { country } = props;
  const [list, setList] = useState<ReturnType<typeof countries> | null>(null);
  // The names of 250 countries take longer than the rest of a form. It is painted without them.
  useEffect(() => setList(countries()), []);
  const chosen = country === null ? [] : [{ code: country, name: formatCountry(country) }];
  const choices = [
    { value: '', label: i18n.t('fees.form.noCountry') },
    ...(list ?? chosen).map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <Select
      label={i18n.t('fees.form.country')}
      value={country ?? ''}
      choices={choices}
      disabled={props.onCountry === null}
      onChange={(code) => props.onCountry?.(code === '' ? null : code)}
    />
  );
}
