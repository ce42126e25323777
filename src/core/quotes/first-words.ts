/** "Rival Moreau" at a sentence's start is Moreau where the article has "Lucas Moreau": the first word has its capital anyhow. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import { isGivenName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import type { PreparedBlock } from './prepared-block.ts';

/** The runs, those that open a sentence without their first word where the rest is the end of a fuller name. */
export function withoutFirstWords(
  runs: readonly NameRun[],
  blocks: ReadonlyMap<number, PreparedBlock>,
  language: QuoteLanguage,
): readonly NameRun[] {
  const opens = (run: NameRun): boolean =>
    run.outer === run.from && (blocks.get(run.block)?.sentences.some((range) => range.from === run.from) ?? false);
  const ends = new Set(
    runs
      .filter((run) => run.words.length > 1 && !run.weak && !run.body && (!opens(run) || startsGiven(run, language)))
      .flatMap((run) => run.words.slice(1).map((_word, at) => run.words.slice(at + 1).join(' '))),
  );
  const whole = new Set(runs.filter((run) => !opens(run)).map((run) => run.words.join(' ')));
  return runs.map((run) => {
    const [first = '', ...rest] = run.words;
    const isFirst = rest.length > 0 && !run.body && !isGivenName(first.toLowerCase(), language) && opens(run);
    const all = run.words.join(' ');
    if (whole.has(all) || ends.has(all)) return run;
    return isFirst && ends.has(rest.join(' ')) ? { ...run, from: run.from + 1, words: rest } : run;
  });
}

const startsGiven = (run: NameRun, language: QuoteLanguage): boolean =>
  isGivenName(run.words[0]?.toLowerCase() ?? '', language);
