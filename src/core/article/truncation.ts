/** Does the site end the free text here? Told only from what is on the page. */
import type { Finding, Kind, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import { endsSentence, weightOf } from './prose.ts';

/** Offers that stand where a publisher closes an article. */
const CLOSING: ReadonlySet<Kind> = new Set(['gate', 'subscription', 'registration', 'meter']);

/** Shorter lines without a full stop are credits and the like, in letters: a text does not break off in them. */
const PROSE = 60;
const ELLIPSIS = /(?:…|\.\.\.)\s*$/u;

/** Does the text end in the middle of a sentence? */
function breaksOff(page: Page, blocks: readonly number[]): boolean {
  const texts = blocks.map((block) => page.blocks[block]!.text);
  const prose = texts.findLast((text) => weightOf(text) >= PROSE) ?? '';
  return ELLIPSIS.test(texts.at(-1) ?? '') || ELLIPSIS.test(prose) || (prose !== '' && !endsSentence(prose));
}

/** First block of the page that a finding holds. */
const startOf = (page: Page, { boxes }: Finding): number => page.boxes[boxes[0]!]!.firstBlock;

/** True where a gate ends the text, where its last paragraph fades out, or where it breaks off before an offer. */
export function isTruncated(
  page: Page,
  draft: ArticleDraft,
  findings: readonly Finding[],
  found: ReadonlySet<number>,
): boolean {
  const kept = draft.blocks.filter((block) => !found.has(block));
  const last = kept.at(-1);
  const closing = findings.filter(({ kind }) => CLOSING.has(kind));
  if (last === undefined) return closing.some(({ kind }) => kind === 'gate');
  const behind = closing.filter((finding) => startOf(page, finding) > last);
  if (behind.some(({ kind }) => kind === 'gate')) return true;
  if (page.blocks[last]!.cut) return true;
  const isShut = page.facts.linkedData.some(({ free }) => free === false);
  return behind.length > 0 && (breaksOff(page, kept) || isShut);
}
