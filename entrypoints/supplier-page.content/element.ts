type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children. Text is always text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const shield = 'M8 1.6 13.2 3.4v4.2c0 3.2-2.1 5.6-5.2 6.8-3.1-1.2-5.2-3.6-5.2-6.8V3.4z';
const circle = 'M8 1.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4z';

/** Paths on a field of 16 × 16, drawn as lines. */
const paths = {
  check: [shield, 'm5.6 7.9 1.8 1.8 3.2-3.5'],
  shield: [shield, 'M5.8 8h4.4'],
  none: [shield, 'M2.4 2.4l11.2 11.2'],
  unread: [circle, 'M8 4.8v3.9M8 11v.2'],
  reading: ['M3.5 8h.1M8 8h.1M12.4 8h.1'],
  cards: ['M2.5 3h4.6v4.4H2.5zM8.9 3h4.6v4.4H8.9zM2.5 9h4.6v4H2.5zM8.9 9h4.6v4H8.9z'],
  saved: ['M4.2 2.2h7.6v11.4L8 10.7l-3.8 2.9z'],
  renew: ['M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.4 2v2.8h-2.8'],
  close: ['m4.5 4.5 7 7m0-7-7 7'],
  grip: ['M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1'],
} as const;
export type IconName = keyof typeof paths;

const svg = 'http://www.w3.org/2000/svg';

/** A picture beside words, never instead of them. */
export function icon(name: IconName): SVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 16 16');
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('class', `icon ${name}`);
  for (const d of paths[name]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    made.append(path);
  }
  return made;
}
