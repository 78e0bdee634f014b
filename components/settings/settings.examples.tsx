import { builtInFees } from '../../lib/rules/fees/built-in.ts';
import { firstSettings } from '../../lib/trade/buyer-settings.ts';
import type { Examples } from '../examples.ts';
import { Button } from '../ui/Button.tsx';
import { BuyerForm } from './BuyerForm.tsx';
import { DamagedSettings } from './DamagedSettings.tsx';
import { emptyRateEntry, OwnRates } from './OwnRates.tsx';
import { PrivacyFacts } from './PrivacyFacts.tsx';
import { type IncomingPack, RulePacks } from './RulePacks.tsx';

const nothing = () => {};
const typedAt = '2026-11-23T09:00:00.000Z';

const rules = (incoming: IncomingPack | null, builtIn = true, refused = false) => (
  <RulePacks
    pack={builtInFees}
    builtIn={builtIn}
    refused={refused}
    incoming={incoming}
    importButton={<Button>Import rules</Button>}
    onExport={nothing}
    onAccept={nothing}
    onCancel={nothing}
    onBuiltIn={nothing}
  />
);

export const examples: Examples = {
  buyer: () => <BuyerForm settings={{ ...firstSettings, country: 'CA' }} onChange={nothing} />,
  damaged: () => <DamagedSettings onBeginAnew={nothing} />,
  'rates none': () => (
    <OwnRates
      rates={[]}
      entry={emptyRateEntry}
      wrong={{ percent: null, fixed: null }}
      onInput={nothing}
      onKeep={null}
      onRemove={nothing}
    />
  ),
  'rates two, and a wrong one': () => (
    <OwnRates
      rates={[
        { method: 'wire-transfer', percent: '0', fixed: '15.00', currency: 'USD', typedAt },
        { method: 'card', percent: '2.5', fixed: '0.00', currency: 'USD', typedAt },
      ]}
      entry={{ ...emptyRateEntry, percent: '130' }}
      wrong={{ percent: "It can't be more than 100%.", fixed: null }}
      onInput={nothing}
      onKeep={null}
      onRemove={nothing}
    />
  ),
  'rules built in': () => rules(null),
  'rules of the buyer’s refused by this version': () => rules(null, true, true),
  'rules changed': () =>
    rules(
      {
        kind: 'ready',
        file: 'rules.json',
        pack: builtInFees,
        changes: [
          {
            kind: 'changed',
            part: 'rules',
            id: 'card-3',
            method: 'card',
            values: [{ path: 'formula.percent', before: '"2.99"', after: '"5"' }],
          },
          { kind: 'added', part: 'rules', id: 'boleto-2', method: 'boleto', values: [] },
        ],
      },
      false,
    ),
  'rules the same': () =>
    rules({ kind: 'ready', file: 'rules.json', pack: builtInFees, changes: [] }),
  'rules refused': () =>
    rules({
      kind: 'refused',
      file: 'rules.json',
      problems: ['Rule “card-3”, at rules.3.source: The source is missing.'],
    }),
  privacy: () => (
    <PrivacyFacts
      permissions={['storage', 'sidePanel']}
      sites={['*://*.alibaba.com/product-detail/*']}
    />
  ),
};
