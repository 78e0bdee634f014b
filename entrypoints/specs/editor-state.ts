import type { SpecDraft } from '../../components/spec/form-state.ts';
import type { SaveState } from '../../lib/storage/autosave.ts';
import type { StoreFailure } from '../../lib/storage/stores.ts';
import type { DraftConflict } from './draft-merge.ts';

/** What a spec's page shows. */
export type SpecEditorState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly failure: StoreFailure }
  | {
      readonly kind: 'open';
      /** Read-only while its spec is `issued`. */
      readonly draft: SpecDraft;
      readonly save: SaveState;
      /** Fields that another tab made something else of. One field may be here more than once. */
      readonly conflicts: readonly DraftConflict[];
      /** Deleted elsewhere: what stands here is nowhere else until it is put back. */
      readonly isDeleted: boolean;
    };
