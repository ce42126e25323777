/** Who stands before a pronoun in its own sentence: "Berg has seen the plan, which she calls “…”". */
import { mainSubject } from './find-subject.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import { is } from './tokens.ts';

/** How many mentions right before a pronoun are looked at; longer sentences are lists. */
const NEAREST = 12;

/** The subject of the sentence, where it stands before the pronoun, and those whom it names besides. */
export interface Before {
  readonly subject: Mention | undefined;
  readonly others: readonly Mention[];
}

/** What the sentence of a pronoun names before it. */
export function namedBefore(pronoun: Mention, sentence: PreparedSentence): Before {
  const { tokens, mentions, from } = sentence;
  const gender = tokens[pronoun.from]?.facts.gender;
  const before = mentions.filter((one) => one.to <= pronoun.from && !one.possessive);
  const isSame = (one: Mention): boolean => one.kind === 'pronoun' && tokens[one.from]?.facts.gender === gender;
  const free = before.filter(
    (one) => !one.inPhrase && (one.kind === 'pronoun' ? isSame(one) : one.named !== undefined || one.noun !== ''),
  );
  const topic = before.find((one) => one.named?.kind === 'person' && isTopic(one, sentence));
  const subject = topic ?? (free.length === 0 ? undefined : mainSubject(free, tokens, from));
  const others = before
    .slice(-NEAREST)
    .filter((one) => one !== subject && (one.named?.kind === 'person' || (free.includes(one) && !isSame(one))));
  return { subject, others };
}

/** "As for Berg, he …": the name that opens the sentence behind "as for". */
const isTopic = ({ from }: Mention, { tokens, from: start }: PreparedSentence): boolean =>
  from - start <= 2 && is(tokens[start], 'as') && is(tokens[from - 1], 'preposition');
