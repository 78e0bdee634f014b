import { useMemo, useRef, useState } from 'preact/hooks';
import { Attachments } from '../../components/spec/Attachments.tsx';
import { InspectionTable } from '../../components/spec/InspectionTable.tsx';
import { MoreActions } from '../../components/spec/MoreActions.tsx';
import { NamesSideBySide } from '../../components/spec/NamesSideBySide.tsx';
import { PageHead } from '../../components/spec/PageHead.tsx';
import { RequirementsFile } from '../../components/spec/RequirementsFile.tsx';
import { RevisionBar } from '../../components/spec/RevisionBar.tsx';
import { SaveNote } from '../../components/spec/SaveNote.tsx';
import { SpecEditor } from '../../components/spec/SpecEditor.tsx';
import { SpecTotals } from '../../components/spec/SpecTotals.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Callout } from '../../components/ui/Callout.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { failureWords } from '../../lib/i18n/failure.ts';
import { leafText } from '../../lib/i18n/leaf-words.ts';
import { specTitle } from '../../lib/i18n/spec-words.ts';
import { i18n } from '../../lib/i18n/words.ts';
import { milStd105e } from '../../lib/rules/aql.ts';
import { draftRules } from '../../lib/rules/draft.ts';
import type { RuleSource } from '../../lib/trade/rule-source.ts';
import { checkSpec } from './check-spec.ts';
import type { SpecEditorState } from './editor-state.ts';
import type { SpecEditor as Editor } from './open-spec.ts';
import { useAttachments } from './use-attachments.ts';
import { type Attempt, useAttempt } from './use-attempt.ts';
import { compareHref, exportHref, listHref } from './use-fragment.ts';
import { type Step, useMoreActions } from './use-more-actions.ts';
import { useNextLetter } from './use-next-letter.ts';
import { useRequirementsFile } from './use-requirements-file.ts';
import { ownTemplateSources, useListed } from './use-templates.ts';

export type OpenSpecProps = {
  readonly state: Extract<SpecEditorState, { kind: 'open' }>;
  readonly editor: Editor;
  readonly onDeleted: (ids: readonly string[]) => void;
};

/** An open spec: its document above, the form with its findings below. */
export function OpenSpec(props: OpenSpecProps) {
  const { state, editor } = props;
  const { spec, save } = state;
  const [more, setMore] = useState(false);
  const { attempt, problem, setProblem } = useAttempt();
  const latest = useRef(spec);
  latest.current = spec;

  /** Changes the form as it is by now, not as it was when something slow began. */
  const step: Step = (change) => editor.change(change(latest.current), latest.current);
  async function remove() {
    const removed = await attempt(editor.remove());
    if (!removed.ok) return;
    props.onDeleted([spec.id]);
    location.hash = listHref;
  }

  async function issue() {
    const issued = await attempt(editor.issue());
    if (issued.ok && issued.value.kind === 'changed') {
      setProblem(i18n.t('editor.revision.changedMeanwhile'));
    }
  }

  async function leave() {
    if (await editor.flush()) location.hash = exportHref([spec.id]);
  }

  const listed = useListed(spec.id, more);
  const next = useNextLetter(spec);
  const rules = useMemo(() => [...draftRules, ...ownTemplateSources(listed.own)], [listed.own]);
  const actions = useMoreActions({ spec, listed, step, attempt });
  return (
    <>
      <PageHead
        title={specTitle(spec.document.title)}
        back={{ href: listHref, label: i18n.t('specs.all') }}
        note={<SaveNote state={saveNoteOf(save)} onTryAgain={() => editor.flush()} />}
        actions={
          <>
            <Button expanded={more} onPress={() => setMore(!more)}>
              {i18n.t('editor.more.title')}
            </Button>
            <Button onPress={leave}>{i18n.t('specs.export')}</Button>
            <Button onPress={remove}>{i18n.t('specs.delete')}</Button>
          </>
        }
      />
      <Notices {...props} problem={problem} attempt={attempt} actions={actions} />
      {more && <MoreActions {...actions.props} readOnly={spec.state === 'issued'} />}
      <RevisionBar
        spec={spec}
        next={next}
        compareHref={
          spec.revision === null ? null : compareHref(spec.id, spec.revision.letter, 'now')
        }
        onIssue={issue}
        onEdit={() => editor.edit()}
      />
      <Form {...props} step={step} rules={rules} />
    </>
  );
}

/** What just happened, and what the buyer must know of this spec. */
function Notices(
  props: OpenSpecProps & {
    readonly problem: string | null;
    readonly attempt: Attempt;
    readonly actions: ReturnType<typeof useMoreActions>;
  },
) {
  const { state, editor, problem, attempt, actions } = props;
  return (
    <>
      {state.isDeleted && (
        <Callout kind="warn">
          {i18n.t('editor.deletedElsewhere')}{' '}
          <Button look="link" onPress={() => attempt(editor.putBack())}>
            {i18n.t('editor.putBack')}
          </Button>
        </Callout>
      )}
      {problem && <Callout kind="problem">{problem}</Callout>}
      <Status>
        {actions.said && (
          <>
            {actions.said}{' '}
            {actions.undo && (
              <Button look="link" onPress={actions.undo}>
                {i18n.t('editor.more.undo')}
              </Button>
            )}
          </>
        )}
      </Status>
    </>
  );
}

type FormProps = OpenSpecProps & {
  readonly step: Step;
  readonly rules: readonly RuleSource[];
};

function Form(props: FormProps) {
  const { state, editor, step } = props;
  const { spec } = state;
  const readOnly = spec.state === 'issued';
  const checked = useMemo(() => checkSpec(spec, new Date()), [spec]);
  const files = useAttachments(spec.attachments, (change) =>
    step((now) => ({ ...now, attachments: change(now.attachments) })),
  );
  const csv = useRequirementsFile((added) =>
    step((now) => ({ ...now, requirements: [...now.requirements, ...added] })),
  );
  const onApplicable = (point: string, applicable: boolean) =>
    step((now) => {
      const others = now.notApplicable.filter((id) => id !== point);
      return { ...now, notApplicable: applicable ? others : [...others, point] };
    });
  return (
    <SpecEditor
      spec={spec}
      rules={props.rules}
      readOnly={readOnly}
      conflicts={state.conflicts.map(({ field, mine, theirs }) => ({
        field,
        mine: leafText(field, mine),
        theirs: leafText(field, theirs),
      }))}
      findings={checked.findings}
      points={checked.points}
      lacking={checked.lacking}
      extras={{
        requirements: readOnly ? null : <RequirementsFile {...csv} />,
        parties: <NamesSideBySide names={checked.names} />,
        inspection: (
          <InspectionTable
            lot={checked.lot}
            inspection={spec.inspection}
            plan={checked.plan}
            rule={milStd105e}
          />
        ),
        payment: <SpecTotals spec={spec} figures={checked.figures} />,
        attachments: <Attachments {...files} readOnly={readOnly} />,
      }}
      onChange={(changed) => editor.change(changed, spec)}
      onResolve={(field, keep) => editor.resolve(field, keep)}
      onApplicable={onApplicable}
      newId={() => crypto.randomUUID()}
    />
  );
}

function saveNoteOf(save: OpenSpecProps['state']['save']) {
  return save.kind === 'failed'
    ? ({ kind: 'failed', reason: failureWords(save.failure) } as const)
    : save;
}
