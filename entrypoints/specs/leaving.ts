import { noDays } from '../../components/spec/OrderDaysForm.tsx';
import type { Stored } from '../../lib/storage/stores.ts';
import type { OrderDays } from '../../lib/trade/order-days.ts';
import type { OrderSpec, Revision } from '../../lib/trade/order-spec.ts';
import { orderDaysKeeper, orderDaysOf } from './order-days.ts';
import { specStores } from './stores.ts';

/** A spec, its order's days, and its issued revisions: those leave only in the buyer's own JSON. */
export type Leaving = {
  readonly spec: OrderSpec;
  readonly revisions: readonly Revision[];
  readonly days: OrderDays;
};

/** The specs with these ids; one that was deleted meanwhile is passed over. None where one can't be read. */
export async function readLeaving(ids: readonly string[]): Promise<Stored<readonly Leaving[]>> {
  const leaving: Leaving[] = [];
  for (const id of ids) {
    const [spec, revisions, days] = await Promise.all([
      specStores.specs.get(id),
      specStores.specs.revisions(id),
      orderDaysKeeper.read(id),
    ]);
    if (!spec.ok) return spec;
    if (!revisions.ok) return revisions;
    if (!days.ok) return days;
    if (spec.value !== null) {
      leaving.push({
        spec: spec.value.spec,
        revisions: revisions.value.rows,
        days: orderDaysOf(days.value ?? noDays),
      });
    }
  }
  return { ok: true, value: leaving };
}
