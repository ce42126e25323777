/** "l’association Rivières vivantes dénonce": the name of a body that goes on in small letters up to its verb. */
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is } from './tokens.ts';

/** Most small words of such a name behind its capital. */
const MOST_WORDS = 3;

/** The whole name with its noun, undefined where the verb follows the capital or something else stands between. */
export const longBody = (mention: Mention, { tokens, cues, block }: PreparedSentence): string | undefined => {
  const { named, to } = mention;
  if (named === undefined || named.kind === 'person' || named.words.length > 1) return undefined;
  const noun = tokens.slice(mention.from, to).find((token) => is(token, 'body') && !token.capital);
  const end = tokens.findIndex(
    (token, at) => at > to && (token.kind !== 'word' || cues.some((cue) => cue.from === at)),
  );
  const rest = end < 0 || end - to > MOST_WORDS ? [] : tokens.slice(to, end);
  const isName =
    rest.length > 0 && rest.every((token) => token.kind === 'word' && !token.capital && token.facts.classes.size === 0);
  if (noun === undefined || !isName) return undefined;
  return block.text.slice(tokens[mention.from]?.start, rest.at(-1)?.end);
};
