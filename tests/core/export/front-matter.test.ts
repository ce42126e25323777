import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../../src/core/export/front-matter.ts';
import { anyArticle } from './any-article.ts';
import { articleOf, ferryArticle } from './invented-article.ts';

const read = (matter: string) => load(matter.replace(/^---\n/u, '').replace(/---\n$/u, '')) as Record<string, unknown>;

describe('front matter', () => {
  it('has the names that keepers of notes expect', () => {
    expect(read(frontMatter(ferryArticle))).toEqual({
      title: 'Ferry to Lindholm sails again',
      author: ['Lea Sander', 'Jon "J." Ek'],
      published: '2026-05-04T06:30:00+02:00',
      source: 'https://courier.example/ferry',
      site: 'Lindholm Courier',
      section: 'Region',
      language: 'en',
    });
  });

  it.each([
    ['---', 'a line of three dashes'],
    ['a\n---\nb: c', 'line ends'],
    ['yes', 'a word that is a value'],
    ['2026-05-04', 'a date'],
    ['null', 'a null'],
    ['"quoted" and \\ back', 'quote marks and backslashes'],
    ['key: value # no comment', 'a colon and a hash'],
    ['{{ template }} {% raw %}', 'template signs'],
    ['!!js/function > evil', 'a tag'],
    ['&anchor *alias', 'an anchor'],
    ['ends in \u2028 and \u0085 and \u007F', 'odd line ends'],
    ['\uD83D half a sign', 'half a sign'],
  ])('reads %j as text, though it has %s', (title) => {
    const facts = read(frontMatter(articleOf([], { title, byline: [title] })));
    const whole = title.replace(/\p{Surrogate}/gu, '\uFFFD');
    expect(facts).toMatchObject({ title: whole, author: [whole] });
  });

  it('reads any title as it is', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(read(frontMatter(article))['title']).toBe(article.title.replace(/\p{Surrogate}/gu, '\uFFFD'));
      }),
    );
  });
});
