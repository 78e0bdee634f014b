import type { MoreActionsProps } from '../../components/spec/MoreActions.tsx';
export function useMoreActions(_: unknown): {
  props: Omit<MoreActionsProps, 'readOnly'>;
  said: string | null;
  undo: (() => void) | null;
} {
  const no = () => {};
  return {
    props: {
      templates: [],
      template: '',
      others: [],
      splitProblem: null,
      onTemplate: no,
      onCopySection: no,
      onSplit: no,
      onDuplicate: no,
      onSaveTemplate: no,
    },
    said: null,
    undo: null,
  };
}
