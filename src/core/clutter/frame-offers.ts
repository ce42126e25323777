/** Offers in frames of other sites: nobody reads what is in them, but their source and place tell. */
import type { Finding, OfferKind, Page } from '../model.ts';
import { forEachOf, type Steps } from '../steps.ts';
import { holds } from './box-tree.ts';
import type { Ground } from './offer-ground.ts';

/** Parts of an address that say it all; the first that fits holds. A slug that only speaks of such things is longer. */
const PARTS: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'newsletter',
    /^(?:newsletters?|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletin|infolettre|mailing-?list)(?:[-_]?(?:sign-?up|subscribe|form|widget|component|embed|box|inline))?$/,
  ],
  ['donation', /^(?:donate|donations?|spenden?|faire-un-don|donar)(?:[-_]?(?:form|widget|embed|box))?$/],
  [
    'subscription',
    /^(?:subscribe|subscriptions?|paywall|abonnement|abonnieren|suscripcion|suscribirse)(?:[-_]?(?:offers?|form|widget|embed|box))?$/,
  ],
];

/** Labels of the host, folders and file of an address, without ending. */
function partsOf(address: string): readonly string[] {
  const [host = '', ...folders] = address
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .split(/[?#]/, 1)[0]!
    .split('/');
  return [...host.split('.').slice(0, -2), ...folders.map((part) => part.replace(/\.\w{2,5}$/, ''))];
}

const isElsewhere = (address: string): boolean => /^(?:https?:)?\/\//i.test(address);

/** The kind of offer that a frame's source names, if any; a source on the page's own site is given as a path. */
function kindOfSource(source: string): OfferKind | undefined {
  const parts = isElsewhere(source) ? partsOf(source) : partsOf(`//own.own/${source.replace(/^\//, '')}`);
  return PARTS.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0];
}

/** Does the frame stand between the article's paragraphs, or right after them? */
function standsInText({ page, flow, firstProse, lastProse, isShut, isInArticle }: Ground, box: number): boolean {
  const { firstBlock, parent } = page.boxes[box]!;
  if (isShut(box) || firstProse < 0 || firstBlock <= firstProse) return false;
  return firstBlock <= lastProse || flow.has(parent) || isInArticle(box);
}

const isOver = (page: Page, box: number): boolean => {
  for (let b = box; b >= 0; b = page.boxes[b]!.parent) if (page.boxes[b]!.overlay) return true;
  return false;
};

/** Frames whose source names an offer; what another finding holds is told already. */
export function* frameOffers(ground: Ground, found: readonly Finding[]): Steps<readonly Finding[]> {
  const { page } = ground;
  const offers: Finding[] = [];
  yield* forEachOf(page.boxes.length, (box) => {
    const { tag, label } = page.boxes[box]!;
    const kind = tag === 'iframe' && label ? kindOfSource(label) : undefined;
    if (!kind || !standsInText(ground, box) || isOver(page, box)) return;
    if (found.some(({ boxes }) => boxes.some((outer) => holds(page, outer, box)))) return;
    offers.push({
      kind,
      boxes: [box],
      state: 'folded',
      reason: { type: 'evidence', parts: [{ type: 'offerFrame' }] },
    });
  });
  return offers;
}
