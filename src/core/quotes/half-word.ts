/** Halves of compound nouns. */
import { is, type Token } from './tokens.ts';

/** "Hafen-, Sozial- und Baudirektor": tokens of half a noun that a later one completes, with its joiner; else 0. */
export const halfWord = (tokens: readonly Token[], at: number): number => {
  const [half, hyphen, next] = tokens.slice(at, at + 3);
  if (half?.kind !== 'word' || hyphen?.text !== '-' || hyphen.start !== half.end) return 0;
  return next?.text === ',' || is(next, 'joiner') ? 3 : 0;
};
