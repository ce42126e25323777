/** Those who speak without ever being named. */
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';

/** How many blocks back someone without a name is still meant. */
const UNNAMED_REACH = 2;
/** How many sentences are looked back at for someone without a name. */
const MOST_BACK = 8;

/** "a man shouted … the man said": who came in without a name has none, whoever else the noun would fit. */
export const sameUnnamed = (mention: Mention, block: number, story: Story, lexicon: Lexicon): Speaker | undefined => {
  if (mention.noun === '') return undefined;
  for (const sentence of story.sentences.slice(-MOST_BACK).reverse()) {
    if (block - sentence.block > UNNAMED_REACH) return undefined;
    const one = [sentence.speaker, sentence.subject].find((speaker) => isUnnamed(speaker, mention.noun, lexicon));
    if (one !== undefined) return { ...one, found: 'description' };
  }
  return undefined;
};

const isUnnamed = (speaker: Speaker | undefined, noun: string, lexicon: Lexicon): boolean => {
  if (speaker === undefined || speaker.named !== undefined || speaker.found !== 'description') return false;
  const words = speaker.name.toLowerCase().split(' ');
  return words.length > 1 && words.at(-1) === noun && lexicon.facts(words[0] ?? '').classes.has('indefinite');
};
