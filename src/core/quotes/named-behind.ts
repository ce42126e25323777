/** "“We have had enough.” Ann Berg has come early": who opens the paragraph is named in the sentence behind the words. */
import type { Quote } from '../model.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import type { Speaker } from './speaker.ts';
import { type Story, subjectMention } from './story-so-far.ts';

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
  if (!opens || sentence.quotations.length > 0 || subject?.named?.kind !== 'person') return undefined;
  if (subjectMention(sentence)?.kind !== 'name') return undefined;
  return { ...quote, speaker: subject.name, role: subject.role, found: 'continued', confidence: SURE };
};
