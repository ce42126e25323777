/** Reads the article sentence by sentence, as a reader does, and gives every quotation its speaker. */
import type { Quote } from '../model.ts';
import type { Attribute, Attribution } from './attribution.ts';
import { attributedInside } from './attribute-inside.ts';
import { classifySpan } from './classify-span.ts';
import { continued, goingOn, isAlone } from './continuation.ts';
import { askedIn } from './asked-person.ts';
import { indirectSpeaker } from './indirect-speaker.ts';
import { isCrosshead } from './crosshead.ts';
import type { Lexicon } from './lexicon.ts';
import { isParticiple } from './lone-participle.ts';
import { namedBehind } from './named-behind.ts';
import type { People } from './people.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { type PreparedSentence, prepareSentence } from './prepared-sentence.ts';
import { genderOfCue } from './verb-gender.ts';
import { echoesItself } from './echoes-itself.ts';
import { goesOn } from './goes-on.ts';
import { heroSpeaks, ownerOfView, resolveDropped } from './resolve-dropped.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { subjectSpeaker } from './sentence-subject.ts';
import type { Speaker } from './speaker.ts';
import { namedIn, type Story } from './story-so-far.ts';

/** Below this a speaker is not shown: a wrong name is worse than no name. */
const SURE_ENOUGH = 0.58;

interface Reader {
  readonly attribute: Attribute;
  readonly people: People;
  readonly lexicon: Lexicon;
  readonly story: Story;
  readonly quotes: Quote[];
  utterance: number;
  unclosed: boolean;
}

interface Said {
  readonly speaker: Speaker | undefined;
  readonly attribution: Attribution | undefined;
  readonly at: number;
}

/** The quotations of prepared blocks, in order. */
export function readArticle(
  blocks: readonly PreparedBlock[],
  people: People,
  lexicon: Lexicon,
  attribute: Attribute,
): readonly Quote[] {
  const reader: Reader = {
    attribute,
    people,
    lexicon,
    story: { hero: people.hero, sentences: [] },
    quotes: [],
    utterance: 0,
    unclosed: false,
  };
  blocks.forEach((block, at) => {
    if (isCrosshead(block) || isFarFromQuotations(blocks, at)) return;
    for (const range of block.sentences) readSentence(prepareSentence(block, range, people, lexicon), reader);
    reader.unclosed = block.marked.at(-1)?.closed === false;
  });
  return reader.quotes;
}

/** How many blocks before a quotation may tell who speaks, by pronouns over pronouns. */
const READ_BEFORE = 5;

/** Nothing in a block so far before the next marks is ever asked for. */
const isFarFromQuotations = (blocks: readonly PreparedBlock[], at: number): boolean =>
  !blocks.slice(at, at + READ_BEFORE + 1).some((block) => block.marked.length > 0);

const readSentence = (sentence: PreparedSentence, reader: Reader): void => {
  const subject = subjectSpeaker(sentence, reader.people, reader.story, reader.lexicon);
  const said: Said[] = [];
  const named = namedBehind(reader.quotes.at(-1), sentence, subject, reader.story);
  if (named !== undefined) reader.quotes[reader.quotes.length - 1] = named;
  for (const at of sentence.quotations) said.push(readQuotation(sentence, at, said, reader));
  const last = sentence.tokens[sentence.to - 1];
  const quoted = said.findLast((one) => one.speaker !== undefined)?.speaker;
  const alone = isAlone(sentence);
  const before = reader.story.sentences.at(-1);
  const speaker =
    quoted ?? (alone ? before?.speaker : indirectSpeaker(sentence, reader.people, reader.story, reader.lexicon));
  reader.story.sentences.push({
    block: sentence.block.index,
    subject: subject ?? (alone ? before?.subject : undefined),
    speaker,
    asked: askedIn(sentence),
    named: namedIn(sentence),
    onlyQuotations: alone,
    endsWithQuotation: last?.kind === 'marked' || sentence.tokens[sentence.to - 2]?.kind === 'marked',
    endsWithColon: last?.text === ':',
    quotes: sentence.quotations.length > 0,
  });
};

const readQuotation = (sentence: PreparedSentence, at: number, said: readonly Said[], reader: Reader): Said => {
  const token = sentence.tokens[at];
  const marked = token === undefined ? undefined : sentence.block.marked[token.marked];
  if (token === undefined || marked === undefined || sentence.block.kind === 'heading')
    return { speaker: undefined, attribution: undefined, at };
  const attribution = reader.attribute(sentence, at) ?? attributedInside(token, at, reader.people, reader.lexicon);
  const kind = classifySpan(sentence, at, attribution, reader.lexicon.language.capitalNouns === true);
  const own = speakerOf(sentence, attribution, at, said, reader);
  const floating =
    attribution === undefined || (attribution.cue === undefined && own === undefined)
      ? floatingSpeaker(sentence, at, said, reader)
      : undefined;
  const runsOn = reader.unclosed && token.start === marked.start && at === sentence.block.sentences[0]?.from;
  const earlier = runsOn ? reader.story.sentences.at(-1)?.speaker : undefined;
  const weight = attribution?.strength ?? 1;
  const speaker = surer(own ?? floating?.speaker, weight, earlier);
  const keep = kind !== 'none' || (floating !== undefined && floating.speaker.sure > 0.7 && isAlone(sentence));
  if (!keep) return { speaker: undefined, attribution, at };
  const same =
    runsOn ||
    goesOnUnnamed(sentence, at, attribution, reader) ||
    (floating?.sameUtterance ?? false) ||
    splitBefore(sentence, at, said);
  if (!same) reader.utterance += 1;
  const shown = speaker !== undefined && speaker.sure * weight >= SURE_ENOUGH ? speaker : undefined;
  reader.quotes.push({
    text: token.text,
    speaker: shown?.name ?? null,
    role: shown?.role ?? '',
    cue: attribution?.cue?.text ?? (floating?.sameUtterance === true ? (reader.quotes.at(-1)?.cue ?? null) : null),
    kind: kind === 'none' ? 'direct' : kind,
    block: sentence.block.index,
    start: marked.start,
    end: marked.end,
    utterance: reader.utterance,
    found: shown?.found ?? 'unattributed',
    ...(shown?.pronoun === undefined ? {} : { pronoun: shown.pronoun }),
    confidence: shown === undefined ? 0 : Math.round(shown.sure * weight * 100) / 100,
  });
  if (runsOn) giveBack(reader);
  return { speaker, attribution, at };
};

