/** Finds whom a pronoun, or a left-out subject, means. */
import type { Gender } from './lexicon.ts';
import { keyOf, type Speaker } from './speaker.ts';
import type { ReadSentence, Story } from './story-so-far.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 7;
/** How many blocks back a pronoun may reach. */
const BLOCKS = 3;

/** Points of a candidate. The subject of the sentence before is the usual antecedent; a speaker goes on speaking. */
const POINTS = { subject: 5, speaker: 5.25, both: 6.5, named: 2, gender: 0.75, again: 0.25 } as const;
/** Points lost for each sentence and each block between. */
const FADE = { sentence: 0.6, block: 1.6, here: 0 } as const;
/** Leads over the next candidate that make a choice sure, or likely. */
const LEAD = { sure: 2.5, likely: 1.2 } as const;
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
  if (gender === 'm' || gender === 'f') {
    if (own === 'm' || own === 'f') return own === gender;
    return kind === undefined ? own === 's' : kind === 'person';
  }
  if (gender === 'p') return own === 'p' || (kind === 'body' && own !== 's');
  if (gender === 'n') return kind === 'body' || own === 'n';
  return kind === 'person' || kind === 'body' || own === 'm' || own === 'f' || own === 's';
};

/** What a pronoun means, and how sure that is. */
export interface Meant {
  readonly speaker: Speaker;
  readonly sure: number;
}

/** Whom a pronoun of this gender means after the sentences read so far; `here` are those named before it in its own sentence. */
export function resolvePronoun(
  gender: Gender,
  story: Story,
  block: number,
  here: readonly Speaker[] = [],
): Meant | undefined {
  const candidates = new Map<unknown, Candidate>();
  here.forEach((speaker, at) => give(candidates, speaker, at === 0 ? POINTS.both : POINTS.named, 0, gender));
  const recent = story.sentences.slice(-REACH).reverse();
  recent.forEach((sentence, back) => {
    if (block - sentence.block <= BLOCKS) note(candidates, sentence, back, gender, block);
  });
  const ranked = [...candidates.values()].sort((a, b) => worth(b) - worth(a));
  const [best, next] = ranked;
  if (best === undefined) return undefined;
  const lead = worth(best) - (next === undefined ? 0 : worth(next));
  const sure =
    next === undefined ? SURE.alone : lead >= LEAD.sure ? SURE.sure : lead >= LEAD.likely ? SURE.likely : SURE.open;
  const known = best.speaker.gender === gender || gender === '' || gender === 'p' || gender === 'n';
  return { speaker: best.speaker, sure: known ? sure : sure - SURE.unknownGender };
}

const worth = (candidate: Candidate): number => candidate.points + Math.min(candidate.again, 3) * POINTS.again;

const note = (
  candidates: Map<unknown, Candidate>,
  sentence: ReadSentence,
  back: number,
  gender: Gender,
  block: number,
): void => {
  const fade = back * FADE.sentence + (block - sentence.block) * FADE.block;
  const { subject, speaker } = sentence;
  const both = subject !== undefined && speaker !== undefined && keyOf(subject) === keyOf(speaker);
  if (speaker !== undefined) give(candidates, speaker, both ? POINTS.both : POINTS.speaker, fade, gender);
  if (subject !== undefined && !both) give(candidates, subject, POINTS.subject, fade, gender);
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
