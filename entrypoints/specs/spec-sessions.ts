import type { SpecEditorState } from './editor-state.ts';
import { leftIds } from './left-entries.ts';
import { SpecEditor } from './open-spec.ts';
import { onSpecsChanged, specStores } from './stores.ts';

type Listener = (state: SpecEditorState) => void;

/** A spec in its editor. It outlives the form where something typed there is not stored yet. */
export type SpecSession = {
  readonly editor: SpecEditor;
  /** Tells `listener` of the state now and of each to come. Returns how to stop, after which the session ends once all is stored. */
  watch(listener: Listener): () => void;
  /** Stores what was typed, and what a page that was closed left behind. Yields whether all is stored. */
  settle(): Promise<boolean>;
  /** Ends it, whatever was typed. */
  end(): void;
};

const sessions = new Map<string, SpecSession>();
let isWatched = false;

/** The session of the spec with this id: the one that still goes on, or a new one. */
export function specSession(id: string): SpecSession {
  if (!isWatched) watchPage();
  isWatched = true;
  const session = sessions.get(id) ?? newSession(id);
  sessions.set(id, session);
  return session;
}

/**
 * Stores what was typed into any spec and may not be stored yet, here or in a page
 * that was closed. Yields of how many specs something could not be stored.
 */
export async function storeAllTyped(): Promise<number> {
  const ids = new Set([...sessions.keys(), ...leftIds(localStorage)]);
  const stored = await Promise.all(
    [...ids].map(async (id) => ({ id, isStored: await specSession(id).settle() })),
  );
  const unstored = stored.filter(({ isStored }) => !isStored).map(({ id }) => id);
  return new Set([...unstored, ...leftIds(localStorage)]).size;
}

/**
 * Ends every session, whatever was typed: none stores anything any more. A save
 * under way changes nothing: it rests on an edit that is gone.
 */
export function forgetSessions(): void {
  for (const session of sessions.values()) session.end();
}

function newSession(id: string): SpecSession {
  let state: SpecEditorState = { kind: 'loading' };
  let listener: Listener | null = null;
  const show: Listener = (shown) => {
    state = shown;
    listener?.(shown);
  };
  const editor = new SpecEditor(specStores, id, () => new Date().toISOString(), show);
  const stopHearing = onSpecsChanged(() => void editor.reload().then(endIfStored));

  async function endIfStored(): Promise<void> {
    if (listener !== null || !(await editor.flush()) || listener !== null) return;
    end();
  }

  async function settle(): Promise<boolean> {
    await editor.reload();
    const isStored = await editor.flush();
    await endIfStored();
    return isStored;
  }

  function end(): void {
    stopHearing();
    editor.end();
    sessions.delete(id);
  }

  return {
    settle,
    end,
    editor,
    watch(told) {
      listener = told;
      told(state);
      editor.reload();
      return () => {
        listener = null;
        endIfStored();
      };
    },
  };
}

/** Sees to what is not stored yet whenever the page may go away, and has the browser ask where that can't be. */
function watchPage(): void {
  const editors = () => [...sessions.values()].map(({ editor }) => editor);
  const leave = () => {
    for (const editor of editors()) editor.leave();
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  addEventListener('beforeunload', (event) => {
    if (editors().some((editor) => editor.isAtRisk())) event.preventDefault();
  });
}
