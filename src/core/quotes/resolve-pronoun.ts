/** Finds whom a pronoun, or a left-out subject, means. */
import type { Gender } from './lexicon.ts';
import type { Named } from './people.ts';
import type { Speaker } from './speaker.ts';
import type { ReadSentence, Story } from './story-so-far.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 8;
/** How many blocks back a pronoun may reach. */
const BLOCKS = 3;

/** Points of a candidate. The subject of the sentence before is the usual antecedent; a speaker goes on speaking. */
const POINTS = { subject: 5, speaker: 3, named: 2, knownGender: 1, older: 0.75, otherBlock: 0.5 } as const;
/** A best candidate with less than this lead over the next is not sure. */
const CLEAR_LEAD = 1.5;

interface Candidate {
  readonly named: Named;
  points: number;
  distance: number;
}

const agrees = (named: Named, gender: Gender): boolean => {
  if (gender === 'm' || gender === 'f') {
    return (
      named.kind !== 'body' &&
      (named.gender === gender || ((named.gender === '' || named.gender === 's') && named.kind === 'person'))
    );
  }
  if (gender === 'n' || gender === 'p') return named.kind === 'body';
  return named.kind !== 'unknown' || named.gender !== '';
};

/** Whom a pronoun of this gender means after the sentences read so far; '' stands for a left-out subject. */
export function resolvePronoun(
  gender: Gender,
  story: Story,
  block: number,
): Pick<Speaker, 'named' | 'sure'> | undefined {
  const candidates = new Map<Named, Candidate>();
  const recent = story.sentences.slice(-REACH).reverse();
  recent.forEach((sentence, back) => {
    if (block - sentence.block > BLOCKS) return;
    note(sentence, back, gender, block, candidates);
  });
  const ranked = [...candidates.values()].sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (best === undefined) return undefined;
  const lead = best.points - Math.max(0, next?.points ?? 0);
  const sure = next === undefined ? 0.9 : lead >= POINTS.subject ? 0.88 : lead >= CLEAR_LEAD ? 0.75 : 0.4;
  return { named: best.named, sure: best.named.gender === gender || gender === '' ? sure : sure - 0.05 };
}

const note = (
  sentence: ReadSentence,
  back: number,
  gender: Gender,
  block: number,
  candidates: Map<Named, Candidate>,
): void => {
  const fade = back * POINTS.older + (sentence.block === block ? 0 : POINTS.otherBlock);
  const give = (named: Named | undefined, points: number): void => {
    if (named === undefined || !agrees(named, gender)) return;
    const extra = named.gender === gender && gender !== '' ? POINTS.knownGender : 0;
    const worth = points + extra - fade;
    const known = candidates.get(named);
    if (known === undefined) candidates.set(named, { named, points: worth, distance: back });
    else known.points = Math.max(known.points, worth) + 0.25;
  };
  give(sentence.subject?.named, POINTS.subject);
  give(
    sentence.speaker?.named,
    sentence.subject?.named === sentence.speaker?.named ? POINTS.subject + 1 : POINTS.speaker + 1,
  );
  for (const named of sentence.named) give(named, POINTS.named);
};
