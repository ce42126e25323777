/** The attribution that stands inside the marks: "« Nothing changes, she says. We are leaving. »" */
import type { Attribution } from './attribution.ts';
import { cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import type { Named } from './describe-name.ts';
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
      const { tokens } = block;
      if (cue.phrase.frame !== 'say' || tokens[cue.from - 1]?.kind !== 'sign') continue;
      const mention = speakerAt(tokens, cue.to, at, people, lexicon);
      if (mention !== undefined) return { cue, mention, strength: STRENGTH };
      const isLone = /[–—]/u.test(tokens[cue.from - 1]?.text ?? '') && ends(tokens[cue.to]);
      if (isLone && lexicon.language.dropsSubject === true) return { cue, mention: undefined, strength: STRENGTH };
    }
  }
  return undefined;
}

/** Longest office before a name inside the marks, in words and signs. */
const LONGEST_OFFICE = 9;

/** A pronoun, someone's office, or a name of the article, that a pause or the end follows. */
const speakerAt = (
  tokens: readonly Token[],
  from: number,
  at: number,
  people: People,
  lexicon: Lexicon,
): Mention | undefined => {
  const base = { from: at + 1, to: at + 1, noun: '', inPhrase: false, possessive: false };
  let to = from;
  while (to - from < LONGEST_OFFICE && !ends(tokens[to])) to += 1;
  const [first, second] = tokens.slice(from, to);
  const last = tokens[to - 1];
  if (!ends(tokens[to]) || first === undefined || last === undefined) return undefined;
  if (to - from === 1 && is(first, 'pronoun')) return { ...base, kind: 'pronoun', named: undefined, text: first.text };
  const named = last.capital
    ? (people.all.find((one) => lastWord(one.words) === last.lower) ?? newcomer(tokens.slice(from, to), lexicon))
    : undefined;
  const isName = tokens.slice(from, to).every((token) => token.capital || is(token, 'honorific'));
  if (named !== undefined && (isName || is(first, 'person', 'determiner')))
    return { ...base, kind: 'name', named, text: named.name };
  const noun = is(first, 'determiner') ? second : first;
  if (noun === undefined || noun !== last || !is(noun, 'person')) return undefined;
  const holders = people.all.filter((one) => one.roleNouns.includes(noun.lower));
  const [holder] = holders;
  if (holder !== undefined && holders.length === 1) return { ...base, kind: 'name', named: holder, text: holder.name };
  // Whoever else may be meant: the noun tells he or she, as a pronoun does.
  return { ...base, kind: 'pronoun', named: undefined, text: noun.text };
};

/** Someone with a given name whom the article names nowhere else. */
const newcomer = (tokens: readonly Token[], { language }: Lexicon): Named | undefined => {
  const start = tokens.findIndex((token) => token.capital && isGivenName(token.lower, language));
  const words = tokens.slice(start).map((token) => token.text);
  if (start < 0 || words.length < 2 || !tokens.slice(start).every((token) => token.capital)) return undefined;
  const gender = genderOfGivenName(words[0] ?? '', language);
  return { name: words.join(' '), words, kind: 'person', gender, role: '', roleNouns: [], age: '', mentions: [] };
};

const lastWord = (words: readonly string[]): string => words.at(-1)?.toLowerCase() ?? '';

const ends = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'sign' && token.text !== '№');
