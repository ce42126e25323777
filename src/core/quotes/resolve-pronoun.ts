/** Finds whom a pronoun, or a left-out subject, means. */
import { type Gender, isHeOrShe } from './lexicon.ts';
import { keyOf, type Speaker } from './speaker.ts';
import type { ReadSentence, Story } from './story-so-far.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 7;
/** How many blocks back a pronoun may reach. */
const BLOCKS = 3;

/**
 * Points of a candidate. The subject of the sentence before is the usual antecedent; a speaker goes on speaking, and what
 * others say about someone leaves that someone behind. Whom the quotation itself names is hardly its speaker.
 */
const POINTS = {
  here: 7.25,
  subject: 5,
  told: 3.75,
  speaker: 5.5,
  both: 6.25,
  named: 2,
  gender: 0.75,
  again: 0.1,
  quoted: -2.5,
};
/** Points lost for each sentence and each block between. */
const FADE = { sentence: 1.1, block: 1.4 } as const;
/** Leads over the next candidate that make a choice sure, or likely. */
const LEAD = { sure: 2.5, likely: 1.1 } as const;
const SURE = { alone: 0.9, sure: 0.88, likely: 0.76, open: 0.4, unknownGender: 0.06 } as const;

interface Candidate {
  readonly speaker: Speaker;
  points: number;
  again: number;
}

/** May a pronoun of this gender mean this speaker? '' stands for a left-out subject. */
const agrees = (speaker: Speaker, gender: Gender): boolean => {
  const kind = speaker.named?.kind;
  const own = speaker.gender;
  if (isHeOrShe(gender)) {
    if (isHeOrShe(own)) return own === gender;
    return kind === undefined ? own === 's' : kind === 'person';
  }
  if (gender === 'p') return own === 'p' || (kind === 'body' && own !== 's');
  if (gender === 'n') return kind === 'body' || own === 'n' || (own === '' && kind !== undefined && kind !== 'person');
  return kind === 'person' || kind === 'body' || isHeOrShe(own) || own === 's';
};

/** What a pronoun means, and how sure that is. */
export interface Meant {
  readonly speaker: Speaker;
  readonly sure: number;
}

/** Whom the sentence of a pronoun names before it: its subject, if it has one, and others. */
export interface Here {
  readonly subject: readonly Speaker[];
  readonly named: readonly Speaker[];
}

const NOBODY: Here = { subject: [], named: [] };

/**
 * Whom a pronoun of this gender means after the sentences read so far; `here` are those named before it in its own
 * sentence, `quoted` are the words it says.
 */
export function resolvePronoun(
  gender: Gender,
  story: Story,
  block: number,
  here: Here = NOBODY,
  quoted = '',
): Meant | undefined {
  const candidates = new Map<unknown, Candidate>();
  for (const speaker of here.subject) give(candidates, speaker, POINTS.here, 0, gender);
  for (const speaker of here.named) give(candidates, speaker, POINTS.named, 0, gender);
  const recent = story.sentences.slice(-REACH).reverse();
  recent.forEach((sentence, back) => {
    if (block - sentence.block <= BLOCKS) note(candidates, sentence, back, gender, block);
  });
  for (const one of candidates.values()) if (isNamedIn(quoted, one.speaker)) one.points += POINTS.quoted;
  const ranked = [...candidates.values()].sort((a, b) => worth(b) - worth(a));
  const [best, next] = ranked;
  if (best === undefined) return undefined;
  const lead = worth(best) - (next === undefined ? 0 : worth(next));
  const isOpen = isVague(best.speaker, gender) && next?.speaker.named !== undefined && lead < LEAD.sure;
  if (isOpen) return { speaker: best.speaker, sure: SURE.open };
  const sure =
    next === undefined ? SURE.alone : lead >= LEAD.sure ? SURE.sure : lead >= LEAD.likely ? SURE.likely : SURE.open;
  const known = best.speaker.gender === gender || gender === '' || gender === 'p' || gender === 'n';
  return { speaker: best.speaker, sure: known ? sure : sure - SURE.unknownGender };
}

/** "the driver", of whom the article gives no name: it may be someone whom it names elsewhere. */
const isVague = ({ named, isNew }: Speaker, gender: Gender): boolean =>
  named === undefined && isNew !== true && isHeOrShe(gender);

/** Do the words hold the family name? */
const isNamedIn = (words: string, { named }: Speaker): boolean => {
  const family = named?.words.at(-1) ?? '';
  return family !== '' && words.split(/[^\p{L}\p{N}-]+/u).includes(family);
};

const worth = (candidate: Candidate): number => candidate.points + Math.min(candidate.again, 3) * POINTS.again;

const note = (
  candidates: Map<unknown, Candidate>,
  sentence: ReadSentence,
  back: number,
  gender: Gender,
  block: number,
): void => {
  const fade = back * FADE.sentence + (block - sentence.block) * FADE.block;
  const { asked } = sentence;
  const isAsker = (one: Speaker | undefined): boolean => asked !== undefined && one !== asked;
  const subject = isAsker(sentence.subject) ? undefined : sentence.subject;
  const speaker = isAsker(sentence.speaker) ? undefined : sentence.speaker;
  if (asked !== undefined) give(candidates, asked, POINTS.both, fade, gender);
  const both = subject !== undefined && speaker !== undefined && keyOf(subject) === keyOf(speaker);
  if (speaker !== undefined) give(candidates, speaker, both ? POINTS.both : POINTS.speaker, fade, gender);
  const isTold = speaker?.named !== undefined;
  if (subject !== undefined && !both) give(candidates, subject, isTold ? POINTS.told : POINTS.subject, fade, gender);
  // "It" is a house that did or said something: where one only is named, "it" may be any thing.
  if (gender === 'n') return;
  for (const named of sentence.named) give(candidates, named, POINTS.named, fade, gender);
};

const give = (
  candidates: Map<unknown, Candidate>,
  speaker: Speaker,
  points: number,
  fade: number,
  gender: Gender,
): void => {
  if (!agrees(speaker, gender)) return;
  const extra = speaker.gender === gender && gender !== '' ? POINTS.gender : 0;
  const key = keyOf(speaker);
  const known = candidates.get(key);
  const total = points + extra - fade;
  if (known === undefined) candidates.set(key, { speaker, points: total, again: 0 });
  else {
    known.points = Math.max(known.points, total);
    known.again += 1;
  }
};
