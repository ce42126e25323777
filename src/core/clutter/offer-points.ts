/**
 * How much each sign speaks for an offer, or against one. A box folds from 4 points on (`ENOUGH`), so that no sign alone is
 * enough, and what news may hold as well never is. The points were settled on invented offers and on real pages: on those
 * of docs/measurements.md no line of an article is lost by them.
 */
import { explains, mentions, onlyTells, SENTENCE, tells, type Tally } from './offer-tally.ts';

/** A sign and its points; above 0 it speaks for an offer. */
interface SignRow {
  readonly sign: string;
  readonly points: number | ((tally: Tally) => number);
  readonly when: (tally: Tally) => boolean;
}

/** A plain paragraph longer than this, in characters, is suspected of being prose. */
const LONG = 220;
/** One that is no longer than this is as short as offers in the flow are. */
const SHORT = 200;
/** A text of which so much is a link is a label. */
const MOSTLY = 0.8;
/** Telling of something speaks against an offer by more than a price and phrases of the trade can speak for it. */
const TELLS = -4;

/** Long enough to be a sentence of the article. */
const isLong = ({ weight }: Tally): boolean => weight > SENTENCE;

const isOneOffer = ({ email, against, password }: Tally): boolean => email && !against && !password;

/** Does everything lead to somebody else? Subscriptions alone are sold on sites that do not bear the publisher's name. */
const leadsAway = (t: Tally): boolean =>
  t.away && !t.here && !isOneOffer(t) && !t.hint && !t.buttons.has('subscription');

/** A plain paragraph among the article's own: class words count for nothing there, labels and prices only beside a phrase. */
const PLAIN_ROWS: readonly SignRow[] = [
  { sign: 'phrases of the trade', points: (t) => Math.min(t.strong, 3) * 1.5 + 0.5, when: (t) => t.strong > 0 },
  { sign: 'a link to where offers are', points: 2, when: (t) => t.link },
  {
    sign: 'a label',
    points: 1,
    when: (t) => (t.button !== undefined || (t.linked >= t.length * MOSTLY && !isLong(t))) && t.strong > 0,
  },
  { sign: 'shortness', points: 1, when: (t) => t.length <= SHORT && t.strong > 0 },
  { sign: 'a price', points: 1, when: (t) => t.price && t.strong > 0 },
  { sign: 'two kinds of offers', points: 0.5, when: (t) => t.kinds.size > 1 },
  {
    sign: 'a phrase first, then the reader',
    points: 1,
    when: (t) => t.opens && (t.address > 0 || t.link) && t.length <= SHORT,
  },
  { sign: 'length without a link', points: -2, when: (t) => t.length > LONG && !t.link },
  { sign: 'a sentence that offers nothing', points: TELLS, when: tells },
  { sign: 'links to others alone', points: -1.5, when: leadsAway },
  { sign: 'one phrase amid a long sentence', points: -1.5, when: (t) => t.strong === 1 && !t.calls && isLong(t) },
  { sign: 'an explanation that leads nowhere', points: TELLS, when: explains },
  { sign: 'one call that leads nowhere', points: -1.5, when: mentions },
  { sign: 'quoted speech', points: -2.5, when: (t) => t.speech },
];

/** A box of its own. */
const BOXED_ROWS: readonly SignRow[] = [
  { sign: 'phrases of the trade', points: (t) => 2 + Math.min(t.strong - 1, 2), when: (t) => t.strong > 0 },
  { sign: 'two kinds of offers', points: 0.5, when: (t) => t.kinds.size > 1 },
  { sign: 'words that news has, too', points: 0.5, when: (t) => t.weak > 0 },
  { sign: 'a link to where offers are', points: 1.5, when: (t) => t.link },
  { sign: 'class words', points: 1.5, when: (t) => t.hint },
  { sign: 'a password: whoever signs in has what is offered', points: -1.5, when: (t) => t.password },
  { sign: 'a field for an e-mail address', points: 2, when: isOneOffer },
  { sign: 'other fields', points: 0.5, when: (t) => t.fields && !t.password && !isOneOffer(t) },
  { sign: 'a label that names an offer', points: 1, when: (t) => t.button !== undefined },
  { sign: 'something to press', points: 0.5, when: (t) => t.anyButton },
  { sign: 'a price', points: 1, when: (t) => t.price && t.weak + t.strong > 0 },
  { sign: 'quoted speech', points: -1.5, when: (t) => t.speech },
  { sign: 'comments, error reports', points: -2.5, when: (t) => t.against },
  { sign: 'links to others alone', points: -1.5, when: leadsAway },
  { sign: 'a sentence that offers nothing', points: TELLS, when: onlyTells },
  { sign: 'an explanation that leads nowhere', points: TELLS, when: explains },
  { sign: 'one call that leads nowhere', points: -1.5, when: mentions },
];

const sumOf = (rows: readonly SignRow[], tally: Tally): number =>
  rows.reduce((sum, { points, when }) => {
    if (!when(tally)) return sum;
    return sum + (typeof points === 'number' ? points : points(tally));
  }, 0);

/** Points for a plain paragraph among the article's own. */
export const plainPoints = (tally: Tally): number => sumOf(PLAIN_ROWS, tally);

/** Points for a box of its own; `place` are those for where it stands. */
export const boxedPoints = (tally: Tally, place: number): number => place + sumOf(BOXED_ROWS, tally);
