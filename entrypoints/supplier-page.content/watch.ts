/** All times here are ms. From the first change to the reading: changes come in bursts. */
const firstDelay = 200;
/** Between two readings of a page that never stops changing. */
const leastInterval = 1000;
/** Share of the time that reading may take: a slow page is read less often. */
const restPerWork = 25;
/** Without a relevant change for so long, the page is taken to be complete. */
const quietAfter = 1500;
/** A page that never falls quiet is taken to be complete after this. */
const quietAtLast = 6000;

/** Attributes in which search cards and modules carry what is read. */
export const readAttributes = [
  'data-ctrdot',
  'data-pid',
  'data-ta-price',
  'data-aplus-auto-offer',
  'module-data',
];

const deaf = new Set(['STYLE', 'LINK', 'IMG', 'IFRAME', 'VIDEO', 'CANVAS', 'META', 'BR']);

function isRelevantNode(node: Node, own: Node): boolean {
  if (node === own) return false;
  if (node instanceof Element) return !deaf.has(node.tagName);
  return Boolean(node.textContent?.trim());
}

function isRelevant({ type, addedNodes, removedNodes }: MutationRecord, own: Node): boolean {
  if (type !== 'childList') return true;
  const changed = (node: Node) => isRelevantNode(node, own);
  return (
    Array.prototype.some.call(addedNodes, changed) ||
    Array.prototype.some.call(removedNodes, changed)
  );
}

export type Watch = {
  /** Reads now, unless the tab is hidden: then as soon as it is seen. */
  readonly readNow: () => void;
  /** Another page stands here now: reads it soon, and counts to `quiet` anew. */
  readonly restart: () => void;
};

/**
 * Calls `read` when something worth reading has changed, `quiet` once when the
 * page seems complete. While a reading is due it does not observe at all, so a
 * page in constant change costs one reading per interval; a hidden one, none.
 */
export function watchPage(
  own: Node,
  { read, quiet }: { read: () => void; quiet: () => void },
  signal: AbortSignal,
): Watch {
  let due = 0;
  let quietTimer = 0;
  let startedAt = performance.now();
  let nextAt = 0;
  let isQuiet = false;
  let waitsForSight = false;
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isRelevant(record, own))) ask();
  });

  function ask(): void {
    if (due || signal.aborted) return;
    observer.disconnect();
    clearTimeout(quietTimer);
    due = window.setTimeout(run, Math.max(firstDelay, nextAt - performance.now()));
  }

  function run(): void {
    due = 0;
    waitsForSight = document.hidden;
    if (waitsForSight) return;
    const began = performance.now();
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: readAttributes,
    });
    read();
    const ended = performance.now();
    nextAt = ended + Math.max(leastInterval, (ended - began) * restPerWork);
    awaitQuiet(ended);
  }

  function awaitQuiet(now: number): void {
    if (isQuiet || signal.aborted) return;
    const left = startedAt + quietAtLast - now;
    if (left <= 0) fallQuiet();
    else quietTimer = window.setTimeout(fallQuiet, Math.min(quietAfter, left));
  }

  function fallQuiet(): void {
    isQuiet = true;
    quiet();
  }

  function restart(): void {
    isQuiet = false;
    startedAt = performance.now();
    nextAt = 0;
    clearTimeout(due);
    due = 0;
    ask();
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (waitsForSight && !document.hidden) run();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
    clearTimeout(quietTimer);
  });
  return { readNow: run, restart };
}
