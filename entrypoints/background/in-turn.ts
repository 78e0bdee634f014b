/**
 * A queue: each piece of work begins when the one before is over, whatever
 * became of it. Orders what this worker does at once; a worker that dies leaves
 * nothing half-done that another would have to know of.
 */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = before.then(work, work);
    before = turn;
    return turn;
  };
}
