/** "Ann Berg wrote: “Thursday.” She replied: “…”": nobody answers the words that he or she has just said. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import type { Attribution } from './attribution.ts';
import { wordsOf } from './word-list.ts';
import { keyOf, type Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';

/** Would a pronoun with a verb of answering answer its own last words? */
export const echoesItself = (
  own: Speaker | undefined,
  { cue }: Attribution,
  story: Story,
  { replies = '' }: QuoteLanguage,
): boolean => {
  const last = story.sentences.at(-1);
  if (own?.found !== 'pronoun' || cue === undefined || last?.speaker === undefined || last.asked !== undefined)
    return false;
  const answers = wordsOf(replies).some((stem) => cue.text.toLowerCase().startsWith(stem));
  return answers && last.quotes && last.endsWithQuotation && keyOf(last.speaker) === keyOf(own);
};
