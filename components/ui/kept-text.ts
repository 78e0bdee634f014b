/** What a store answers: the value, or why not. */
export type Answer<T, Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** How a form's text is fetched and kept, by the key of what it is about. */
export type TextKeeper<T, Failure> = {
  readonly empty: T;
  /** Null where nothing was typed yet. */
  readonly read: (key: string) => Promise<Answer<T | null, Failure>>;
  readonly keep: (key: string, text: T) => Promise<Answer<unknown, Failure>>;
};

type View<T, Failure> = {
  readonly show: (text: T) => void;
  /** Why what is typed is not kept; null: it is. */
  readonly tell: (failure: Failure | null) => void;
};

/**
 * The text of one form under one key. Nothing is kept before it is known what
 * was kept: a box that looks empty meanwhile may not be.
 */
export function keptText<T, Failure>(
  key: string,
  keeper: TextKeeper<T, Failure>,
  { show, tell }: View<T, Failure>,
) {
  let state: 'unread' | 'reading' | 'read' = 'unread';
  let typed: { readonly value: T } | null = null;
  let isShown = true;

  async function load(): Promise<void> {
    if (state !== 'unread') return;
    state = 'reading';
    const answer = await keeper.read(key);
    state = answer.ok ? 'read' : 'unread';
    if (isShown) tell(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    const before = answer.value ?? keeper.empty;
    const text = typed ? retyped(before, keeper.empty, typed.value) : before;
    if (isShown) show(text);
    if (typed) keep(text);
  }

  async function keep(text: T): Promise<void> {
    const answer = await keeper.keep(key, text);
    if (isShown) tell(answer.ok ? null : answer.failure);
  }

  function type(text: T): void {
    if (isShown) show(text);
    typed = { value: text };
    if (state === 'read') keep(text);
    else load();
  }

  /** Another text stands on the screen; what was typed into this one is still kept. */
  function hide(): void {
    isShown = false;
  }

  return { load, type, hide };
}

/** `kept` with what was typed since `empty` stood on the screen; part by part, where they have parts. */
function retyped<T>(kept: T, empty: T, typed: T): T {
  if (!isObject(kept) || !isObject(empty) || !isObject(typed)) {
    return typed === empty ? kept : typed;
  }
  const before = new Map<string, unknown>(Object.entries(kept));
  const blank = new Map<string, unknown>(Object.entries(empty));
  const parts = Object.entries(typed).map(([name, part]) => [
    name,
    retyped<unknown>(before.get(name), blank.get(name), part),
  ]);
  return { ...kept, ...Object.fromEntries(parts) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
