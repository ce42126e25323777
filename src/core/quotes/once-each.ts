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
  const byText = new Map<string, Quote>();
  for (const quote of quotes) {
    const key = text.get(quote) ?? '';
    const known = byText.get(key);
    if (known === undefined || (known.speaker === null && quote.speaker !== null)) byText.set(key, quote);
  }
  const body = quotes
    .filter((quote) => !REPEATING.has(blocks[quote.block]?.kind ?? ''))
    .map((quote) => text.get(quote) ?? '');
  const bodyText = ` ${body.join(' ')} `;
  return quotes.filter((quote) => {
    const key = text.get(quote) ?? '';
    if (key.length >= SHORTEST_REPEAT && byText.get(key) !== quote) return false;
    const lone = quote.cue === null && quote.start === 0 && quote.end === blocks[quote.block]?.text.length;
    if (lone && key.length >= SHORTEST_REPEAT && quotes.some((one) => one !== quote && within(key, text.get(one))))
      return false;
    return !(REPEATING.has(blocks[quote.block]?.kind ?? '') && key.length >= SHORTEST_REPEAT && bodyText.includes(key));
  });
}
