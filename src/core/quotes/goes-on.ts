/** "“…”, added the flanker": who adds something has just spoken, whatever the text calls him now. */
import type { QuoteLanguage } from '../languages/quote-language.ts';
import type { Attribution } from './attribution.ts';
import { wordsOf } from './word-list.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import type { Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';
import { is } from './tokens.ts';

const SURE = 0.78;

/** The last speaker of the paragraph, where the words right behind a verb of adding only describe someone. */
export const goesOn = (
  own: Speaker | undefined,
  { cue, mention }: Attribution,
  sentence: PreparedSentence,
  story: Story,
  { goingOn = '' }: QuoteLanguage,
): Speaker | undefined => {
  const last = story.sentences.at(-1);
  const isDescribed = own !== undefined && own.named === undefined && own.isNew !== true;
  if (!isDescribed || mention === undefined || cue === undefined || !adds(cue.text, goingOn)) return undefined;
  const isBehind = mention.from >= cue.to && !is(sentence.tokens[mention.to - 1], 'body');
  if (!isBehind || last?.block !== sentence.block.index || last.speaker?.named?.kind !== 'person') return undefined;
  const differs =
    own.gender !== '' && own.gender !== 's' && last.speaker.gender !== '' && own.gender !== last.speaker.gender;
  return differs ? undefined : { ...last.speaker, found: 'description', sure: SURE };
};

const adds = (cue: string, stems: string): boolean => wordsOf(stems).some((stem) => cue.toLowerCase().includes(stem));
