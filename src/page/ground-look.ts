/** Which of its two colour sets a stub needs on the page's own ground. */

/** Ink-2 of the light and the dark set (ui.md, "Colour"). */
const INKS = { light: [0x57, 0x54, 0x4c], dark: [0xb5, 0xb0, 0xa4] } as const;
/** Contrast that small text needs at least (WCAG 2, AA). */
const MIN_CONTRAST = 4.5;

type Colour = readonly [number, number, number];

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

/** The first opaque colour behind an element, or undefined where a picture or an unknown colour comes first. */
function groundBehind(element: Element, window: Window): Colour | undefined {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(e);
    if (backgroundImage !== 'none') return undefined;
    const numbers = backgroundColor.match(/[\d.]+/gu)?.map(Number) ?? [];
    const alpha = backgroundColor === 'transparent' ? 0 : (numbers[3] ?? 1);
    if (alpha === 0) continue;
    if (alpha < 1 || !backgroundColor.startsWith('rgb') || numbers.length < 3) return undefined;
    return [numbers[0]!, numbers[1]!, numbers[2]!];
  }
  return [255, 255, 255];
}

/** Light or dark set by the higher contrast; `opaque` where neither reads well on the page's ground. */
export function groundLook(element: Element, window: Window): { dark: boolean; opaque: boolean } {
  const ground = groundBehind(element, window);
  if (!ground) return { dark: window.matchMedia('(prefers-color-scheme: dark)').matches, opaque: true };
  const [light, dark] = [contrast(INKS.light, ground), contrast(INKS.dark, ground)];
  return { dark: dark > light, opaque: Math.max(light, dark) < MIN_CONTRAST };
}
