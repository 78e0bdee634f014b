import { i18n } from '../../lib/i18n/words.ts';
import { DataTable } from '../ui/DataTable.tsx';

/** A name of the supplier, where it is from, and whether it is the same as the legal name. */
export type ShownName = {
  readonly label: string;
  readonly name: string;
  readonly verdict: 'same' | 'different' | 'unsure' | 'empty' | 'reference';
};

/** The supplier's names side by side: who sells, who signs and who is paid. */
export function NamesSideBySide({ names }: { readonly names: readonly ShownName[] }) {
  return (
    <DataTable
      caption={i18n.t('editor.names.title')}
      columns={[
        { label: i18n.t('editor.names.which') },
        { label: i18n.t('editor.names.name') },
        { label: i18n.t('editor.names.verdict') },
      ]}
      rows={names.map(({ label, name, verdict }) => ({
        key: label,
        cells: [label, name || '–', i18n.t(`editor.names.verdicts.${verdict}`)],
      }))}
    />
  );
}
