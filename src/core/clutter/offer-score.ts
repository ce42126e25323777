/** How much speaks for a box being an offer. */
import { weightOf } from '../article/prose.ts';
import type { OfferKind } from '../model.ts';
import { blocksOf, range } from './box-tree.ts';
import type { Ground } from './offer-ground.ts';
import { boxedPoints, plainPoints } from './offer-points.ts';
import { emptyTally, SENTENCE, type Tally } from './offer-tally.ts';
import { isAnybodys } from './own-offers.ts';
import { beginsSentence, holdsSpeech, namesPrice, offerOfWords } from './offer-signs.ts';

/** Everything that speaks for and against one box, or a run of boxes. */
export interface Signs extends Readonly<Omit<Tally, 'kinds'>> {
  readonly score: number;
  /** Points by kind, to name the offer. */
  readonly kinds: ReadonlyMap<OfferKind, number>;
  /** It holds a list of what one gets. */
  readonly list: boolean;
}

/** A box folds from this score on (offer-points.ts). */
export const ENOUGH = 4;
/** So many items are a list. */
const LIST_ITEMS = 3;
/** A phrase that is longer, in characters, is not shown as a reason. */
const MAX_PHRASE = 60;
/** Text that holds quoted speech is longer than this, in characters: shorter quotations are titles and slogans. */
const SPEECH_LENGTH = 80;
const PLAIN_TAGS = new Set(['p', 'li', 'blockquote', 'h2', 'h3', 'h4', 'dd', 'td']);
/** A label on a button is no longer than this, in characters. */
const BUTTON_LENGTH = 40;

/** Kinds of which a labelled link to the very thing says all. */
const MAX_LABELS = 3;
const LEADING: readonly OfferKind[] = ['follow', 'app'];
const PASSWORD =
  /passw|pwd|kennwort|contrase|senha|mot.?de.?passe|hasł|wachtwoord|парол|şifre|비밀번호|パスワード|密码/;

const LISTED = /^(?:li|dt|dd|td|th)$/;

/**
 * How much a sign says of the kind of an offer; the kind with the most points names it. A link to where one registers says
 * little, for offers of all kinds lead there.
 */
const NAMES = { strong: 2, email: 1.5, hint: 1.5, button: 1, link: 1, registration: 0.5, weak: 0.5 } as const;

const add = (tally: Tally, kind: OfferKind, points: number): void => {
  tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + points);
};

function addHits(tally: Tally, ground: Ground, block: number): void {
  const { text } = ground.page.blocks[block]!;
  const { hits, address, ours } = ground.wording(block);
  tally.address += address;
  tally.ours ||= ours;
  const strong = hits.filter(({ strength }) => strength === 'strong');
  if (strong.length > 0) tally.first ??= strong.reduce((a, b) => (b.start < a.start ? b : a)).kind;
  for (const { kind, strength, start, end } of hits) {
    const written = text.slice(start, end);
    if (strength === 'against') tally.against = true;
    else if (strength === 'weak') {
      tally.weak++;
      add(tally, kind, NAMES.weak);
    } else if (strength === 'button') {
      if (text.length <= BUTTON_LENGTH && isLabel(ground, block)) {
        tally.button ??= kind;
        tally.buttons.add(kind);
      }
      if (isLabel(ground, block)) add(tally, kind, NAMES.button);
    } else if (!tally.phrases.has(`${kind} ${written.toLowerCase()}`)) {
      tally.phrases.add(`${kind} ${written.toLowerCase()}`);
      tally.strong++;
      tally.said.add(kind);
      tally.opens ||= start === 0;
      tally.calls ||= beginsSentence(text, start);
      add(tally, kind, NAMES.strong);
      if (!tally.phrase && written.length <= MAX_PHRASE) tally.phrase = written;
    }
  }
}

/** May the text be a button? An item of a list or table is none without a link or a control in it. */
function isLabel({ page }: Ground, block: number): boolean {
  const { box, linked } = page.blocks[block]!;
  const { tag, end } = page.boxes[box]!;
  return linked > 0 || !LISTED.test(tag) || range(box, end).some((inner) => page.boxes[inner]!.control !== undefined);
}

