/** The stores' pictures: which there are, how large each must be, and what stands in it. */
import { captioned, laidOver, panel, labelled, tile, type Composition } from './compose-picture.ts';
import type { Shots } from './take-shots.ts';

/** Where they lie, a folder for each language. */
export const STORE_PICTURES = 'docs/store/pictures';

/** Sizes that the stores ask for, in dots: screenshots, and Chrome's two promotional tiles. */
export const STORE_SIZES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  '1-folded.png': [1280, 800],
  '2-quotes.png': [1280, 800],
  '3-reader.png': [1280, 800],
  '4-dark.png': [1280, 800],
  '5-options.png': [1280, 800],
  'tile-small.png': [440, 280],
  'tile-marquee.png': [1400, 560],
};

/** What is written on them. */
export const STORE_WORDS = {
  en: {
    folded: 'The article once, the offers folded.',
    before: 'Before',
    after: 'After',
    quotes: 'Who said what, and how sure that is.',
    reader: 'The whole article, its quotes in the margin.',
    dark: 'In the dark as well.',
    options: 'Your choices stay on your device.',
    tile: 'The article once, the offers folded.',
  },
  de: {
    folded: 'Der Artikel einmal, die Angebote eingeklappt.',
    before: 'Vorher',
    after: 'Nachher',
    quotes: 'Wer was gesagt hat, und wie sicher das ist.',
    reader: 'Der ganze Artikel, seine Zitate am Rand.',
    dark: 'Auch im Dunkeln.',
    options: 'Ihre Wahl bleibt auf Ihrem Gerät.',
    tile: 'Der Artikel einmal, die Angebote eingeklappt.',
  },
} as const;

/** Languages whose words there are. */
export type StoreLanguage = keyof typeof STORE_WORDS;

/** The pictures of one language by file name. `icon` is the switched-on icon at its largest. */
export function storeCompositions(
  shots: Shots,
  icon: Uint8Array,
  language: StoreLanguage,
): Readonly<Record<string, Composition>> {
  const words = STORE_WORDS[language];
  const beforeAfter = labelled([
    [words.before, panel(shots, 'page-before-light', 560, 640)],
    [words.after, panel(shots, 'page-after-light', 560, 640)],
  ]);
  const pageWithPopup = (colours: 'light' | 'dark', popup: string) =>
    laidOver(panel(shots, `page-after-${colours}`, 720, 660, 'margin-right:300px'), panel(shots, popup, 400), 0, 28);
  const bodies: Readonly<Record<string, string>> = {
    '1-folded.png': captioned(words.folded, beforeAfter),
    '2-quotes.png': captioned(words.quotes, pageWithPopup('light', 'popup-quotes-light')),
    '3-reader.png': captioned(words.reader, panel(shots, 'reader-light', 1100)),
    '4-dark.png': captioned(words.dark, pageWithPopup('dark', 'popup-page-dark')),
    '5-options.png': captioned(words.options, panel(shots, 'options-light', 1100)),
    'tile-small.png': tile(icon, words.tile, 'small'),
    'tile-marquee.png': tile(icon, words.tile, 'large', panel(shots, 'page-after-light', 720, 900, 'margin-top:64px')),
  };
  return Object.fromEntries(
    Object.entries(STORE_SIZES).map(([name, [width, height]]) => [
      name,
      { width, height, body: bodies[name] ?? '', ground: name === '4-dark.png' ? 'night' : 'day' } as const,
    ]),
  );
}
