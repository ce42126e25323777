import { describe, expect, it } from 'vitest';
import { analyse } from '../core/analyse.ts';
import { articlePictures } from '../../src/page/article-pictures.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { unitBody } from './unit-document.ts';

const PROSE = [
  'The last ferry to Sandholm will go on leaving at ten past one in the morning, the council of Veldmark decided on Tuesday after a long debate.',
  'The operator had wanted to end the service in June, because the boats were empty on most nights and the crews were hard to find in the winter.',
  'A count that took a year found two hundred passengers on an average night, which is twice as many as the operator had assumed when it made its plans.',
  'The council will look at the figures again in the spring, when the new boat is expected and the old one goes to the yard for its repairs.',
].map((text) => `<p>${text}</p>`);

const picture = (name: string, more = '') => `<img src="https://pictures.example/${name}.jpg" alt="${name}" ${more}>`;

/** Pictures are as large as their attributes say; without them, as a picture in a column of text. */
function sized(document: Document): Document {
  const { HTMLImageElement } = document.defaultView as Window & typeof globalThis;
  HTMLImageElement.prototype.getBoundingClientRect = function (this: HTMLImageElement) {
    const [width, height] = [Number(this.getAttribute('width') ?? 640), Number(this.getAttribute('height') ?? 360)];
    return { width, height } as DOMRect;
  };
  return document;
}

function picturesIn(body: string) {
  const document = sized(unitBody(body));
  const reading = readPage(document, markupSight());
  const whole = analyse(reading.page);
  expect(whole.article.blocks.length).toBeGreaterThan(3);
  return articlePictures(reading, whole).map(({ alt, before }) => [alt, before]);
}

const story = (...parts: readonly string[]) =>
  `<header><a href="/">${picture('logo')}</a></header><main><article><h1>Night ferries will run</h1>${parts.join('')}</article></main>`;

describe('the article’s pictures', () => {
  it('stand before the block that follows them', () => {
    const figure = `<figure>${picture('quay')}<figcaption>The quay at night. Photo: Tom Reuter</figcaption></figure>`;
    expect(picturesIn(story(PROSE[0]!, PROSE[1]!, figure, PROSE[2]!, picture('boat'), PROSE[3]!))).toEqual([
      ['quay', 2],
      ['boat', 4],
    ]);
  });

  it('may open it, under the title', () => {
    expect(picturesIn(story(picture('quay'), ...PROSE))).toEqual([['quay', 0]]);
  });

  it('are not the small ones, nor those that do not show', () => {
    const face = picture('face', 'width="64" height="64"');
    const dot = picture('dot', 'width="1" height="1"');
    const hidden = `<div style="display:none">${picture('hidden')}</div>`;
    expect(picturesIn(story(PROSE[0]!, face, PROSE[1]!, dot, PROSE[2]!, hidden, PROSE[3]!))).toEqual([]);
  });

  it('are not those of other stories', () => {
    const teaser = `<div>${picture('other')}<p><a href="/other">Bridge to stay closed for the summer</a></p></div>`;
    const linked = `<a href="https://example-times.example/other">${picture('linked')}</a>`;
    expect(picturesIn(story(PROSE[0]!, PROSE[1]!, linked, PROSE[2]!, PROSE[3]!) + teaser)).toEqual([]);
  });

  it('may lead to themselves at another size', () => {
    const linked = `<a href="https://pictures.example/quay-large.jpg">${picture('quay')}</a>`;
    expect(picturesIn(story(PROSE[0]!, PROSE[1]!, linked, PROSE[2]!, PROSE[3]!))).toEqual([['quay', 2]]);
  });

  it('have an address on the web, and each stands once', () => {
    const inline = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="inline">';
    expect(
      picturesIn(story(PROSE[0]!, inline, picture('quay'), PROSE[1]!, picture('quay'), ...PROSE.slice(2))),
    ).toEqual([['quay', 1]]);
  });
});
