// Custom properties would be the page's to register with another type: tokens are constants instead.
// The colours are those of components/styles/tokens.css, light and dark.
const ground = 'light-dark(#ffffff, #15191d)';
const raised = 'light-dark(#f5f7f8, #1d2328)';
const text = 'light-dark(#1a1f24, #e7ebee)';
const quiet = 'light-dark(#56606a, #a5afb8)';
const line = 'light-dark(#dce1e5, #323a42)';
const accent = 'light-dark(#0a6570, #6cc7d1)';
const accentGround = 'light-dark(#e8f4f5, #16292d)';
const warn = 'light-dark(#7d4a00, #f0c070)';
const shadow = '0 1px 2px rgb(0 0 0 / 12%), 0 4px 14px rgb(0 0 0 / 14%)';
const font =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
/** Below whatever a page lifts over its cards: its own menus and sticky header cover the marks. */
const markLevel = 1;

/** An important rule of a shadow root is stronger than any of the page's, style attributes included. */
const host = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
}
@media print { :host { display: none !important; } }
.ground, .layer { font: 400 13px/18px ${font}; color: ${text}; color-scheme: light dark; }
.ground { position: absolute; inset: 0 auto auto 0; width: 100px; height: 100px; z-index: ${markLevel}; pointer-events: none; }
.layer {
  position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  background: none; overflow: clip; pointer-events: none;
}
.icon { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const chip = `
.chip {
  position: absolute; top: 0; left: 0; display: flex; align-items: stretch; box-sizing: border-box;
  height: 36px; max-width: calc(100% - 16px); border: 1px solid ${line}; border-radius: 18px;
  background: ${ground}; box-shadow: ${shadow}; pointer-events: auto; user-select: none;
}
.chip[hidden] { display: none; }
button {
  all: unset; box-sizing: border-box; display: flex; align-items: center; justify-content: center;
  min-width: 24px; cursor: pointer; color: ${quiet}; border-radius: 17px;
}
button:hover { color: ${text}; background: ${raised}; }
button:focus-visible, .edge:focus-visible { outline: 2px solid ${accent}; outline-offset: -3px; }
.grip { padding: 0 2px 0 6px; cursor: grab; touch-action: none; border-radius: 17px 4px 4px 17px; }
.grip .icon, .reading { stroke-width: 2.2; }
.moving .grip { cursor: grabbing; }
.answer { gap: 8px; padding: 0 8px; min-width: 0; color: ${text}; font-weight: 500; font-variant-numeric: tabular-nums; border-radius: 4px; }
.answer span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.answer .icon { color: ${quiet}; }
.answer .check { color: ${accent}; }
.answer .unread { color: ${warn}; }
.answer[aria-expanded="true"] { background: ${accentGround}; }
.dismiss { padding: 0 8px 0 4px; border-radius: 4px 17px 17px 4px; }
.dismiss .icon { width: 14px; height: 14px; }
.note { display: flex; align-items: center; gap: 8px; padding: 0 4px 0 12px; }
`;

const dock = `
.dock {
  position: absolute; inset: 0 0 0 auto; box-sizing: border-box; max-width: 100%;
  background: ${ground}; border-left: 1px solid ${line}; box-shadow: ${shadow}; pointer-events: auto;
}
.dock[hidden] { display: none; }
.dock iframe { display: block; width: 100%; height: 100%; border: 0; background: ${ground}; color-scheme: light dark; }
.edge { position: absolute; inset: 0 auto 0 -7px; width: 12px; cursor: ew-resize; touch-action: none; z-index: 1; }
.edge::after { content: ''; position: absolute; inset: 0 auto 0 5px; width: 3px; }
.edge:hover::after, .sizing .edge::after { background: ${accent}; }
.sizing iframe { pointer-events: none; }
@media (prefers-reduced-motion: no-preference) {
  .dock { animation: arrive 140ms ease-out; }
  @keyframes arrive { from { transform: translateX(16px); opacity: 0; } }
}
`;

const marks = `
.mark {
  position: absolute; top: 0; left: 0; display: flex; align-items: center; gap: 5px; box-sizing: border-box;
  height: 24px; padding: 0 9px 0 6px; border: 1px solid ${line}; border-radius: 12px; overflow: hidden;
  background: ${ground}; font-size: 12px; font-weight: 500; white-space: nowrap; font-variant-numeric: tabular-nums;
  box-shadow: 0 1px 2px rgb(0 0 0 / 14%);
}
.mark[hidden] { display: none; }
.words::before { content: attr(data-words); }
.mark .icon { width: 14px; height: 14px; color: ${accent}; }
.outline {
  position: absolute; top: 0; left: 0; box-sizing: border-box; border: 2px solid ${accent}; border-radius: 6px;
  outline: 2px solid ${ground}; pointer-events: none;
}
@media (forced-colors: active) {
  .mark, .chip, .dock { border-color: CanvasText; }
  .edge:hover::after, .sizing .edge::after { background: Highlight; }
  .answer[aria-expanded="true"] { outline: 2px solid Highlight; outline-offset: -3px; }
}
`;

export const style = host + chip + dock + marks;