function addBlock(tally: Tally, ground: Ground, block: number): void {
  const { text, marks, linked } = ground.page.blocks[block]!;
  tally.length += text.length;
  tally.weight += weightOf(text);
  tally.blocks++;
  tally.linked += linked;
  tally.price ||= namesPrice(text);
  tally.speech ||= text.length > SPEECH_LENGTH && holdsSpeech(text);
  addHits(tally, ground, block);
  for (const kind of ground.endLabels(block)) tally.button ??= kind;
  for (const { kind, href, start, end } of marks) {
    if (kind !== 'link' || !href) continue;
    addLink(tally, ground, block, href);
    tally.leads ||=
      end >= text.length - 2 &&
      start > 0 &&
      end - start <= BUTTON_LENGTH &&
      !ground.leadsAway(href) &&
      !isAnybodys(href);
  }
}

/** May a link to what anybody offers be the page's own, as a call or a label has it? */
function isCalledFor(ground: Ground, block: number, offer: OfferKind): boolean {
  const { text } = ground.page.blocks[block]!;
  const named = ground.wording(block).hits.filter(({ kind }) => kind === offer);
  if (weightOf(text) <= SENTENCE) return named.length > 0;
  return named.some(({ strength, start }) => strength === 'strong' && beginsSentence(text, start));
}

function addLink(tally: Tally, ground: Ground, block: number, href: string): void {
  const offer = ground.offerOfLink(href);
  if (offer && isAnybodys(href) && !isCalledFor(ground, block, offer)) return;
  if (ground.leadsAway(href)) tally.away = true;
  else tally.here = true;
  if (!offer) return;
  tally.link = true;
  tally.targets.add(offer);
  add(tally, offer, offer === 'registration' ? NAMES.registration : NAMES.link);
}

function addBox(tally: Tally, ground: Ground, index: number): void {
  const box = ground.page.boxes[index]!;
  if (box.tag === 'li') tally.items++;
  if (box.control === 'email') {
    tally.email = true;
    add(tally, 'newsletter', NAMES.email);
  }
  if (box.control === 'field') {
    tally.fields = true;
    tally.password ||= PASSWORD.test(`${box.words} ${box.label ?? ''}`.toLowerCase());
  }
  if (box.control === 'button') tally.anyButton = true;
  const offer = box.href ? ground.offerOfLink(box.href) : undefined;
  if (offer) {
    tally.link = true;
    tally.targets.add(offer);
    add(tally, offer, NAMES.link);
  }
  const hint = offerOfWords(box.words) ?? (box.tag === 'iframe' && box.label ? offerOfWords(box.label) : undefined);
  if (!hint) return;
  if (!tally.hint) add(tally, hint, NAMES.hint);
  tally.hint = true;
}

/** Is the box one plain paragraph in the flow of the article? */
function isPlain(ground: Ground, box: number): boolean {
  const { tag, parent, distinct, firstBlock, endBlock } = ground.page.boxes[box]!;
  if (distinct || !ground.flow.has(parent)) return false;
  return tag === 'ul' || tag === 'ol' || (endBlock - firstBlock === 1 && PLAIN_TAGS.has(tag));
}

/** Points for standing between the article's paragraphs or right after the last one, and for standing out. */
function placeOf(ground: Ground, box: number): number {
  const { firstBlock, parent, distinct } = ground.page.boxes[box]!;
  const inside = firstBlock > ground.firstProse && firstBlock <= ground.lastProse;
  return (inside || ground.flow.has(parent) ? 1 : 0) + (distinct ? 0.5 : 0);
}

/** What speaks for the boxes together; `alone`: nothing beside them is known to be an offer. */
export function judge(ground: Ground, boxes: readonly number[], alone = true): Signs {
  const t = emptyTally();
  t.alone = alone;
  for (const box of boxes) {
    for (const block of blocksOf(ground.page, box)) addBlock(t, ground, block);
    for (const inner of range(box, ground.page.boxes[box]!.end)) addBox(t, ground, inner);
  }
  if (t.strong === 0 && t.blocks <= MAX_LABELS && LEADING.some((kind) => t.buttons.has(kind) && t.targets.has(kind)))
    t.strong = 1;
  const plain = boxes.every((box) => isPlain(ground, box));
  const score = plain ? plainPoints(t) : boxedPoints(t, Math.max(...boxes.map((box) => placeOf(ground, box))));
  return { ...t, score, list: t.items >= LIST_ITEMS };
}
