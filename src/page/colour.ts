/** Colours as a computed style writes them. */

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

const alphas = new Map<string, number>([
  ['rgba(0, 0, 0, 0)', 0],
  ['transparent', 0],
]);
const ALPHA = /^(?:rgba|hsla)\([^)]*,\s*([\d.]+)\)$|\/\s*([\d.]+%?)\s*\)$/u;

/** How opaque a computed colour is, 0 to 1; a colour without an alpha is opaque. */
export function alphaOf(colour: string): number {
  const before = alphas.get(colour);
  if (before !== undefined) return before;
  const found = ALPHA.exec(colour);
  const value = found?.[1] ?? found?.[2] ?? '1';
  const alpha = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  alphas.set(colour, alpha);
  return alpha;
}

/** A colour is the ground of what stands on it from this opacity on; a thinner one tints the ground behind it. */
const GROUND_ALPHA = 0.5;

/** Is a computed colour dense enough to be the ground of what stands on it? */
export const isGround = (colour: string): boolean => alphaOf(colour) > GROUND_ALPHA;

/** Red, green and blue of an rgb() or rgba() value; undefined for other notations. */
export function colourOf(colour: string): Colour | undefined {
  if (!colour.startsWith('rgb')) return undefined;
  const [r, g, b] = colour.match(/[\d.]+/gu)?.map(Number) ?? [];
  return r === undefined || g === undefined || b === undefined ? undefined : [r, g, b];
}

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Colour): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** Contrast ratio by the WCAG 2 formula, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
