/** The look of the picker: an outline around the block, and a line at the bottom of the window. */

/** Style sheet of the picker's shadow root; its colours are the stub's. */
export const PICKER_STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: 0 !important; inline-size: auto !important; block-size: auto !important;
  display: block !important; overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important;
  background: none !important; border: 0 !important;
}
.outline { position: fixed; outline: 2px solid #1D4F91; box-shadow: 0 0 0 4px #FFFFFF; border-radius: 2px; }
.outline.refused { outline: 2px dashed #8A4210; }
.bar {
  --ink: #1B1A17; --ink-2: #57544C; --edge: #858175; --pencil: #1D4F91; --caution: #8A4210; --paper: #FCFBF8;
  position: fixed; inset-inline: 0; inset-block-end: 0; box-sizing: border-box; pointer-events: auto;
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 8px 16px; background: var(--paper); color: var(--ink);
  border-block-start: 1px solid var(--edge); font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start;
}
.said { flex: 1 1 12rem; min-inline-size: 0; color: var(--ink-2); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.said.refused { color: var(--caution); white-space: normal; }
.buttons { display: flex; flex-wrap: wrap; column-gap: 8px; }
button {
  font: inherit; color: var(--pencil); background: none; border: 0; border-radius: 4px; margin: 0; min-block-size: 32px; min-inline-size: 24px;
  padding: 4px; cursor: pointer; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px;
}
button:first-child { font-weight: 700; }
button:focus-visible { outline: 2px solid var(--pencil); outline-offset: 1px; }
button:disabled { color: var(--ink-2); text-decoration: none; cursor: default; }
@media (prefers-color-scheme: dark) {
  .bar { --ink: #EDE9E0; --ink-2: #B5B0A4; --edge: #837E72; --pencil: #9DC1F0; --caution: #E8AE7E; --paper: #1A1917; }
}
@media (pointer: coarse) { button { min-block-size: 44px; min-inline-size: 44px; } }
@media (forced-colors: active) { .outline { outline-color: Highlight; box-shadow: none; } .outline.refused { outline-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;
