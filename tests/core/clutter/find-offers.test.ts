import { describe, expect, it } from 'vitest';
import type { Finding, Kind, Page } from '../../../src/core/model.ts';
import { analyse } from '../analyse.ts';
import { pageOf, textsIn } from '../page-of.ts';

const STORY = [
  'The last ferry to Sandholm will go on leaving at ten past one in the morning, the council decided on Tuesday.',
  'A year-long count found 212 passengers on an average night, twice what the operator of the boats had assumed.',
  'Crews on the night boats will get a longer rest between two crossings, which the union had asked for since March.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');
const REST = [
  'Sandholm has 1,900 inhabitants in winter and one bridge, which is closed whenever the wind is stronger than a gale.',
  'The owner of the boats called the vote a relief and said that two of the older ferries will be overhauled next year.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');
const LETTER =
  '<p>Sign up for our harbour newsletter.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form>';

/** The offers of a page whose article is the story, with `inside` after it and `outside` beside it. */
function offersOf(inside: string, outside = '', change: Partial<Page> = {}) {
  const read = pageOf(`<article><h1>Ferry stays</h1><div>${STORY}${inside}${REST}</div></article>${outside}`);
  const page = { ...read, ...change };
  const { findings, protectedBoxes } = analyse(page);
  const texts = ({ boxes }: Finding) => textsIn(page, boxes).join(' ');
  const kept = new Set(protectedBoxes);
  const isOpen = ({ boxes }: Finding) => !boxes.some((box) => pageBoxes(page, box).some((inner) => kept.has(inner)));
  return findings.map((finding) => ({ ...finding, text: texts(finding), open: isOpen(finding) }));
}

const pageBoxes = (page: Page, box: number): readonly number[] =>
  Array.from({ length: page.boxes[box]!.end - box }, (_, i) => box + i);

const kindsOf = (inside: string): readonly Kind[] => offersOf(inside).map(({ kind }) => kind);

describe('an offer', () => {
  it('between two paragraphs is found', () => {
    expect(kindsOf(`<aside>${LETTER}</aside>`)).toEqual(['newsletter']);
  });

  it('set as the caption of a teaser is none of the article’s pictures', () => {
    const teaser =
      '<div class="teaser"><figcaption><div>Subscribe to our newsletter</div><h3>Out on the water</h3><p>Sign up for our newsletter, it is free.</p></figcaption></div>';
    expect(offersOf(teaser).map(({ open }) => open)).toEqual([true]);
  });

  it('to follow authors and topics holds their names', () => {
    const item = (name: string) => `<li><a href="/a">${name}</a><input type="checkbox"></li>`;
    const list = `<ul>${item('Ada Lind')}${item('Harbours')}</ul>`;
    const [found] = offersOf(`<footer><p>Follow us on WhatsApp</p>${list}</footer>`);
    expect(found?.text).toContain('Ada Lind');
  });
});

describe('beside an offer stays', () => {
  const offered = (inside: string) =>
    offersOf(inside)
      .filter(({ kind }) => kind !== 'repeat')
      .map(({ text }) => text)
      .join(' ');

  it('a summary that has a word of the trade', () => {
    const summary = 'The harbour plan is still talked over while neighbours fear what offers on the quay may bring.';
    expect(offered(`<h2>${summary}</h2><aside>${LETTER}</aside>`)).not.toContain('harbour plan');
  });

  it('a long paragraph that has a phrase by chance', () => {
    const chance =
      'The app of the ferry company asked the crew to create an account, and none of the eleven men did, the union says. '.repeat(
        3,
      );
    expect(offered(`<aside>${LETTER}</aside><p>${chance}</p>`)).not.toContain('eleven men');
  });

  it('a heading that leads to other pages', () => {
    expect(offered(`<div>Comments</div><aside>${LETTER}</aside><div>Archive</div>`)).not.toMatch(/Comments|Archive/u);
  });

  it('what an author writes for, above a button to follow her', () => {
    const author =
      '<p>Ada Lind</p><p>Writes for the harbour desk and is in charge of the Sunday edition and of all that floats.</p>';
    const button = '<div class="follow-us"><button>Follow</button><button>Following</button></div>';
    expect(offered(`<div class="author">${author}${button}</div>`)).not.toContain('Sunday edition');
  });

  it('a list that compares offers as its topic', () => {
    expect(offered('<ul><li>Buy now vs free trial</li><li>Credit card vs no credit card</li></ul>')).toBe('');
  });
});

describe('an offer is of the kind', () => {
  it('that its first phrase asks for', () => {
    const shut =
      '<p>Only subscribers can save stories. See our subscription plans.</p><p>Already a subscriber? Log in</p>';
    expect(kindsOf(`<div class="box">${shut}<button>Subscribe</button></div>`)).toEqual(['registration']);
  });

  it('subscription where it names a price', () => {
    const sold = '<p>Already a subscriber? Log in.</p><p>Subscribe now for only $1 a month and cancel anytime.</p>';
    expect(kindsOf(`<div class="box">${sold}<button>See offers</button></div>`)).toEqual(['subscription']);
  });
});

describe('on a page that cannot be scrolled', () => {
  it('an offer outside the article is only reported', () => {
    const [found] = offersOf('', `<div class="box">${LETTER}</div>`, { scrollLocked: true });
    expect(found?.state).toBe('reported');
  });

  it('an offer between the article’s paragraphs folds', () => {
    const [found] = offersOf(`<aside>${LETTER}</aside>`, '', { scrollLocked: true });
    expect(found?.state).toBe('folded');
  });
});

describe('on a page that scrolls', () => {
  it('an offer outside the article folds', () => {
    const [found] = offersOf('', `<div class="box">${LETTER}</div>`);
    expect(found?.state).toBe('folded');
  });
});

describe('what explains a gate', () => {
  const GATE =
    '<p>To read the full story, please subscribe to The Sandholm Post. You can choose a $60 annual subscription or a $5 weekly pass.</p>';
  const GIFT =
    '<p>First-time subscribers also receive a special welcome gift that is made by hand in the workshops on the island.</p>';
  const LOG_IN =
    '<p>If you are seeing this message but you are already a subscriber, you can <a href="/my-account/">log in</a> and read the story.</p>';
  const after = (inside: string, rest = '') => {
    const page = pageOf(`<article><h1>Ferry stays</h1><div>${STORY}${REST}${inside}${rest}</div></article>`);
    return analyse(page).findings.map(({ boxes }) => boxes.length);
  };

  it('folds with it where no more of the article comes', () => {
    expect(after(GATE + GIFT + LOG_IN)).toEqual([3]);
  });

  it('stays without a gate before it, and where the article goes on', () => {
    expect(after(GIFT + LOG_IN)).toEqual([]);
    expect(after(GATE + GIFT, REST.replaceAll('Sandholm', 'Ostermoor'))).toEqual([1]);
  });
});
