import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../src/core/article/find-articles.ts';
import { finish } from '../../../src/core/steps.ts';
import { analyse } from '../analyse.ts';
import { pageOf, textsIn } from '../page-of.ts';
import { articleOf, HEADLINES, LETTER, paragraphsOf, STORIES } from './several-articles.ts';

const placesIn = (body: string) => finish(findArticles(pageOf(body)));
const titlesIn = (body: string) => analyse(pageOf(body)).articles.map(({ title }) => title);
const TWO = `<header><p>The Example Times</p></header><main>${articleOf('mill')}${articleOf('ferry')}</main>`;

describe('a page with several articles', () => {
  it.each([
    ['one after the other', TWO],
    ['each in a box of its own', `<main><div>${articleOf('mill')}</div><div>${articleOf('ferry')}</div></main>`],
    [
      'with headlines above them',
      `<main><h1>${HEADLINES.mill}</h1><article>${paragraphsOf('mill')}</article>
       <h1>${HEADLINES.ferry}</h1><article>${paragraphsOf('ferry')}</article></main>`,
    ],
    ['named by a role', TWO.replaceAll('<article>', '<div role="article">').replaceAll('</article>', '</div>')],
    [
      'with long comments between them',
      TWO.replace('</article>', `</article><div class="comments"><article>${paragraphsOf('bees')}</article></div>`),
    ],
    ['under a site’s name that is a headline too', `<header><h1>The Example Times</h1></header>${TWO}`],
  ])('(%s) has a reading of each', (_, body) => {
    const { articles, article } = analyse(pageOf(body));
    expect(articles.map(({ title }) => title)).toEqual([HEADLINES.mill, HEADLINES.ferry]);
    expect(articles.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([STORIES.mill, STORIES.ferry]);
    expect(article).toBe(articles[0]);
  });

  it('gives each block its number in the whole page', () => {
    const page = pageOf(TWO);
    for (const { blocks } of analyse(page).articles)
      for (const { text, from } of blocks) expect(from.map((block) => page.blocks[block]!.text)).toEqual([text]);
  });

  it('gives each the name of its own author', () => {
    const body = articleOf('mill', { author: 'Ida Holm' }) + articleOf('ferry', { author: 'Rolf Amsel' });
    expect(analyse(pageOf(body)).articles.map(({ byline }) => byline)).toEqual([['Ida Holm'], ['Rolf Amsel']]);
  });

  it('folds the offers in each of them and keeps the paragraphs of all', () => {
    const page = pageOf(articleOf('mill', { more: LETTER }) + articleOf('ferry', { more: LETTER }) + articleOf('bees'));
    const { findings, protectedBoxes } = analyse(page);
    expect(findings.map(({ kind }) => kind)).toEqual(['newsletter', 'newsletter']);
    const kept = textsIn(page, protectedBoxes);
    for (const text of Object.values(STORIES).flat()) expect(kept).toContain(text);
  });

  it('tells of an offer between them once', () => {
    const { findings } = analyse(pageOf(articleOf('mill') + LETTER + articleOf('ferry') + articleOf('bees')));
    expect(findings.map(({ kind }) => kind)).toEqual(['newsletter']);
  });

  it('finds the second copy of a lead in the article that has it', () => {
    const copy = `<p>${STORIES.ferry[0]}</p>`;
    const page = pageOf(articleOf('mill') + articleOf('ferry', { more: copy }));
    const [finding] = analyse(page).findings;
    expect(finding).toMatchObject({ kind: 'repeat', reason: { type: 'same', paragraph: 1 } });
    expect(page.blocks[finding!.twins![0]!]!.text).toBe(STORIES.ferry[0]);
  });
});

describe('one article', () => {
  it.each([
    [
      'with chapters',
      `<article><section><h1>One</h1>${paragraphsOf('mill')}</section><section><h1>Two</h1>${paragraphsOf('ferry')}</section></article>`,
    ],
    ['with teasers', `${articleOf('mill')}<article><h1>${HEADLINES.ferry}</h1><p>${STORIES.ferry[0]}</p></article>`],
    ['with a copy for small screens', articleOf('mill') + articleOf('mill')],
    [
      'with a copy under another headline',
      articleOf('mill') + articleOf('mill').replace(HEADLINES.mill, HEADLINES.ferry),
    ],
    [
      'with comments that are articles',
      `${articleOf('mill')}<article>${paragraphsOf('bees')}</article><article>${paragraphsOf('ferry')}</article>`,
    ],
    [
      'with entries under lesser headings',
      `<h1>The day at sea</h1>${articleOf('mill')}${articleOf('ferry')}`.replaceAll(
        /<article><h1>(.*?)<\/h1>/gu,
        '<article><h2>$1</h2>',
      ),
    ],
    ['without a headline', `<article>${paragraphsOf('mill')}</article>`],
  ])('%s stays one', (_, body) => {
    expect(placesIn(body)).toEqual([]);
    expect(titlesIn(body)).toHaveLength(1);
  });
});
