/** Where a sentence has words that introduce speech. */
import { type CuePhrase, fits } from './cue-table.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedBlock } from './prepared-block.ts';
import type { Range } from './sentences.ts';
import { is, type Token } from './tokens.ts';

/** A cue in a sentence: tokens `from` … `to`. */
export interface Cue {
  readonly phrase: CuePhrase;
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly text: string;
  /** Its subject is told, not telling ("was asked"). */
  readonly passive: boolean;
}

/** How many words may stand between the auxiliary of a passive and its verb. */
const PASSIVE_REACH = 3;

/** How many words may stand between a verb and its particle. */
const PARTICLE_REACH = 20;

/** The cues of a sentence, in order. */
export function cuesIn(block: PreparedBlock, range: Range, lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const cue = cueAt(block, at, range, lexicon);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

const cueAt = (block: PreparedBlock, at: number, range: Range, lexicon: Lexicon): Cue | undefined => {
  const { tokens } = block;
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  for (const phrase of lexicon.cuesFrom(first.lower)) {
    // "a-t-elle dit": a pronoun tied on by a hyphen.
    const tied =
      phrase.words.length > 1 && is(tokens[at + 1], 'pronoun') && block.text[(tokens[at + 1]?.start ?? 0) - 1] === '-'
        ? 1
        : 0;
    const to = at + phrase.words.length + tied;
    const fitsAll = phrase.words.every((word, step) =>
      fits(tokens[at + step + (step > 0 ? tied : 0)]?.lower ?? '', word),
    );
    if (to > range.to || !fitsAll) continue;
    if (phrase.particle !== '' && !closesClause(tokens, to, range, phrase.particle)) continue;
    if (!mayBeCue(tokens, at, range, phrase, lexicon)) continue;
    const last = tokens[to - 1];
    if (last === undefined) continue;
    return {
      phrase,
      from: at,
      to,
      text: [block.text.slice(first.start, last.end), phrase.particle].join(' ').trim(),
      passive: isPassive(tokens, at, range, phrase, lexicon),
    };
  }
  return undefined;
};

/** Does the verb's particle stand later in its clause? */
const closesClause = (tokens: readonly Token[], from: number, range: Range, particle: string): boolean => {
  for (let at = from; at < Math.min(range.to, from + PARTICLE_REACH); at += 1) {
    if (tokens[at]?.kind === 'marked') return false;
    if (tokens[at]?.lower === particle) return true;
  }
  return false;
};

/** Frames whose words are never anything else. */
const ALWAYS: ReadonlySet<string> = new Set(['own', 'according', 'after', 'text', 'noun']);

/** A verb's form behind an article is a noun ("the claims"), and one with a capital inside a sentence is part of a name. */
const mayBeCue = (tokens: readonly Token[], at: number, range: Range, phrase: CuePhrase, lexicon: Lexicon): boolean => {
  const before = at > range.from ? tokens[at - 1] : undefined;
  const here = tokens[at];
  if (phrase.frame === 'aside') return before?.kind === 'sign' && ',–—'.includes(before.text);
  if (ALWAYS.has(phrase.frame)) return true;
  if (here?.capital === true && at > range.from && before?.kind === 'word' && !lexicon.language.capitalNouns)
    return false;
  if (here?.capital === true && lexicon.language.capitalNouns && at > range.from && before?.kind === 'word')
    return false;
  const next = tokens[at + phrase.words.length];
  if (phrase.frame === 'say' && lexicon.language.capitalNouns !== true && is(next, 'passive') && !is(next, 'agent'))
    return false;
  if (before === undefined) return true;
  if (is(here, 'plural') && isModifier(before)) return false;
  if (before.tail === 's' && !is(before, 'pronoun')) return false;
  if (is(before, 'preposition') && !is(before, 'joiner', 'relative', 'adverb', 'auxiliary', 'pronoun')) return false;
  const isHim = phrase.frame === 'call' && is(before, 'auxiliary');
  const isArticle = is(before, 'determiner') && !is(before, 'pronoun', 'joiner', 'relative');
  return isHim || !isArticle || actsAlone(before, next);
};

/** "another described the letter as “…”": a word such as "another" stands for a person before a verb with its object. */
const actsAlone = (before: Token, next: Token | undefined): boolean =>
  is(before, 'lone') && (next?.kind !== 'word' || is(next, 'determiner', 'pronoun', 'joiner'));

/** "angry comments": a plain word before a form that may be a noun is no subject. */
const isModifier = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.capital &&
  !is(token, 'pronoun', 'person', 'body', 'auxiliary', 'adverb', 'manner', 'relative', 'joiner');

const isPassive = (
  tokens: readonly Token[],
  at: number,
  range: Range,
  phrase: CuePhrase,
  lexicon: Lexicon,
): boolean => {
  if (phrase.frame !== 'say' && phrase.frame !== 'call') return false;
  if (tokens[at]?.lower.endsWith('ing') === true) return false;
  if (at === range.from && lexicon.language.dropsSubject !== true && tokens[at]?.capital === true)
    return !(phrase.frame === 'say' && tokens[at + 1]?.capital === true && !is(tokens[at + 1], 'adverb'));
  for (let back = at - 1; back >= Math.max(range.from, at - PASSIVE_REACH); back -= 1) {
    const token = tokens[back];
    if (is(token, 'passive')) return true;
    if (!is(token, 'adverb', 'auxiliary')) return false;
  }
  return false;
};
