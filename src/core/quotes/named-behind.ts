/** "“We have had enough.” Ann Berg has come early": who opens the paragraph is named in the sentence behind the words. */
import type { Quote } from '../model.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import type { Speaker } from './speaker.ts';
import { namedIn, type Story, subjectMention } from './story-so-far.ts';

/** How sure it is that the subject of the next sentence has spoken. */
const SURE = 0.66;

/** The quotation with its speaker, where it opens its paragraph and nothing else tells whose words it holds. */
export const namedBehind = (
  quote: Quote | undefined,
  sentence: PreparedSentence,
  subject: Speaker | undefined,
  story: Story,
): Quote | undefined => {
  const before = story.sentences.at(-1);
  const { block } = sentence;
  if (quote === undefined || quote.speaker !== null || quote.cue !== null || quote.block !== block.index)
    return undefined;
  const opens = quote.start === 0 && sentence.from === block.sentences[1]?.from && before?.onlyQuotations === true;
  if (!opens || sentence.quotations.length > 0) return undefined;
  const persons = new Set(namedIn(sentence).filter((one) => one.named?.kind === 'person'));
  const named = new Map([...persons].map((one) => [one.named, one]));
  const [only] = named.values();
  const isSubject = subject?.named?.kind === 'person' && subjectMention(sentence)?.kind === 'name';
  const found = isSubject ? subject : named.size === 1 && only !== undefined ? only : undefined;
  if (found === undefined) return undefined;
  return { ...quote, speaker: found.name, role: found.role, found: 'continued', confidence: SURE };
};
