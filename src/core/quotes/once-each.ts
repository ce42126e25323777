/** Keeps one of the quotations that an article shows twice. */
import type { ArticleBlock, Quote } from '../model.ts';
import { letters } from '../text.ts';

/** Shorter words may well be said twice, in letters. */
const SHORTEST_REPEAT = 12;

/** Kinds of blocks that repeat what the body quotes. */
const REPEATING: ReadonlySet<string> = new Set(['standfirst', 'quote', 'caption']);

const within = (part: string, whole: string | undefined): boolean =>
  whole !== undefined && whole.length > part.length && whole.includes(part);

/** The quotations without their repeats: the best attributed copy stays, and a pull quote whose words lie in the body goes. */
export function onceEach(quotes: readonly Quote[], blocks: readonly ArticleBlock[]): readonly Quote[] {
  const text = new Map(quotes.map((quote) => [quote, letters(quote.text)]));
  const textOf = (quote: Quote): string => text.get(quote) ?? '';
  const isLong = (quote: Quote): boolean => textOf(quote).length >= SHORTEST_REPEAT;
  const repeats = ({ block }: Quote): boolean => REPEATING.has(blocks[block]?.kind ?? '');
  const worth = (quote: Quote): number => (quote.speaker === null ? 0 : 2) + (repeats(quote) ? 0 : 1);
  const best = new Map<string, Quote>();
  for (const quote of quotes) {
    const known = best.get(textOf(quote));
    if (known === undefined || worth(quote) > worth(known)) best.set(textOf(quote), quote);
  }
  const kept = quotes.filter((quote) => !isLong(quote) || best.get(textOf(quote)) === quote);
  const body = kept.filter((quote) => !repeats(quote)).map(textOf);
  const isWhole = ({ start, end, block }: Quote): boolean => start === 0 && end === blocks[block]?.text.length;
  return kept.filter((quote) => {
    if (!isLong(quote)) return true;
    const isLone = quote.cue === null && isWhole(quote);
    if (isLone && kept.some((one) => one !== quote && within(textOf(quote), text.get(one)))) return false;
    return !repeats(quote) || !body.some((words) => words.includes(textOf(quote)));
  });
}
