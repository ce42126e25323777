/** How the reader wants the page to look: remembered, and put on the document as attributes that the style sheet reads. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { LOOK_KEY } from '../page-choices.ts';

/** Sizes of the text, in CSS pixels at the browser's usual size. */
const SIZES = [16, 18, 20, 22, 25, 28] as const;
/** Colours; `system` follows the browser. */
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
/** Widths of the column. */
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
/** Typefaces of the article. */
export const FACES = ['serif', 'sans'] as const;

const lookSchema = v.object({
  size: v.fallback(v.picklist(SIZES), 20),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  width: v.fallback(v.picklist(WIDTHS), 'medium'),
  face: v.fallback(v.picklist(FACES), 'serif'),
});

/** All that can be chosen. */
export type Look = v.InferOutput<typeof lookSchema>;

/** A look out of anything that was stored: what is damaged takes its default. */
export const readLook = (stored: unknown): Look =>
  v.parse(lookSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** The look chosen last. */
export async function loadLook(): Promise<Look> {
  return readLook((await browser.storage.local.get(LOOK_KEY))[LOOK_KEY]);
}

/** Keeps the look for the next time. */
export const saveLook = (look: Look): Promise<void> => browser.storage.local.set({ [LOOK_KEY]: look });

/** The next larger (1) or smaller (-1) size; the last one stays. */
export function nextSize(size: Look['size'], step: 1 | -1): Look['size'] {
  return SIZES[SIZES.indexOf(size) + step] ?? size;
}

/** The theme after this one, and after the last the first. */
export const nextTheme = (theme: Look['theme']): Look['theme'] => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;

/** Puts the look on the document. */
export function applyLook({ size, theme, width, face }: Look, root: HTMLElement): void {
  const { dataset } = root;
  dataset['size'] = String(size);
  dataset['width'] = width;
  dataset['face'] = face;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
