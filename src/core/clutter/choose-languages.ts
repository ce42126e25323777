/** In which languages a page may make offers: the one it declares, the one it is written in, and English. */
import { isCommon, LETTERS } from '../letter-ranges.ts';
import type { Page } from '../model.ts';
import { FREQUENT_WORDS } from '../languages/frequent-words.ts';

/** So many words of the text are looked at to tell its language. */
const SAMPLE_WORDS = 250;
/** Share of the sample that a language's most frequent words must reach. */
const MIN_SHARE = 0.06;
/** Norwegian has two names, and old pages write Indonesian and Hebrew otherwise. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', in: 'id' };
const ANY_WORD = /[\p{L}\p{M}]+/gu;
const COMMON_WORD = new RegExp(`[${LETTERS}]+`, 'g');
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

/** The language whose most frequent words fill the sample best, or ''. */
function guess(sample: string): string {
  const text = sample.toLowerCase();
  const words = (text.match(isCommon(text) ? COMMON_WORD : ANY_WORD) ?? []).slice(0, SAMPLE_WORDS);
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  let [best, most] = ['', words.length * MIN_SHARE];
  for (const [code, frequent] of Object.entries(FREQUENT_WORDS)) {
    let count = 0;
    for (const word of frequent.split(' ')) count += times.get(word) ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** Codes of the languages to look for offers in, at most four. */
export function chooseLanguages(page: Page, prose: readonly number[]): ReadonlySet<string> {
  const sample = sampleOf(page, prose);
  const codes = new Set(['en', languageCode(page.facts.language), guess(sample)]);
  for (const [script, languages] of FAR.test(sample) ? SCRIPTS : []) {
    if (!script.test(sample)) continue;
    for (const language of languages) codes.add(language);
    break;
  }
  codes.delete('');
  return codes;
}
