import { describe, expect, it } from 'vitest';
import type { Finding, Page } from '../../../src/core/model.ts';
import { analyse } from '../analyse.ts';
import { pageOf, textsIn } from '../page-of.ts';
import { INVENTED_NEWS, type InventedNews } from './invented-news.ts';

/** How a page sets its body; the same repeat must be found in each. */
const SETTINGS: readonly (readonly [name: string, set: (body: string) => string])[] = [
  ['an article', (body) => `<article><h1>Headline of the day</h1>${body}</article>`],
  ['a main part', (body) => `<main><h1>Headline of the day</h1><div class="text">${body}</div></main>`],
  ['plain boxes', (body) => `<div id="page"><div class="story"><h1>Headline of the day</h1>${body}</div></div>`],
];

const p = (text: string): string => `<p>${text}</p>`;
const all = (texts: readonly string[]): string => texts.map(p).join('\n');
const offerOf = ({ offer: [pitch, button] }: InventedNews): string =>
  `<div class="box"><p>${pitch}</p><a href="/subscribe">${button}</a></div>`;
const straight = (text: string): string => text.replace(/[“”„«»]\s?/gu, '"').replace(/’/gu, "'");
const spaced = (text: string): string => text.replaceAll(' ', '&nbsp;').replaceAll('-', '‐');
const cut = (text: string, share: number): string => `${text.slice(0, Math.floor(text.length * share)).trimEnd()}…`;

/** A page with repeats: its markup, and the texts that must fold. */
interface Case {
  readonly name: string;
  readonly body: string;
  readonly folds: readonly string[];
}

function casesOf(news: InventedNews): readonly Case[] {
  const { paragraphs, edit } = news;
  const [first, second, third] = paragraphs as [string, string, string];
  const edited = first.replace(edit[0], edit[1]);
  const teaser = cut(first, 0.8);
  const typed = (text: string) => text.replaceAll('&nbsp;', ' ');
  const offer = offerOf(news);
  return [
    {
      name: 'two leads again after the body, then an offer',
      body: `${all(paragraphs)}${p(first)}${p(second)}${offer}`,
      folds: [first, second],
    },
    {
      name: 'an offer, then two leads again',
      body: `${all(paragraphs)}${offer}${p(first)}${p(second)}`,
      folds: [first, second],
    },
    { name: 'one lead again after the body', body: `${all(paragraphs)}${p(first)}`, folds: [first] },
    {
      name: 'three leads again after the body',
      body: `${all(paragraphs)}${p(first)}${p(second)}${p(third)}`,
      folds: [first, second, third],
    },
    {
      name: 'leads again in straight quote marks',
      body: `${all(paragraphs)}${p(straight(first))}${p(straight(second))}`,
      folds: [straight(first), straight(second)],
    },
    {
      name: 'a lead again with other spaces',
      body: `${all(paragraphs)}${p(spaced(first))}${offer}`,
      folds: [typed(spaced(first))],
    },
    { name: 'a lead again with a word edited', body: `${all(paragraphs)}${p(edited)}${offer}`, folds: [edited] },
    {
      name: 'a teaser with an ellipsis before the body',
      body: `<div class="intro">${p(teaser)}</div><div class="flow">${all(paragraphs)}</div>`,
      folds: [teaser],
    },
    {
      name: 'a standfirst that is the first paragraph',
      body: `<div class="standfirst">${p(first)}</div><div class="flow">${all(paragraphs)}</div>`,
      folds: [first],
    },
    {
      name: 'a standfirst set as a heading',
      body: `<h2>${first}</h2><div class="flow">${all(paragraphs)}</div>`,
      folds: [first],
    },
    {
      name: 'the whole body twice',
      body: `<div class="wide">${all(paragraphs)}</div><div class="narrow">${all(paragraphs)}</div>`,
      folds: paragraphs,
    },
    {
      name: 'a run of the body again in its middle',
      body: `${all(paragraphs.slice(0, 6))}${p(paragraphs[3]!)}${p(paragraphs[4]!)}${all(paragraphs.slice(6))}`,
      folds: [paragraphs[3]!, paragraphs[4]!],
    },
  ];
}

