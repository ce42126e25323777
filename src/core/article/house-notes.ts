/** Lines in which the house speaks of itself and not of the story: how it earns, who owns the text, how to reach it. */
import type { ArticleBlock } from '../model.ts';
import { comparable, isUnspaced } from '../text.ts';
import { HOUSE_NOTE_ROWS, type HouseNoteRow } from './house-note-rows.ts';

/** Longer lines have something to tell of the story, and so have those that come to the words later, in characters. */
const MAX_LENGTH = 560;
const MAX_START = 120;
/** How many lines from the article's first or last one such a note may stand. */
const FIRST = 3;
const LAST = 4;
/** Somebody is quoted: the words are theirs. */
const QUOTED = /[“”„«»「」『』]|(?:^|\s)"|"(?:\s|$)/u;

/** "Follow the Gazette on Facebook": whom to follow, by a name, and where. Calls that say "us" are among the rows. */
const FOLLOW =
  /^[\p{P}\p{S}\s]{0,8}(?:[Ff]ollow|[Ff]olgen [Ss]ie|[Ff]olgt|[Ff]olge|[Ss]uivez|[Ss]igue|[Ss]iga|[Ss]egui|[Vv]olg|[Ff]ölj|[Ff]ølg|[Ss]eur(?:aa|atkaa)|[Śś]ledź|[Oo]bserwuj|[Ss]ledujte|[Пп]одписывайтесь на|[Пп]ідписуйтесь на)\s(?:(?:the|a|dem|der|den|die|das|le|la|les|el|los|las|il|lo|de|het|наш|наши|наш[іу])\s|[Ll]['’])?\p{Lu}/u;
const NETWORK =
  /(?:facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|threads|bluesky|mastodon|linkedin|google news|google discover|flipboard|телеграм|вконтакте|фейсбук|дзен|ютуб)/iu;
/** Longer ones tell who did so, in characters. */
const MAX_FOLLOW = 180;
const asksToFollow = (text: string): boolean => text.length <= MAX_FOLLOW && FOLLOW.test(text) && NETWORK.test(text);

/** Words of rows, as `comparable` has them; those of scripts without blanks apart. */
interface Phrases {
  readonly spaced: readonly string[];
  readonly unspaced: readonly string[];
  /** What a note begins with. */
  readonly beginnings: readonly string[];
}

const phrasesOf = (isWanted: (row: HouseNoteRow) => boolean): Phrases => {
  const rows = HOUSE_NOTE_ROWS.filter(isWanted).flatMap(({ words }) => words.split('|'));
  const [first, others] = [rows.filter((words) => words[0] === '^'), rows.filter((words) => words[0] !== '^')];
  const all = others.map(comparable);
  return {
    beginnings: first.map((words) => ` ${comparable(words)}`),
    spaced: all.filter((words) => !isUnspaced(words)).map((words) => ` ${words} `),
    unspaced: all.filter((words) => isUnspaced(words)).map((words) => words.replaceAll(' ', '')),
  };
};

/** Does one of the words begin near the text's beginning? */
const holds = ({ spaced, unspaced, beginnings }: Phrases, said: string): boolean => {
  const begins = (text: string, words: string): boolean => {
    const at = text.indexOf(words);
    return at >= 0 && at <= MAX_START;
  };
  if (beginnings.some((words) => said.startsWith(words)) || spaced.some((words) => begins(said, words))) return true;
  if (unspaced.length === 0 || !isUnspaced(said)) return false;
  const joined = said.replaceAll(' ', '');
  return unspaced.some((words) => begins(joined, words));
};

/** What the reader may want to know of the text stands with its credits; the rest is left out. */
const TOLD: ReadonlySet<HouseNoteRow['about']> = new Set(['rights', 'reprint', 'opinion', 'funding']);

interface AllPhrases {
  readonly anywhere: Phrases;
  readonly atEnds: Phrases;
  readonly told: Phrases;
}
let known: AllPhrases | undefined;

const allPhrases = (): AllPhrases =>
  (known ??= {
    anywhere: phrasesOf(({ place }) => place === 'anywhere'),
    atEnds: phrasesOf(({ place, about }) => place === 'ends' && !TOLD.has(about)),
    told: phrasesOf(({ about }) => TOLD.has(about)),
  });

/**
 * Does the house speak of itself in this line? `told`: of the text, and its readers want to know it. `isAtEnd`: the
 * line stands among the first or last of its article.
 */
export function houseNoteIn(text: string, isAtEnd: boolean): 'told' | 'idle' | undefined {
  if (text.length > MAX_LENGTH || QUOTED.test(text)) return undefined;
  const { anywhere, atEnds, told } = allPhrases();
  const said = ` ${comparable(text)} `;
  if (isAtEnd && holds(told, said)) return 'told';
  return holds(anywhere, said) || (isAtEnd && (asksToFollow(text) || holds(atEnds, said))) ? 'idle' : undefined;
}

/** The blocks without notes of the house, and the notes that tell of the text. Notes alone are no article: then all stay. */
export function partHouseNotes(blocks: readonly ArticleBlock[]): {
  readonly own: readonly ArticleBlock[];
  readonly notes: readonly string[];
} {
  const texts = blocks.filter(({ kind }) => kind !== 'caption');
  const ends = new Set([...texts.slice(0, FIRST), ...texts.slice(-LAST)]);
  const found = new Map(texts.map((block) => [block, houseNoteIn(block.text, ends.has(block))] as const));
  const own = blocks.filter((block) => found.get(block) === undefined);
  if (!own.some(({ kind }) => kind !== 'caption')) return { own: blocks, notes: [] };
  return { own, notes: texts.filter((block) => found.get(block) === 'told').map(({ text }) => text) };
}
