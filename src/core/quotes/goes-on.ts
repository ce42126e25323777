/** "“…”, added the flanker": who adds something has just spoken, whatever the text calls him now. */
import type { Attribution } from './attribution.ts';
import type { PreparedSentence } from './prepared-sentence.ts';
import type { Speaker } from './speaker.ts';
import type { Story } from './story-so-far.ts';
import { is } from './tokens.ts';

const SURE = 0.78;

/** Stems of verbs by which someone goes on. */
const ADDS =
  /(?:^|[\s_'’])(?:added|continued|went on|fügte|fuhr|ajout|poursui|conclu|enchaîn|aggiun|prosegu|añad|agreg|prosig|acrescent|prossegu|добав|продолж|заключ|dodał|dodaje|tilføj|tilla|tillägg|legger til|la til|fortset|fortsätt|lisä|jatk|ekle)/u;

/** The last speaker of the paragraph, where the words right behind a verb of adding only describe someone. */
export const goesOn = (
  own: Speaker | undefined,
  { cue, mention }: Attribution,
  sentence: PreparedSentence,
  story: Story,
): Speaker | undefined => {
  const last = story.sentences.at(-1);
  const isDescribed = own !== undefined && own.named === undefined && own.isNew !== true;
  if (!isDescribed || mention === undefined || cue === undefined || !ADDS.test(cue.text.toLowerCase()))
    return undefined;
  const isBehind = mention.from >= cue.to && !is(sentence.tokens[mention.to - 1], 'body');
  if (!isBehind || last?.block !== sentence.block.index || last.speaker?.named?.kind !== 'person') return undefined;
  const differs =
    own.gender !== '' && own.gender !== 's' && last.speaker.gender !== '' && own.gender !== last.speaker.gender;
  return differs ? undefined : { ...last.speaker, found: 'description', sure: SURE };
};
