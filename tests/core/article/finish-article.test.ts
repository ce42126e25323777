import { describe, expect, it } from 'vitest';
import { chooseArticle } from '../../../src/core/article/choose-article.ts';
import { finishArticle } from '../../../src/core/article/finish-article.ts';
import type { Article, Finding } from '../../../src/core/model.ts';
import { finish as inOneGo } from '../../../src/core/steps.ts';
import { pageWith, paragraphs, PARAGRAPHS } from './invented-page.ts';

/** The article of a body in which the boxes with these ids were found to be offers. */
function finish(body: string, ids: readonly string[] = []): Article {
  const page = pageWith(`<article><h1>Harbour</h1><div class="text">${body}</div></article>`);
  const findings = ids.map((id): Finding => {
    const box = page.boxes.findIndex(({ words }) => words === id);
    return { kind: 'newsletter', boxes: [box], state: 'folded', reason: { type: 'evidence', parts: [] } };
  });
  return inOneGo(finishArticle(page, inOneGo(chooseArticle(page)), findings));
}
const texts = ({ blocks }: Article): readonly string[] => blocks.map(({ text }) => text);

describe('the finished article', () => {
  it('holds its blocks in the order of the page, each with the block it is made of', () => {
    const { blocks } = finish(paragraphs());
    expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(blocks.map(({ from }) => from)).toEqual(PARAGRAPHS.map((_, i) => [i + 1]));
  });
  it('has nothing of what was found', () => {
    const letter = '<div id="letter"><p>Our letter tells you every morning what the harbour did at night.</p></div>';
    const half = paragraphs(PARAGRAPHS.slice(0, 4));
    expect(texts(finish(`${half}${letter}${paragraphs(PARAGRAPHS.slice(4))}`, ['letter']))).toEqual(PARAGRAPHS);
  });
  it('drops a heading that headed only what was found', () => {
    const body = `${paragraphs()}<h2>The harbour every morning</h2><div id="letter"><p>Our letter tells you what the harbour did at night, every morning.</p></div>`;
    expect(texts(finish(body, ['letter']))).not.toContain('The harbour every morning');
  });
  it('keeps a heading over a smaller heading', () => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 4))}<h2>The frost</h2><h3>On the second pier</h3>${paragraphs(PARAGRAPHS.slice(4))}`;
    expect(texts(finish(body))).toEqual(expect.arrayContaining(['The frost', 'On the second pier']));
  });
  it('keeps captions among its blocks, by their kind', () => {
    const photo =
      '<figure><img src="/a.jpg" alt=""><figcaption>The second pier on Monday. Photo: O. Feddersen</figcaption></figure>';
    const { blocks } = finish(`${paragraphs(PARAGRAPHS.slice(0, 4))}${photo}${paragraphs(PARAGRAPHS.slice(4))}`);
    expect(blocks.filter(({ kind }) => kind === 'caption').map(({ from }) => from)).toEqual([[5]]);
  });
  it('of a page that says nothing is empty and not truncated', () => {
    expect(finish('')).toMatchObject({ blocks: [], truncated: false, byline: [], published: null, updated: null });
  });
});
