/** Which of its two colour sets a stub needs on the page's own ground. */

import { alphaOf, colourOf, contrast, type Colour } from './colour.ts';
import type { StubGround } from './stub.ts';

/** Ink-2 of the light and the dark set (ui.md, "Colour"). */
const INKS = { light: [0x57, 0x54, 0x4c], dark: [0xb5, 0xb0, 0xa4] } as const;
/** Contrast that small text needs at least (WCAG 2, AA). */
const MIN_CONTRAST = 4.5;

/** The first opaque colour behind an element, or undefined where a picture or an unknown colour comes first. */
function groundBehind(element: Element, window: Window): Colour | undefined {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(e);
    if (backgroundImage !== 'none') return undefined;
    const alpha = alphaOf(backgroundColor);
    if (alpha === 0) continue;
    return alpha < 1 ? undefined : colourOf(backgroundColor);
  }
  return [255, 255, 255];
}

/** Light or dark set by the higher contrast; `opaque` where neither reads well on the page's ground. */
export function groundLook(element: Element, window: Window): StubGround {
  const ground = groundBehind(element, window);
  if (!ground) return { dark: window.matchMedia('(prefers-color-scheme: dark)').matches, opaque: true };
  const [light, dark] = [contrast(INKS.light, ground), contrast(INKS.dark, ground)];
  return { dark: dark > light, opaque: Math.max(light, dark) < MIN_CONTRAST };
}
