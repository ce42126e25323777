/** How a saved article looks. */

/** The style sheet of the file: one column, light or dark as the system, plain on paper. */
export const HTML_STYLE = `:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1b1a17; --ink-2: #57544c; --rule: #ddd9ce; --pencil: #1d4f91; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1a1917; --ink: #ede9e0; --ink-2: #b5b0a4; --rule: #3b3832; --pencil: #9dc1f0; }
}
body { margin: 0; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink);
  font: 1.25rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, P052, "Noto Serif", Georgia, serif; overflow-wrap: break-word; }
article { max-inline-size: min(40rem, 66ch); margin-inline: auto; }
h1 { margin: 0 0 0.5rem; font-size: 2.375rem; line-height: 1.16; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 1.75rem 0 0; font-size: 1.25rem; line-height: 1.3; }
p, ul, ol, blockquote { margin: 0; }
div > * + * { margin-block-start: 1.25rem; }
blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); }
a { color: var(--pencil); }
section { margin-block-start: 2rem; border-block-start: 1px solid var(--rule); font-size: 1rem; }
section h2 { margin-block: 1rem 0.5rem; }
.facts { margin-block-end: 1.5rem; padding-block-end: 1rem; border-block-end: 2px solid var(--ink); }
.facts, .caption, .credit { color: var(--ink-2); font-size: 1rem; }
.credit { margin-block-start: 1rem; }
.standfirst { font-weight: 600; }
.cut { margin-block-start: 1.5rem; border-block-start: 3px double currentcolor; padding-block-start: 0.75rem; }
@media print { body { background: none; color: #000; padding: 0; font-size: 11pt; } }
`;
