/**
 * The one place where the page's document is touched. Members are looked up on
 * the prototype, for a page's `<form><input name="getAttribute">` or
 * `<img name="querySelectorAll">` hides the element's own.
 */
function member(node: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(node);
  // Some documents outside a browser keep a member on the node alone.
  return name in prototype ? Reflect.get(prototype, name, node) : Reflect.get(node, name);
}

function call(node: object, name: string, argument: string): unknown {
  const method = member(node, name);
  return typeof method === 'function' ? Reflect.apply(method, node, [argument]) : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Whether the node is an element. */
export function isElement(node: unknown): node is Element {
  return isNode(node) && member(node, 'nodeType') === 1;
}

/** The elements under `root` that match, in document order; none for a selector the browser refuses. */
export function selectAll(root: Node, css: string): Element[] {
  const found = call(root, 'querySelectorAll', css);
  return isNode(found) && Symbol.iterator in found
    ? Array.from(Object(found)).filter(isElement)
    : [];
}

/** The first element under `root` that matches, or null. */
export function select(root: Node, css: string): Element | null {
  const found = call(root, 'querySelector', css);
  return isElement(found) ? found : null;
}

/** An attribute's text, or null where the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  const value = call(element, 'getAttribute', name);
  return typeof value === 'string' ? value : null;
}

/** All the text in an element as it stands, scripts and hidden text too. */
export function rawTextOf(node: Node): string {
  const text = member(node, 'textContent');
  return typeof text === 'string' ? text : '';
}

function related(node: Node, name: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null {
  const other = member(node, name);
  return isNode(other) ? other : null;
}

/** Walks the nodes under `root` in order without recursion, at most `most` of them; `visit` answers whether to go inside, null: to stop. */
function walk(root: Node, most: number, visit: (node: Node) => boolean | null): void {
  let node = related(root, 'firstChild');
  for (let count = 0; node && count < most; count += 1) {
    const goInside = visit(node);
    if (goInside === null) return;
    const inside = goInside ? related(node, 'firstChild') : null;
    let next = inside ?? related(node, 'nextSibling');
    for (let up = node; !next; next = related(up, 'nextSibling')) {
      const parent = related(up, 'parentNode');
      if (!parent || parent === root) return;
      up = parent;
    }
    node = next;
  }
}

const unseen = /^(?:del|s|strike|script|style|template)$/i;

/**
 * The text a reader takes as said: no struck-through text and no scripts, white
 * space folded. Digits that meet across elements ("$6" and "98" of a split
 * price) are kept apart by a bar, so that no number is made of two.
 */
export function textOf(element: Element, longest = 20_000): string {
  let text = '';
  walk(element, 3000, (node) => {
    const type = member(node, 'nodeType');
    if (type === 3) {
      const part = String(member(node, 'nodeValue') ?? '').replace(/\s+/g, ' ');
      if (part === ' ' && /^$| $/.test(text)) return false;
      text += /\d$/.test(text) && /^\d/.test(part) ? `¦${part}` : part;
    }
    if (text.length > longest) return null;
    return type === 1 && !unseen.test(String(member(node, 'nodeName')));
  });
  return text.replace(/\s+/g, ' ').trim();
}

function childText(node: Node): string {
  return isElement(node)
    ? textOf(node)
    : member(node, 'nodeType') === 3
      ? rawTextOf(node).trim()
      : '';
}

/** The texts of an element's parts, its child nodes, wrappers of one child opened; none are empty. */
export function partsOf(element: Element): string[] {
  let here: Node = element;
  for (let depth = 0; depth < 10; depth += 1) {
    const parts: Node[] = [];
    for (let node = related(here, 'firstChild'); node && parts.length < 50; ) {
      if (childText(node) !== '') parts.push(node);
      node = related(node, 'nextSibling');
    }
    const [only] = parts;
    if (parts.length !== 1 || !isElement(only)) return parts.map(childText);
    here = only;
  }
  return [childText(here)];
}

/** The texts of the comments under an element. */
export function commentsIn(element: Element): string[] {
  const comments: string[] = [];
  walk(element, 3000, (node) => {
    if (member(node, 'nodeType') === 8) comments.push(String(member(node, 'nodeValue') ?? ''));
    return true;
  });
  return comments;
}
