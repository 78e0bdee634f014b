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

function childrenOf(node: Node): Node[] {
  const nodes = member(node, 'childNodes');
  return isNode(nodes) && Symbol.iterator in nodes ? Array.from(Object(nodes)) : [];
}

const unseen = /^(?:del|s|strike|script|style|template)$/i;

/**
 * The text a reader takes as said: no struck-through text and no scripts, white
 * space folded. Digits that meet across elements ("$6" and "98" of a split
 * price) are kept apart by a bar, so that no number is made of two. Stops soon
 * after `longest` characters, and 200 elements deep.
 */
export function textOf(element: Node, longest = 20_000): string {
  let text = '';
  const add = (node: Node, depth: number): void => {
    const type = member(node, 'nodeType');
    if (type === 3) {
      const part = String(member(node, 'nodeValue')).replace(/\s+/g, ' ');
      text +=
        /\d$/.test(text) && /^\d/.test(part)
          ? `¦${part}`
          : /(?:^| )$/.test(text)
            ? part.trimStart()
            : part;
    } else if (type === 1 && depth < 200 && !unseen.test(String(member(node, 'nodeName')))) {
      for (const child of childrenOf(node)) if (text.length <= longest) add(child, depth + 1);
    }
  };
  add(element, 0);
  return text.trim();
}

/** The texts of an element's parts, its child nodes, wrappers of one child opened; none are empty. */
export function partsOf(element: Node): string[] {
  let here = element;
  for (let depth = 0; depth < 10; depth += 1) {
    const parts = childrenOf(here)
      .slice(0, 50)
      .filter((node) => textOf(node) !== '');
    const [only] = parts;
    if (parts.length !== 1 || !isElement(only)) return parts.map((part) => textOf(part));
    here = only;
  }
  return [textOf(here)];
}

/** An element as HTML. */
export function htmlOf(element: Element): string {
  const html = member(element, 'outerHTML');
  return typeof html === 'string' ? html : '';
}
