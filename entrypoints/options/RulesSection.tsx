import { useState } from 'preact/hooks';
import { type IncomingPack, RulePacks } from '../../components/settings/RulePacks.tsx';
import { download } from '../../components/ui/download.ts';
import { FileButton } from '../../components/ui/FileButton.tsx';
import { safeFileName } from '../../lib/files/file-name.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import type { RulePack } from '../../lib/trade/rule-pack.ts';
import { readIncomingPack } from './incoming-pack.ts';

/** Which fee rules are in use. */
export function RulesSection(props: {
  /** Null: the built-in ones. */
  readonly pack: RulePack | null;
  readonly refused: boolean;
  readonly onChange: (pack: RulePack | null) => Promise<boolean>;
}) {
  const [incoming, setIncoming] = useState<IncomingPack | null>(null);
  const pack = props.pack ?? builtInFees;
  const save = () => {
    const name = safeFileName(pack.title, 'json', 'fee-rules');
    download(name, 'application/json', `${JSON.stringify(pack, null, 2)}\n`);
  };
  return (
    <RulePacks
      pack={pack}
      builtIn={props.pack === null}
      refused={props.refused}
      incoming={incoming}
      importButton={
        <FileButton
          label={i18n.t('options.rules.import')}
          accept=".json,application/json"
          onFiles={async ([file]) => file && setIncoming(await readIncomingPack(file, pack))}
        />
      }
      onExport={save}
      onAccept={async (accepted) => {
        if (await props.onChange(accepted)) setIncoming(null);
      }}
      onCancel={() => setIncoming(null)}
      onBuiltIn={() => props.onChange(null)}
    />
  );
}
