/** Lines that stand under a picture, told by their own words: they end or begin with who took it, or are its credit. */
import { AGENCIES } from './agencies.ts';

/** Words for a picture in the languages of the papers that name its maker behind them. */
const PICTURE =
  'photos?|fotos?|fotograf(?:í|i)as?|images?|im[aá]gen|imagem|immagine|pictures?|bild(?:er)?|bilder|beeld|kuva|fotó|zdj[eę]cie|фото|ljósmynd|ảnh|video|写真|画像|撮影|사진|图片|圖片|credits?|crédits?|créditos?';

/** "(AP Photo/Ada Quill)", "(Foto: Ada Quill)", "(Image credit: Varn Archive)" at the line's end. */
const IN_BRACKETS = new RegExp(
  String.raw`[(\[](?:\p{Lu}[\p{L}.]{1,12}\s)?(?:${PICTURE})(?:\s?(?:credit|by|von|par|de|di|af|av)\b|\s?[:/])[^()[\]]{2,70}[)\]]\.?\s*$`,
  'iu',
);
/** Agencies and houses that picture makers work for, as they stand behind a stroke. */
const AGENCY = `${AGENCIES}|Getty|Getty Images|Shutterstock|Alamy|Bloomberg|NASA|ESA|[A-Z][A-Za-z]+ (?:Images|Photos?|Press)`;
/** "(Ada Quill/AFP)", "(NASA/Ada Quill)": a maker and an agency, parted by a stroke. */
const MAKERS = new RegExp(String.raw`\((?:[^()]{2,60}/\s?(?:${AGENCY})|(?:${AGENCY})/[^()]{2,60})\)\.?\s*$`, 'u');
/** "Foto: Ada Quill" behind the last sentence, "Photo: Ada Quill" as a line of its own. */
const BEHIND = new RegExp(
  String.raw`(?:^|[.!?…)”"]\s+|\s[|–-]\s)(?:(?:crédits?|mandatory)\s)?(?:${PICTURE})(?:\s(?:credit|by|\(cc\)))?\s?[:：]\s?[^.:：]{2,60}$`,
  'iu',
);
/** "© Ada Quill". */
const OWNED = /^[©ⓒ]\s?(?:\d{4}\s)?\p{L}[^.!?]*$/u;
/** "(Ada Quill/The Varn Gazette)" at the line's end: a house with its article, as no player, club or party is written. */
const HOUSED = /\(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}\s?\/\s?The(?:\s\p{Lu}[\p{L}.'’-]*){1,4}\)\.?\s*$/u;
/** Running time of a film behind its text: "18.04.2026 | 0:21 min". */
const RUNS = /\d{1,3}:\d{2}\s?(?:min|мин)\.?\s*$/iu;
/** Heavier lines tell more than a caption does, in characters. */
const MAX_CAPTION = 480;

/** Does the line say what a picture shows and who took it? */
export const isPhotoLine = (text: string): boolean =>
  text.length <= MAX_CAPTION &&
  (IN_BRACKETS.test(text) ||
    MAKERS.test(text) ||
    BEHIND.test(text) ||
    OWNED.test(text) ||
    HOUSED.test(text) ||
    RUNS.test(text));
