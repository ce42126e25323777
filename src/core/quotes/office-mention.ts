/** Offices that a name tells more of: "prezydent USA", "the counsel of Berg" in languages with case endings. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Named } from './describe-name.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { is, type Token } from './tokens.ts';

/** "prezydent USA", "Chef der CDU": a person's noun before the name of a body. */
export const isOffice = (
  tokens: readonly Token[],
  from: number,
  found: { readonly run: { readonly from: number; readonly words: readonly string[] }; readonly named: Named },
  lexicon: Lexicon,
): boolean => {
  const { run, named: owner } = found;
  const isOwner =
    lexicon.language.inflects === 'endings' &&
    run.words.length === 1 &&
    owner.words.length > 1 &&
    run.words[0] !== owner.words.at(-1);
  return (owner.kind === 'body' || isOwner) && is(tokens[run.from - 1], 'person') && run.from > from;
};

/** The office with the name that tells more of it, as a description. */
export const officeOf = (
  block: PreparedBlock,
  from: number,
  found: { readonly run: { readonly from: number; readonly to: number; readonly possessive: boolean } },
  inPhrase: boolean,
): Mention => ({
  kind: 'description',
  from,
  to: found.run.to,
  named: undefined,
  text: block.text.slice(block.tokens[from]?.start, block.tokens[found.run.to - 1]?.end),
  noun: block.tokens[found.run.from - 1]?.lower ?? '',
  inPhrase,
  possessive: found.run.possessive,
});
