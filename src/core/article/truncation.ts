/** Does the site end the free text here? Told only from what is on the page. */
import type { Finding, Kind, Page } from '../model.ts';
import type { ArticleDraft } from './draft.ts';
import { endsSentence } from './prose.ts';

/** Offers that stand where a publisher closes an article. */
const CLOSING: ReadonlySet<Kind> = new Set(['gate', 'subscription', 'registration', 'meter']);

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
  const { cut, text } = page.blocks[last]!;
  if (cut) return true;
  const breaksOff = !endsSentence(text) || /(?:…|\.\.\.)\s*$/u.test(text);
  const isShut = page.facts.linkedData.some(({ free }) => free === false);
  return behind.length > 0 && (breaksOff || isShut);
}
