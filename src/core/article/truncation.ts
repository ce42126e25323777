/** How sure it is that the site ends the free text before the article ends. Told only from what is on the page. */
import { comparable } from '../text.ts';
import type { Article, Finding, Kind, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import { endsSentence, weightOf } from './prose.ts';

/** Offers that stand where a publisher closes an article. */
const CLOSING: ReadonlySet<Kind> = new Set(['gate', 'subscription', 'registration', 'meter']);

/** From this on a text counts as cut, and from this on without a doubt worth a word. */
const CUT_FROM = 0.5;
const SURELY_FROM = 0.8;

/** What speaks for a cut, the surest first. */
const SURE = {
  /** The page clips or fades the last paragraph, or shows a gate and no text at all. */
  seen: 0.95,
  /** A gate right behind the text, and the text breaks off or the publisher says that it is not free. */
  gateAndSign: 0.97,
  gate: 0.9,
  /** … though the publisher says that it is free: a box for those who want more than the article. */
  gateOfFreeText: 0.3,
  /** Another offer right behind a text that breaks off, or of which the publisher says that it is not free. */
  offerBehindBreak: 0.85,
  offerBehindShut: 0.65,
  /** The text breaks off in dots, and an offer stands farther down. */
  dotsAndOffer: 0.7,
  /** A gate farther down, as over another article. */
  farGate: 0.35,
} as const;

/** How many blocks behind the text an offer stands that closes it: its authors, tags and buttons may lie between. */
const NEAR = 4;
/** … and a gate of which the text itself or its publisher says the same. */
const NEAR_WITH_SIGN = 12;

/** Shorter lines without a full stop are credits and the like, in letters: a text does not break off in them. */
const PROSE = 60;
const DOTS = /(?:…|\.\.\.)\s*$/u;

/** Words of offers to comment, in languages side by side: they say nothing of the text. */
const COMMENTING =
  /\b(?:comments?|commenting|reply|discussion|kommentar|kommentare|kommentieren|diskussion|mitdiskutieren|commentaires?|commenter|comentarios?|comentar|comentários?|commenti|commentare|commento|reacties?|reageren|reageer|kommentera|kommenter|kommentti|komentarze?|skomentuj|komentovat|hozzászólás|yorum|yorumlar|комментари\w*|коментар\w*)(?![\p{L}])|コメント|댓글|评论|評論|تعليق/iu;

const textOf = (page: Page, { boxes }: Finding): string =>
  page.blocks
    .slice(page.boxes[boxes[0]!]!.firstBlock, page.boxes[boxes.at(-1)!]!.endBlock)
    .map(({ text }) => text)
    .join(' ');

/** First block of the page that a finding holds. */
const startOf = (page: Page, { boxes }: Finding): number => page.boxes[boxes[0]!]!.firstBlock;

/** How a text ends: in dots, in the middle of a sentence, or whole. */
function endingOf(page: Page, blocks: readonly number[]): 'dots' | 'open' | 'whole' {
  const texts = blocks.map((block) => page.blocks[block]!.text);
  const prose = texts.findLast((text) => weightOf(text) >= PROSE) ?? '';
  if (DOTS.test(texts.at(-1) ?? '') || DOTS.test(prose)) return 'dots';
  return prose !== '' && !endsSentence(prose) ? 'open' : 'whole';
}

/** How sure it is that the free text ends before the article does, 0 to 1. `found`: blocks of offers and repeats. */
export function truncationOf(
  page: Page,
  draft: ArticleDraft,
  findings: readonly Finding[],
  found: ReadonlySet<number>,
): number {
  const kept = draft.blocks.filter((block) => !found.has(block));
  const last = kept.at(-1);
  const closing = findings.filter(({ kind }) => CLOSING.has(kind));
  if (last === undefined) return closing.some(({ kind }) => kind === 'gate') ? SURE.seen : 0;
  if (page.blocks[last]!.cut) return SURE.seen;
  const isAboutText = (finding: Finding): boolean =>
    finding.kind === 'gate' || !COMMENTING.test(comparable(textOf(page, finding)));
  const behind = closing.filter((finding) => startOf(page, finding) > last && isAboutText(finding));
  const isNear = (finding: Finding, blocks = NEAR): boolean => startOf(page, finding) - last <= blocks;
  const gates = behind.filter(({ kind }) => kind === 'gate');
  const ending = endingOf(page, kept);
  const free = page.facts.linkedData.map((node) => node.free).find((value) => value !== undefined);
  const isOpen = ending !== 'whole';
  const all = [
    gates.some((gate) => isNear(gate)) ? (free === true && !isOpen ? SURE.gateOfFreeText : SURE.gate) : 0,
    (isOpen || free === false) && gates.some((gate) => isNear(gate, NEAR_WITH_SIGN)) ? SURE.gateAndSign : 0,
    isOpen && behind.some((offer) => isNear(offer)) ? SURE.offerBehindBreak : 0,
    free === false && behind.some((offer) => isNear(offer)) ? SURE.offerBehindShut : 0,
    ending === 'dots' && behind.length > 0 ? SURE.dotsAndOffer : 0,
    gates.length > 0 ? SURE.farGate : 0,
  ];
  return Math.max(...all);
}

/** Is it sure enough to say that the text may be cut? */
export const isTruncated = (truncation: number): boolean => truncation >= CUT_FROM;

/** Is it sure enough to say that it is? */
export const isSurelyTruncated = ({ truncation }: Pick<Article, 'truncation'>): boolean => truncation >= SURELY_FROM;
