import type { SaveState } from '../../lib/storage/autosave.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import type { SpecConflict } from '../../lib/trade/merge-specs.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

/** What a spec's page shows. */
export type SpecEditorState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly failure: StoreFailure }
  | {
      readonly kind: 'open';
      /** Read-only while it is `issued`. */
      readonly spec: OrderSpec;
      readonly save: SaveState;
      /** Fields that another tab made something else of. One field may be here more than once. */
      readonly conflicts: readonly SpecConflict[];
      /** Deleted elsewhere: what stands here is nowhere else until it is put back. */
      readonly isDeleted: boolean;
    };