function trapsOf({ paragraphs }: InventedNews): readonly (readonly [name: string, body: string])[] {
  const [first, second] = paragraphs as [string, string];
  const half = paragraphs.slice(0, 5);
  const entry = (time: string, text: string) =>
    `<div class="entry"><time datetime="2026-01-05T${time}">${time}</time>${p(text)}</div>`;
  return [
    ['a pull quote', `${all(half)}<blockquote>${p(second)}</blockquote>${all(paragraphs.slice(5))}`],
    [
      'a pull quote by its class',
      `${all(half)}<aside class="pull-quote">${p(first)}</aside>${all(paragraphs.slice(5))}`,
    ],
    [
      'a caption',
      `${all(half)}<figure><img src="a.jpg" alt=""><figcaption>${first}</figcaption></figure>${all(paragraphs.slice(5))}`,
    ],
    [
      'lines of a live blog',
      `<div class="posts">${['10:00', '10:30', '11:00'].map((t, i) => entry(t, paragraphs[i]!)).join('')}${entry('12:00', first)}</div>${all(paragraphs.slice(3))}`,
    ],
    [
      'a refrain',
      paragraphs
        .slice(1, 7)
        .map((text) => p(text) + p(first))
        .join(''),
    ],
    ['a paragraph that returns in the middle', `${all(half)}${p(first)}${all(paragraphs.slice(5))}`],
    [
      'a list of links to other stories',
      `${all(paragraphs)}<ul class="more"><li><a href="/a">${first}</a></li><li><a href="/b">${second}</a></li></ul>`,
    ],
    [
      'the beginning of a later paragraph as standfirst',
      `<div class="standfirst">${p(cut(paragraphs[5]!, 0.75))}</div><div class="flow">${all(paragraphs)}</div>`,
    ],
  ];
}

const repeatsOf = (page: Page): readonly Finding[] => analyse(page).findings.filter(({ kind }) => kind === 'repeat');
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\s\u00A0]+/gu, ' '));

describe.each(INVENTED_NEWS.map((news) => [news.language, news] as const))('repeats in %s', (language, news) => {
  describe.each(SETTINGS)('in %s', (_setting, set) => {
    it.each(casesOf(news).map((c) => [c.name, c] as const))('%s: the second copy folds', (_name, { body, folds }) => {
      const page = pageOf(set(body), language);
      const repeats = repeatsOf(page);
      expect(plain(repeats.flatMap(({ boxes }) => textsIn(page, boxes)))).toEqual(plain(folds));
      for (const { boxes, twins } of repeats) expect(twins).toHaveLength(textsIn(page, boxes).length);
    });
    it.each(trapsOf(news))('%s: nothing folds', (_name, body) => {
      const page = pageOf(set(body), language);
      expect(repeatsOf(page).flatMap(({ boxes }) => textsIn(page, boxes))).toEqual([]);
    });
  });
});

describe('a body in many boxes', () => {
  const [news] = INVENTED_NEWS;
  const [first, second, third, fourth] = news!.paragraphs as [string, string, string, string];
  const boxed = [second, third, fourth ?? `${third} And so on.`]
    .map((text) => `<div class="part">${p(text)}</div>`)
    .join('');

  it('whose first paragraph opens the standfirst folds that paragraph, not the standfirst', () => {
    const page = pageOf(
      `<article><h1>Headline of the day</h1><h2 class="spot">${first} ${second}</h2><div>${p(first)}${boxed}</div></article>`,
    );
    const repeats = analyse(page).findings.filter(({ kind }) => kind === 'repeat');
    expect(repeats.map(({ boxes }) => textsIn(page, boxes))).toEqual([[first]]);
  });
});
