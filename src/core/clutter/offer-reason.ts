/** What an offer is and why it was taken for one, for the reader's eyes. */
import type { Evidence, OfferKind, Reason } from '../model.ts';
import type { Signs } from './offer-score.ts';

/** More parts than this nobody reads in one line. */
const MAX_PARTS = 3;
/** Where two kinds have as many points, the one that says more about the page comes first. */
const RANK: readonly OfferKind[] = ['donation', 'newsletter', 'app', 'follow', 'subscription', 'registration'];

/** Points of one strong phrase: what it says of the page itself decides. */
const SAID = 2;

/** More points for the kind of the first phrase, where it is one that says what is asked for, and no price follows. */
const OPENING = 2;
const TELLING: readonly OfferKind[] = ['registration', 'newsletter'];

/** Does the offer shut the text, rather than a function beside it, or a letter that it promises? */
function isGate({ kinds, first, email, price }: Signs): boolean {
  const gate = kinds.get('gate') ?? 0;
  if (gate < SAID || (email && (kinds.get('newsletter') ?? 0) > gate)) return false;
  return gate > SAID || price || first === undefined || !TELLING.includes(first);
}

/** The kind of an offer; a gate only where it says so and the text really ends. */
export function kindOf(signs: Signs, textEnds: boolean): OfferKind {
  const { kinds, first, price } = signs;
  const points = (kind: OfferKind) =>
    (kinds.get(kind) ?? 0) + (kind === first && !price && TELLING.includes(kind) ? OPENING : 0);
  if (textEnds && isGate(signs)) return 'gate';
  if ((kinds.get('meter') ?? 0) >= SAID) return 'meter';
  const best = RANK.reduce((a, b) => (points(b) > points(a) ? b : a));
  return points(best) === 0 ? 'subscription' : best;
}

/** The evidence that decided, most telling first. */
export function reasonOf(signs: Signs, kind: OfferKind): Reason {
  const parts: Evidence[] = [];
  if (signs.price && kind !== 'newsletter' && kind !== 'follow') parts.push({ type: 'price' });
  if (signs.list && (kind === 'subscription' || kind === 'gate' || kind === 'registration'))
    parts.push({ type: 'benefits' });
  if (signs.email) parts.push({ type: 'emailField' });
  if (kind === 'meter') parts.push({ type: 'counter' });
  if (signs.button) parts.push({ type: signs.button === 'subscription' ? 'subscribeButton' : 'signUpButton' });
  if (signs.phrase && parts.length < MAX_PARTS) parts.unshift({ type: 'phrase', phrase: signs.phrase });
  if (signs.link && parts.length < 2) parts.push({ type: 'offerLink' });
  return { type: 'evidence', parts: parts.slice(0, MAX_PARTS) };
}
