/** The look of a stub; colours and measures are those of the design's tokens. */

/** Style sheet of every stub's shadow root. */
export const STUB_STYLE = `
:host {
  all: initial !important; display: block !important; box-sizing: border-box !important; inline-size: auto !important;
  margin-block: 0 16px !important; flex: 1 0 100% !important; grid-column: 1 / -1 !important; contain: layout style !important;
  container-type: inline-size !important;
}
.line {
  --ink: #1B1A17; --ink-2: #57544C; --rule: #DDD9CE; --edge: #858175; --pencil: #1D4F91; --caution: #8A4210; --paper: #FCFBF8;
  display: flex; flex-wrap: wrap; align-items: center; column-gap: 8px; min-block-size: 36px; box-sizing: border-box;
  padding-inline: 3px 0; border-block: 1px solid var(--edge); color: var(--ink);
  font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start; letter-spacing: normal;
}
.dark {
  --ink: #EDE9E0; --ink-2: #B5B0A4; --rule: #3B3832; --edge: #837E72; --pencil: #9DC1F0; --caution: #E8AE7E; --paper: #1A1917;
}
.opaque { background: var(--paper); padding-inline: 12px; }
svg { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; color: var(--ink-2); }
.kind { font-weight: 700; flex: none; max-inline-size: calc(100% - 24px); }
.reason { flex: 1 1 0; min-inline-size: 0; color: var(--ink-2); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.buttons { display: flex; flex-wrap: wrap; column-gap: 8px; justify-content: end; margin-inline-start: auto; }
button {
  font: inherit; color: var(--pencil); background: none; border: 0; border-radius: 4px; margin: 0;
  min-block-size: 28px; min-inline-size: 24px; padding: 4px; cursor: pointer; text-decoration: underline;
  text-decoration-thickness: 1px; text-underline-offset: 3px;
}
button[hidden] { display: none; }
.quiet { color: var(--ink-2); }
button:hover { text-decoration-thickness: 2px; }
button:focus-visible { outline: 2px solid var(--pencil); outline-offset: 2px; }
.open { border-block-end-style: dashed; }
.gate { border-block-start: 4px double var(--caution); }
.gate svg, .gate .kind { color: var(--caution); }
.mark {
  position: relative; flex-wrap: nowrap; min-block-size: 24px; block-size: 24px; border-block-color: transparent; cursor: pointer;
}
.mark button { position: static; min-block-size: 20px; padding-block: 0; }
.mark button::after { content: ''; position: absolute; inset: 0; }
.mark::after { content: ''; position: absolute; inset-inline: 24px 0; inset-block-start: 50%; border-block-start: 1px dotted var(--edge); }
.mark:not(:hover, :focus-within) :is(.kind, .reason, button) { opacity: 0; }
.mark:is(:hover, :focus-within) { border-block-color: var(--edge); }
.mark:is(:hover, :focus-within)::after { content: none; }
.mark .kind { flex-shrink: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@container (max-width: 420px) {
  .line:not(.mark) .reason { order: 1; flex-basis: 100%; white-space: normal; padding-inline-start: 24px; padding-block-end: 8px; }
  .line.gate:not(.open) .kind { flex: 1 1 0; min-inline-size: min(8em, calc(100% - 24px)); padding-block: 8px 4px; }
  .line.open .kind { flex-basis: calc(100% - 24px); padding-block-start: 8px; }
  .line.open .reason { order: 0; flex: 1 1 auto; padding-block-end: 0; }
}
@media (pointer: coarse) {
  .line { min-block-size: 44px; }
  button { min-block-size: 44px; min-inline-size: 44px; }
}
@media (forced-colors: active) {
  svg, .kind, .gate svg, .gate .kind, .reason { color: CanvasText; }
  button, .quiet { color: LinkText; }
  .mark { border-block-color: Canvas; }
}
@media print { :host { display: none !important; } }
`;

/** Goes beside it where a fold is to leave no mark. */
export const NO_STUB_STYLE = ':host { display: none !important; }';

/** Goes beside it while the publisher's block stands open under the line: nothing comes between them. */
export const OPEN_STUB_STYLE = ':host { margin-block-end: 0 !important; }';
