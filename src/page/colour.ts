/** Colours as a computed style writes them. */

const known = new Map<string, number>([
  ['rgba(0, 0, 0, 0)', 0],
  ['transparent', 0],
]);
const ALPHA = /^(?:rgba|hsla)\([^)]*,\s*([\d.]+)\)$|\/\s*([\d.]+%?)\s*\)$/u;

/** How opaque a computed colour is, 0 to 1; a colour without an alpha is opaque. */
export function alphaOf(colour: string): number {
  const before = known.get(colour);
  if (before !== undefined) return before;
  const found = ALPHA.exec(colour);
  const value = found?.[1] ?? found?.[2] ?? '1';
  const alpha = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  known.set(colour, alpha);
  return alpha;
}
