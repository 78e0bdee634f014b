import type { Examples } from '../examples.ts';
import { Button } from './Button.tsx';
import { Callout } from './Callout.tsx';
import { DataTable } from './DataTable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Field } from './Field.tsx';
import { Figure, Figures } from './Figures.tsx';
import { Meter } from './Meter.tsx';
import { Segmented } from './Segmented.tsx';
import { Select } from './Select.tsx';
import { Status } from './Status.tsx';
import { Switch } from './Switch.tsx';

const nothing = () => {};
const column = { display: 'grid', gap: '0.75rem' };

export const examples: Examples = {
  controls: () => (
    <div style={column}>
      <Field label="Quantity" kind="figure" value="5,000" after="pieces" onInput={nothing} />
      <Field
        label="Shipping"
        kind="figure"
        value="12,5,0"
        before="US$"
        hint="Leave it empty if you don't know it yet."
        error="Not a number: write it like 1,250.00"
        onInput={nothing}
      />
      <Field label="Packaging" rows={3} value="One per polybag" onInput={nothing} />
      <Select
        label="Currency"
        value="USD"
        choices={[
          { value: 'USD', label: 'US dollar' },
          { value: 'EUR', label: 'Euro' },
        ]}
        onChange={nothing}
      />
      <Segmented
        label="Deposit in"
        value="percent"
        choices={[
          { value: 'percent', label: '%' },
          { value: 'money', label: 'US$' },
        ]}
        onChange={nothing}
      />
      <Switch label="Supplier must receive" hint="Computes back" on onChange={nothing} />
      <Switch label="Open by itself" on={false} onChange={nothing} />
    </div>
  ),
  buttons: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      <Button look="strong">Draft order spec</Button>
      <Button>Save supplier</Button>
      <Button look="quiet">More</Button>
      <Button disabled>Not now</Button>
      <Button icon="close" label="Close panel" />
      <Button look="link">Show on page</Button>
    </div>
  ),
  callouts: () => (
    <div style={column}>
      <Callout kind="info">The limit is shared by all of this supplier's orders.</Callout>
      <Callout kind="warn">The page does not say the shipping fee.</Callout>
      <Callout kind="problem">Not saved: the disk is full.</Callout>
      <Status>Saved.</Status>
      <Status />
      <Disclosure label="What it proves" open>
        One sentence.
      </Disclosure>
    </div>
  ),
  figures: () => (
    <Figures>
      <Figure name="Goods" origins={[{ kind: 'computed', how: '5,000 × US$3.00' }]}>
        US$15,000.00
      </Figure>
      <Figure name="Shipping" note="The page does not say it.">
        not known
      </Figure>
      <Figure name="Total" total>
        US$15,000.00
      </Figure>
    </Figures>
  ),
  'meter within': () => (
    <Meter
      label="Order against the limit"
      words="US$15,000 of US$84,000"
      fraction={0.178}
      within="US$15,000 not above the limit"
      above=""
    />
  ),
  'meter exceeded': () => (
    <Meter
      label="Order against the limit"
      words="US$5,000 above the limit of US$10,000"
      fraction={1.5}
      within="US$10,000 up to the limit"
      above="US$5,000 above the limit"
    />
  ),
  table: () => (
    <DataTable
      caption="Payment methods"
      columns={[
        { label: 'Method' },
        { label: 'Fee', figure: true },
        { label: 'You pay', figure: true },
        { label: 'Arrives' },
      ]}
      rows={[
        { key: 'card', cells: ['Credit card', 'US$448.50', 'US$15,448.50', '1–2 hours'] },
        {
          key: 'wire',
          cells: ['Wire (T/T)', 'US$20 – US$80', 'US$15,020 – US$15,080', '3–7 working days'],
          below: 'Likely US$45; your bank sets it.',
        },
      ]}
    />
  ),
};