/** "“…,” she said. “…”": one utterance, also where nobody knows who she is. */
const goesOnUnnamed = (
  sentence: PreparedSentence,
  at: number,
  attribution: Attribution | undefined,
  reader: Reader,
): boolean => {
  const before = reader.story.sentences.at(-1);
  const last = reader.quotes.at(-1);
  if (
    attribution !== undefined ||
    at !== sentence.from ||
    before?.speaker !== undefined ||
    last === undefined ||
    last.cue === null
  )
    return false;
  return (
    before?.block === sentence.block.index && last.block === sentence.block.index && isAlone(sentence) && before.quotes
  );
};

/** Of an utterance that runs over paragraphs, the place that tells best who speaks. */
const surer = (own: Speaker | undefined, weight: number, earlier: Speaker | undefined): Speaker | undefined => {
  if (own === undefined || earlier === undefined) return own ?? earlier;
  const described = own.named === undefined && earlier.named !== undefined;
  return described || earlier.sure > own.sure * weight ? earlier : own;
};

/** Its last paragraph may be the one that names the speaker: the paragraphs before get the name too. */
const giveBack = (reader: Reader): void => {
  const last = reader.quotes.at(-1);
  if (last === undefined || last.speaker === null) return;
  reader.quotes.forEach((quote, at) => {
    if (quote.utterance !== last.utterance || quote === last) return;
    const { speaker, role, found, confidence } = last;
    const cue = quote.cue ?? last.cue;
    reader.quotes[at] =
      quote.speaker === speaker ? { ...quote, cue } : { ...quote, speaker, role, cue, found, confidence };
  });
};

const speakerOf = (
  sentence: PreparedSentence,
  attribution: Attribution | undefined,
  at: number,
  said: readonly Said[],
  reader: Reader,
): Speaker | undefined => {
  if (attribution === undefined) return undefined;
  const same = said.find(
    (one) => one.attribution?.mention !== undefined && one.attribution.mention === attribution.mention,
  );
  if (same?.speaker !== undefined) return same.speaker;
  if (attribution.mention !== undefined && !isParticiple(attribution.mention, sentence, reader.lexicon)) {
    const quoted = sentence.tokens[at]?.text ?? '';
    const own = resolveSpeaker(attribution.mention, sentence, reader.people, reader.story, reader.lexicon, quoted);
    if (echoesItself(own, attribution, reader.story, reader.lexicon.language)) return undefined;
    return goesOn(own, attribution, sentence, reader.story, reader.lexicon.language) ?? own;
  }
  if (said.length > 0) return said.at(-1)?.speaker;
  const { index } = sentence.block;
  const frame = attribution.cue?.phrase.frame;
  if (frame === 'adding' && attribution.cue?.from === sentence.from) return goingOn(reader.story, index);
  if (frame === 'own') return ownerOfView(reader.story, index);
  if (frame === 'text' || reader.lexicon.language.dropsSubject !== true) return undefined;
  return resolveDropped(reader.story, index, genderOfCue(attribution.cue, sentence, reader.lexicon));
};

const floatingSpeaker = (
  sentence: PreparedSentence,
  at: number,
  said: readonly Said[],
  reader: Reader,
): ReturnType<typeof continued> => {
  const before = said.findLast((one) => one.speaker !== undefined);
  if (before?.speaker !== undefined)
    return { speaker: { ...before.speaker, found: 'continued' }, sameUtterance: false };
  const goes = continued(sentence, at, reader.story, reader.unclosed);
  const hero = goes === undefined && isAlone(sentence) ? heroSpeaks(reader.story, sentence.block.index) : undefined;
  return hero === undefined ? goes : { speaker: hero, sameUtterance: false };
};

/** "“…,” X said, “…”": the words before go on behind their attribution. */
const splitBefore = (sentence: PreparedSentence, at: number, said: readonly Said[]): boolean => {
  const before = said.at(-1);
  const attribution = before?.attribution;
  if (
    before === undefined ||
    attribution?.cue === undefined ||
    attribution.cue.from < before.at ||
    attribution.cue.to > at
  )
    return false;
  return (
    sentence.cues.filter((cue) => cue.from > before.at && cue.to <= at && cue.phrase.frame !== 'noun').length === 1
  );
};
