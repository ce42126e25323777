/** Very large news pages, invented: the same number of nodes gives the same page, to the letter. */
import { between, oneOf, randomFrom, type Random } from './random.ts';

const WHO = ['The harbour board', 'A night porter', 'The island council', 'Every second baker', 'The ferry office'];
const DID = ['put off', 'welcomed', 'measured', 'repainted', 'argued over', 'paid for', 'forgot', 'counted'];
const WHAT = [
  'the northern mole',
  'a winter timetable',
  'two hundred lanterns',
  'the old salt store',
  'a new pilot boat',
];
const WHEN = ['before the autumn storms', 'for the third year', 'without a vote', 'in a long evening', 'at low water'];
const NAMES = ['Ines Okafor', 'Tomas Vele', 'Ruth Anders', 'Pavel Lindqvist', 'Mira Castellan', 'Jon Abara'];
const TOWNS = ['Veldmark', 'Osterhaven', 'Port Selwyn', 'Brackwater', 'Niederfels'];

/** A tag with what stands in it; every text and every tag is one node. */
const tag = (name: string, inner: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${inner}</${name}>`;

const sentence = (random: Random, n: number): string =>
  `${oneOf(random, WHO)} of ${oneOf(random, TOWNS)} ${oneOf(random, DID)} ${oneOf(random, WHAT)} ${oneOf(random, WHEN)}, and entry ${n} of the log says so.`;

const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random, between(random, 1, 1_000_000))).join(' ');

/** A paragraph of the article; some quote, some link, some stress a word. */
function paragraph(random: Random): string {
  const plain = sentences(random, between(random, 2, 4));
  const kind = between(random, 0, 9);
  if (kind < 2) return tag('p', `“${sentences(random, 1)}” said ${oneOf(random, NAMES)}. ${plain}`);
  if (kind < 4) return tag('p', `${plain} ${tag('a', oneOf(random, WHAT), 'href="/archive"')} ${sentences(random, 1)}`);
  if (kind < 5) return tag('p', `${plain} ${tag('em', 'Not everyone agreed.')}`);
  return tag('p', plain);
}

const offer = (random: Random): string =>
  tag(
    'aside',
    tag('h3', 'Get our newsletter') +
      tag(
        'p',
        `The harbour letter from ${oneOf(random, TOWNS)}, in your inbox every morning. Unsubscribe at any time.`,
      ) +
      tag('form', `<input type="email" placeholder="Your e-mail address">${tag('button', 'Sign up')}`),
    'class="newsletter"',
  );

const links = (random: Random, count: number): string =>
  tag(
    'ul',
    Array.from({ length: count }, () =>
      tag(
        'li',
        tag('a', sentence(random, between(random, 1, 1_000_000)), `href="/news/${between(random, 1, 1_000_000)}"`),
      ),
    ).join(''),
  );

const comment = (random: Random): string =>
  tag(
    'div',
    tag('b', oneOf(random, NAMES)) +
      tag('time', `${between(random, 2, 50)} minutes ago`) +
      tag('p', sentences(random, between(random, 1, 2))) +
      tag('button', 'Reply'),
    'class="comment"',
  );

const repeated = (count: number, make: () => string): string => Array.from({ length: count }, make).join('');

/** Nodes of a piece of markup: its tags and the texts between them. */
const nodesIn = (html: string): number => (html.match(/<[a-z]|>[^<]/gu) ?? []).length;

/** Shares of the nodes: the rest of the page is comments. */
const IN_ARTICLE = 0.1;
const IN_LINKS = 0.3;
const PARAGRAPHS_PER_OFFER = 40;

/** Pieces until they hold `nodes` nodes. */
function piecesOf(nodes: number, make: () => string): string {
  const pieces: string[] = [];
  for (let held = 0; held < nodes;) {
    const piece = make();
    pieces.push(piece);
    held += nodesIn(piece);
  }
  return pieces.join('\n');
}

/** A news page with about `nodes` nodes: an article with offers in it, lists of links, comments. */
export function largePage(nodes: number): string {
  const random = randomFrom(nodes);
  const part = () => repeated(PARAGRAPHS_PER_OFFER, () => paragraph(random)) + offer(random);
  const title = 'The harbour that kept a log of everything';
  const article = tag('h1', title) + piecesOf(nodes * IN_ARTICLE, part);
  const related = piecesOf(nodes * IN_LINKS, () => tag('h2', 'More news') + links(random, 20));
  const comments = piecesOf(nodes * (1 - IN_ARTICLE - IN_LINKS), () => comment(random));
  const head = `<meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">`;
  const body = tag('article', article) + tag('section', related) + tag('section', comments, 'id="comments"');
  return `<!doctype html><html lang="en"><head>${head}</head><body>${tag('main', body)}</body></html>`;
}
