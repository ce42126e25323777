/** One sentence with everything that the rules ask about it. */
import { type Cue, cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { People } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A sentence: tokens `from` … `to` of its block, its mentions and its cues. */
export interface PreparedSentence extends Range {
  readonly block: PreparedBlock;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Tokens that are whole quotations. */
  readonly quotations: readonly number[];
}

/** Prepares one sentence. */
export function prepareSentence(
  block: PreparedBlock,
  range: Range,
  people: People,
  lexicon: Lexicon,
): PreparedSentence {
  const quotations: number[] = [];
  for (let at = range.from; at < range.to; at += 1) if (block.tokens[at]?.kind === 'marked') quotations.push(at);
  const cues = cuesIn(block, range, lexicon);
  const spoken = new Set(cues.flatMap((cue) => (cue.phrase.frame === 'noun' ? [] : [cue.from])));
  const mentions = mentionsIn(block, range, people, lexicon).filter(
    (mention) => !(mention.kind === 'description' && spoken.has(mention.from)),
  );
  return { ...range, block, tokens: block.tokens, mentions, cues, quotations };
}
