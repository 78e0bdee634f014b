/**
 * One record of a packed store: what the store holds of some of the specs, by
 * their ids. Records cost more to read than what is in them, and the list needs
 * something of every spec.
 */
export type Shelf<Item> = Map<string, Item>;

/** A store of shelves, each under its number, in a transaction that may write. */
type Shelves<Item> = {
  get(shelf: number): Promise<Shelf<Item> | undefined>;
  put(items: Shelf<Item>, shelf: number): Promise<unknown>;
  delete(shelf: number): Promise<void>;
};

/**
 * How many shelves a store has: fewer make the reading of all cheaper, more an
 * edit. Measured with 10,000 specs in Chromium: all lines took 74 ms from 32
 * shelves, 230 to 300 from 64 and more; one text changed in 30 ms on 32 shelves,
 * in 3 on 128. Never changes once released, as little as {@link shelfOf}.
 */
const shelfCounts = { summaries: 32, texts: 128 } as const;
/** A store that holds shelves. */
type Packed = keyof typeof shelfCounts;

/**
 * The number of the shelf on which a spec stands, from 0: FNV-1a of the code units
 * of its id. Never changes once released, or a spec would stand on two.
 */
function shelfOf(name: Packed, id: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0) % shelfCounts[name];
}

/**
 * A number by which to sort specs, by their ids, so that those which share shelves
 * come together: written a few at a time, each shelf is then written few times.
 */
export const shelfOrder = (id: string): number => shelfOf('texts', id);

/** What belongs to specs, by their ids, sorted onto a store's shelves, by their numbers. */
export function shelved<Item>(
  name: Packed,
  items: ReadonlyMap<string, Item>,
): Map<number, Shelf<Item>> {
  const entries = byShelf(name, [...items], ([id]) => id);
  return new Map([...entries].map(([number, own]) => [number, new Map(own)]));
}

function byShelf<Entry>(
  name: Packed,
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
): Map<number, Entry[]> {
  const shelves = new Map<number, Entry[]>();
  for (const entry of entries) {
    const number = shelfOf(name, idOf(entry));
    const shelf = shelves.get(number);
    if (shelf === undefined) shelves.set(number, [entry]);
    else shelf.push(entry);
  }
  return shelves;
}

/** What stands on all these shelves, each with its spec's id, in the order of the ids. */
export function onAll<Item>(shelves: readonly Shelf<Item>[]): [string, Item][] {
  return shelves
    .flatMap((shelf) => [...shelf])
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

/** Puts what belongs to each spec on its shelf, in place of what stands there; null takes that away. */
export function putOn<Item>(
  name: Packed,
  store: Shelves<Item>,
  items: ReadonlyMap<string, Item | null>,
): Promise<void> {
  return changeShelves(name, store, [...items.keys()], (shelf, id) => {
    const item = items.get(id) ?? null;
    if (item === null) shelf.delete(id);
    else shelf.set(id, item);
  });
}

/** Takes away what stands on the shelves for these specs, and returns it by their ids. */
export async function takeFrom<Item>(
  name: Packed,
  store: Shelves<Item>,
  ids: readonly string[],
): Promise<Map<string, Item>> {
  const taken = new Map<string, Item>();
  await changeShelves(name, store, ids, (shelf, id) => {
    const item = shelf.get(id);
    if (item !== undefined) taken.set(id, item);
    shelf.delete(id);
  });
  return taken;
}

/** Reads and writes each shelf once, however many specs stand on it. */
async function changeShelves<Item>(
  name: Packed,
  store: Shelves<Item>,
  ids: readonly string[],
  change: (shelf: Shelf<Item>, id: string) => void,
): Promise<void> {
  const changes = [...byShelf(name, ids, (id) => id)].map(async ([number, own]) => {
    const shelf = (await store.get(number)) ?? new Map<string, Item>();
    for (const id of own) change(shelf, id);
    await (shelf.size === 0 ? store.delete(number) : store.put(shelf, number));
  });
  await Promise.all(changes);
}
