/** Who a sentence is about: what a pronoun of the next one will mostly mean. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Speaker } from './speaker.ts';
import { type Story, subjectMention } from './story-so-far.ts';
import { is } from './tokens.ts';

/** Who a sentence is about, undefined where that is not known. */
export const subjectSpeaker = (
  sentence: PreparedSentence,
  people: People,
  story: Story,
  lexicon: Lexicon,
): Speaker | undefined => {
  const mention = subjectMention(sentence);
  if (mention === undefined || isPair(mention, sentence)) return undefined;
  return resolveSpeaker(equated(mention, sentence) ?? mention, sentence, people, story, lexicon);
};

/** How many words may stand between a subject and the verb that equates it with a name. */
const EQUATED_REACH = 8;

/** "The first witness was Anna Berg": the subject is the name. */
const equated = (subject: Mention, sentence: PreparedSentence): Mention | undefined => {
  if (subject.kind !== 'description') return undefined;
  const { tokens } = sentence;
  for (let at = subject.to; at < Math.min(sentence.to, subject.to + EQUATED_REACH); at += 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (!is(tokens[at], 'passive')) continue;
    return sentence.mentions.find((one) => one.from === at + 1 && one.named?.kind === 'person');
  }
  return undefined;
};

/** "Tom Reed and Ken Wood met": neither of the two is what the sentence is about. */
const isPair = (subject: Mention, sentence: PreparedSentence): boolean => {
  const joiner = sentence.tokens[subject.to];
  if (subject.named === undefined || !is(joiner, 'joiner') || is(joiner, 'relative')) return false;
  return sentence.mentions.some((one) => one.from === subject.to + 1 && one.named !== undefined);
};
