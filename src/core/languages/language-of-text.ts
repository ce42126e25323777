/** Tells the language of a text from its letters and its most frequent words. */
import { isCommon, LETTERS } from '../letter-ranges.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';

/** So many words of the text are looked at. */
const SAMPLE_WORDS = 250;
/** Share of the sample that a language's most frequent words must reach. */
const MIN_SHARE = 0.06;
/** This share of another language's most frequent words, and so many times more than those of the declared one, belie it. */
const SURE_SHARE = 0.12;
const TIMES_MORE = 3;
/** Of fewer words nothing is told. */
const FEWEST_WORDS = 40;
/** Share of its letters by which a script is that of the text, and no name or word in it. */
const SCRIPT_SHARE = 0.3;
/** Japanese mixes its own letters with Chinese signs; this share of them is enough. */
const KANA_SHARE = 0.1;
const ANY_WORD = /[\p{L}\p{M}]+/gu;
const COMMON_WORD = new RegExp(`[${LETTERS}]+`, 'g');
/** Blocks in which the scripts below lie, with others. */
const FAR = /[\u0600-\u1FFF\u2E80-\uFFFF]/;
/** Letters of Persian, Urdu and others that Arabic does not have. */
const NOT_ARABIC = /[پچژگٹڈڑےݩەێۆ]/u;
const SCRIPTS = [
  [/\p{Script=Hangul}/gu, 'ko', SCRIPT_SHARE],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', KANA_SHARE],
  [/\p{Script=Han}/gu, 'zh', SCRIPT_SHARE],
  [/\p{Script=Arabic}/gu, 'ar', SCRIPT_SHARE],
] as const;

const wordsIn = (text: string): readonly string[] => {
  const small = text.toLowerCase();
  return (small.match(isCommon(small) ? COMMON_WORD : ANY_WORD) ?? []).slice(0, SAMPLE_WORDS);
};

/** How many of the words are among the most frequent ones of a language. */
const frequentIn = (words: readonly string[], code: string): number => {
  const frequent = new Set(FREQUENT_WORDS[code]?.split(' '));
  return words.filter((word) => frequent.has(word)).length;
};

/** The language whose most frequent words fill the text best, or ''. */
export function languageByWords(text: string): string {
  const words = wordsIn(text);
  let [best, most] = ['', words.length * MIN_SHARE];
  for (const code of Object.keys(FREQUENT_WORDS)) {
    const count = frequentIn(words, code);
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** The language that alone is written in most letters of the text, or ''. */
const languageByScript = (text: string): string => {
  if (!FAR.test(text)) return '';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [, code = ''] = SCRIPTS.find(([sign, , share]) => (text.match(sign)?.length ?? 0) > letters * share) ?? [];
  return code === 'ar' && NOT_ARABIC.test(text) ? '' : code;
};

/** The language of a text by its primary tag: by its script where that is one language's own, else by its words; or ''. */
export const languageOfText = (text: string): string => languageByScript(text) || languageByWords(text);

/** Is the text surely not in this language (a primary tag), because another one's script or frequent words fill it? */
export function isForeignTo(text: string, code: string): boolean {
  if (!(code in FREQUENT_WORDS)) return false;
  if (languageByScript(text) !== '') return true;
  const words = wordsIn(text);
  const count = frequentIn(words, languageByWords(text));
  return (
    words.length >= FEWEST_WORDS && count > words.length * SURE_SHARE && count > frequentIn(words, code) * TIMES_MORE
  );
}
