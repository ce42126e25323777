/** In which languages a page may make offers: the one it declares, the one it is written in, and English. */
import type { Page } from '../model.ts';
import { languageByWords } from '../languages/language-of-text.ts';

/** So many words are enough to tell a language. */
const SAMPLE_WORDS = 250;
/** Norwegian has two names, and old pages write Indonesian and Hebrew otherwise. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', in: 'id' };
/** Blocks in which those scripts lie, with others. */
const FAR = /[\u0600-\u1FFF\u2E80-\uFFFF]/;
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Devanagari}/u, ['hi']],
];

/** The code that the offer words of a language go by, out of a tag as pages write it: `no` for `nb-NO`. */
export function languageCode(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  return SAME[primary] ?? primary;
}

/** Some of the page's longer texts, as one. */
function sampleOf(page: Page, prose: readonly number[]): string {
  let sample = '';
  for (const i of prose) {
    sample += `${page.blocks[i]!.text} `;
    if (sample.length > SAMPLE_WORDS * 8) break;
  }
  return sample;
}

/** Codes of the languages to look for offers in, at most four. */
export function chooseLanguages(page: Page, prose: readonly number[]): ReadonlySet<string> {
  const sample = sampleOf(page, prose);
  const codes = new Set(['en', languageCode(page.facts.language), languageByWords(sample)]);
  for (const [script, languages] of FAR.test(sample) ? SCRIPTS : []) {
    if (!script.test(sample)) continue;
    for (const language of languages) codes.add(language);
    break;
  }
  codes.delete('');
  return codes;
}
