/** Japanese names without office or address: brackets behind them give an age, a school or a team. */
import type { StreamRules } from '../languages/quote-language.ts';
import { isBody, pattern } from './stream-words.ts';

/** A family name, a given name and what stands in the brackets; an age alone may stand for it. */
const NAMED =
  /(?<![\p{Script=Han}々])(?<name>(?<family>[\p{Script=Han}々]{2})(?:[\p{Script=Han}々]{1,2}|[\p{Script=Hiragana}]{2,4}))[（(](?<about>[^（()）]{1,16})[）)](?<mark>[はがも]?)/gu;
const AGE = /^[0-9０-９]{1,2}$/u;
/** "Toyo U", "a second-year of the North high school". */
const SCHOOL = /(?:大|高|中|大院|[大高中][1-4１-４]年)$/u;
/** Most names of that kind: a longer row of them is a table of results. */
const MOST = 60;

/** The names by their brackets: what is marked as a subject, or whose family name stands alone elsewhere. */
export function namesByBrackets(texts: readonly string[], text: string, rules: StreamRules): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups = {} } of texts.join('\n').matchAll(NAMED)) {
    const { name = '', family = '', about = '', mark = '' } = groups;
    if (found.size >= MOST || isBody(name, rules)) continue;
    const isSomeone = AGE.test(about) || SCHOOL.test(about);
    const isAgain = pattern(`(?<!\\p{Script=Han})${family}(?:[はがも、。]|$)`, 'mu').test(text);
    if (isAgain || (isSomeone && mark !== '')) found.add(name);
  }
  return found;
}
