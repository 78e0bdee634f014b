/**
 * A script that a page would run to learn what it can of the extension: it
 * listens for every event there is, watches every change, and puts its own
 * functions in the place of the browser's.
 */
export const spying = `
  window.spied = { keys: [], inputs: [], words: [], changes: [], called: [], messages: [], errors: [] };
  const types = new Set(['beforeinput', 'compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout', 'message', 'securitypolicyviolation', 'storage', 'toggle', 'beforetoggle']);
  for (const root of [window, document, HTMLElement.prototype, Document.prototype]) for (const name in root) if (name.startsWith('on')) types.add(name.slice(2));
  const note = (event) => {
    if (event instanceof KeyboardEvent) spied.keys.push(event.key);
    if (/^(before)?input|^composition|^change|^paste|^copy/.test(event.type)) spied.inputs.push(event.type + ' ' + event.data);
    if (event.type === 'message') spied.messages.push(JSON.stringify(event.data));
    spied.words.push(event.type + ' ' + event.composedPath().map((at) => at.nodeName ?? 'window').join('<') + ' ' + (event.detail && JSON.stringify(event.detail)));
  };
  for (const type of types) for (const root of [window, document]) root.addEventListener(type, note, { capture: true, passive: true });
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) spied.changes.push([type, target.nodeName, attributeName ?? '', ...Array.from(addedNodes, (node) => node.nodeName + '#' + (node.attributes?.length ?? '') + (node.textContent ?? '').trim())].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const spyOn = (owner, name) => {
    const real = owner[name];
    if (typeof real !== 'function') return;
    owner[name] = function (...given) { spied.called.push(name + ' ' + given.map(String).join(' ').slice(0, 200)); return Reflect.apply(real, this, given); };
  };
  for (const name of ['attachShadow', 'setAttribute', 'append', 'prepend', 'remove', 'replaceChildren', 'showPopover', 'querySelector', 'querySelectorAll', 'getBoundingClientRect', 'insertAdjacentHTML', 'scrollIntoView', 'animate']) spyOn(Element.prototype, name), spyOn(HTMLElement.prototype, name);
  for (const [owner, name] of [[EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'], [window, 'fetch'], [window, 'requestAnimationFrame'], [window, 'setTimeout'], [Document.prototype, 'createElement'], [Node.prototype, 'appendChild'], [Node.prototype, 'insertBefore'], [JSON, 'stringify'], [JSON, 'parse'], [Storage.prototype, 'setItem'], [IDBFactory.prototype, 'open'], [Array.prototype, 'map'], [Promise.prototype, 'then'], [MutationObserver.prototype, 'observe'], [ResizeObserver.prototype, 'observe']]) spyOn(owner, name);
  spied.called.length = 0;
`;

/** Styles that take everything back, shrink the type, turn the page around, and move it about. */
export const wreckingStyles = `
  * { all: revert !important; font: 4px/1 cursive !important; color: red !important; }
  html { font-size: 5px !important; direction: rtl !important; zoom: 1.4 !important; transform: translate(37px, 53px) scale(0.9) !important; filter: invert(1) !important; opacity: 0.5 !important; letter-spacing: 9px !important; text-transform: uppercase !important; }
  div, iframe, html > div { display: none !important; visibility: hidden !important; pointer-events: none !important; z-index: -1 !important; }
  @property --accent { syntax: '<length>'; inherits: false; initial-value: 0px; }
  ::backdrop { background: red !important; }
`;
