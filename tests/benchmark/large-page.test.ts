import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { largePage } from './large-page.ts';

/** Elements, texts and comments of a page. */
function countNodes({ document, NodeFilter }: JSDOM['window']): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return nodes;
}

describe('a very large page', () => {
  const html = largePage(20_000);
  const { window } = new JSDOM(html);

  it('is the same each time it is made', () => {
    expect(largePage(20_000)).toBe(html);
    expect(largePage(19_000)).not.toBe(html);
  });

  it('has about as many nodes as were asked for', () => {
    const nodes = countNodes(window);
    expect(nodes).toBeGreaterThan(20_000);
    expect(nodes).toBeLessThan(22_000);
  });

  it('holds an article with offers in it, lists of links and comments', () => {
    const count = (selector: string) => window.document.querySelectorAll(selector).length;
    expect(count('article > p')).toBeGreaterThan(200);
    expect(count('article > aside.newsletter')).toBeGreaterThan(5);
    expect(count('li > a')).toBeGreaterThan(200);
    expect(count('.comment')).toBeGreaterThan(200);
  });

  it('says nothing twice', () => {
    const paragraphs = [...window.document.querySelectorAll('article > p')].map((p) => p.textContent);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });
});
