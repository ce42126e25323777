/** The attribution that stands inside the marks: "« Nothing changes, she says. We are leaving. »" */
import type { Attribution } from './attribution.ts';
import { cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';
import { prepareBlock } from './prepared-block.ts';
import { is, type Token } from './tokens.ts';

/** How tightly words inside the marks belong to them. */
const STRENGTH = 0.95;

/** The attribution in the words of a quotation, in languages that put it there. */
export function attributedInside(token: Token, at: number, people: People, lexicon: Lexicon): Attribution | undefined {
  if (lexicon.language.attributesInside !== true) return undefined;
  const block = prepareBlock(-1, 'paragraph', token.text, [], lexicon);
  for (const range of block.sentences) {
    for (const cue of cuesIn(block, range, lexicon)) {
      if (cue.phrase.frame !== 'say' || block.tokens[cue.from - 1]?.kind !== 'sign') continue;
      const mention = speakerAt(block.tokens, cue.to, at, people);
      if (mention !== undefined) return { cue, mention, strength: STRENGTH };
    }
  }
  return undefined;
}

/** A pronoun, or a name of the article, that a pause or the end follows. */
const speakerAt = (tokens: readonly Token[], from: number, at: number, people: People): Mention | undefined => {
  const first = tokens[from];
  let to = from;
  while (tokens[to]?.capital === true || is(tokens[to], 'honorific')) to += 1;
  const base = { from: at + 1, to: at + 1, noun: '', inPhrase: false, possessive: false };
  if (to === from && is(first, 'pronoun') && first !== undefined && ends(tokens[from + 1]))
    return { ...base, kind: 'pronoun', named: undefined, text: first.text };
  if (to === from && is(first, 'person') && first !== undefined && ends(tokens[from + 1]))
    return { ...base, kind: 'description', named: undefined, text: first.text, noun: first.lower };
  const last = tokens[to - 1]?.lower ?? '';
  const named = to > from && ends(tokens[to]) ? people.all.find((one) => lastWord(one.words) === last) : undefined;
  return named === undefined ? undefined : { ...base, kind: 'name', named, text: named.name };
};

const lastWord = (words: readonly string[]): string => words.at(-1)?.toLowerCase() ?? '';

const ends = (token: Token | undefined): boolean => token === undefined || token.kind === 'sign';
