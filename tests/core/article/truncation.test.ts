import { describe, expect, it } from 'vitest';
import { chooseArticle } from '../../../src/core/article/choose-article.ts';
import { isTruncated } from '../../../src/core/article/truncation.ts';
import type { Facts, Finding, Kind, Page } from '../../../src/core/model.ts';
import { finish } from '../../../src/core/steps.ts';
import { linked, pageWith, paragraphs, PARAGRAPHS } from './invented-page.ts';

const OFFER = '<div id="offer"><p>Read on with a subscription.</p></div>';
const SHUT: Partial<Facts> = { linkedData: [linked({ free: false })] };
const WHOLE = PARAGRAPHS.slice(0, 5);
const BROKEN = [...WHOLE, `${PARAGRAPHS[5]!.slice(0, 90)} …`];

/** What a finding of this kind in the offer's box says of the text. */
const truncated = (page: Page, kind: Kind | undefined): boolean => {
  const box = page.boxes.findIndex(({ words }) => words === 'offer');
  const finding: Finding = { kind: kind!, boxes: [box], state: 'folded', reason: { type: 'evidence', parts: [] } };
  const found = new Set<number>();
  if (kind) for (let i = page.boxes[box]!.firstBlock; i < page.boxes[box]!.endBlock; i++) found.add(i);
  return isTruncated(page, finish(chooseArticle(page)), kind ? [finding] : [], found);
};
const behind = (texts: readonly string[], kind: Kind | undefined, facts: Partial<Facts> = {}): boolean =>
  truncated(pageWith(`<article>${paragraphs(texts)}${OFFER}</article>`, facts), kind);
const before = (texts: readonly string[], kind: Kind): boolean =>
  truncated(pageWith(`<article>${OFFER}${paragraphs(texts)}</article>`), kind);

describe('the free text ends here', () => {
  it('where a gate stands behind it', () => {
    expect(behind(WHOLE, 'gate')).toBe(true);
  });
  it.each([['subscription'], ['registration'], ['meter']] as const)(
    'where the text breaks off before an offer: %s',
    (kind) => {
      expect(behind(BROKEN, kind)).toBe(true);
    },
  );
  it('where an offer stands behind it and the publisher says that the article is not free', () => {
    expect(behind(WHOLE, 'subscription', SHUT)).toBe(true);
  });
  it('where nothing but a gate shows', () => {
    expect(truncated(pageWith(`<article><h1>Harbour</h1>${OFFER}</article>`), 'gate')).toBe(true);
  });
  it('where its last paragraph is cut on the page', () => {
    const page = pageWith(`<article>${paragraphs(WHOLE)}</article>`);
    const last = page.blocks.length - 1;
    const blocks = page.blocks.map((block, i) => (i === last ? { ...block, cut: true } : block));
    expect(truncated({ ...page, blocks }, undefined)).toBe(true);
  });
});

describe('the free text does not end', () => {
  it.each([['newsletter'], ['donation'], ['app'], ['follow']] as const)(
    'at a box that asks for something else, even where the text has no full stop: %s',
    (kind) => {
      expect(behind(WHOLE, kind)).toBe(false);
      expect(behind(BROKEN, kind)).toBe(false);
    },
  );
  it('at an offer behind a whole text', () => {
    expect(behind(WHOLE, 'subscription')).toBe(false);
  });
  it('at an offer behind the line of its editors', () => {
    expect(behind([...WHOLE, 'Edited by Ada Quill', 'Featured image: Orm Feddersen'], 'subscription')).toBe(false);
  });
  it('at an offer before the text', () => {
    expect(before(BROKEN, 'subscription')).toBe(false);
    expect(before(WHOLE, 'gate')).toBe(false);
  });
  it('because the publisher says that the article is not free, where nothing asks for anything', () => {
    expect(behind(WHOLE, undefined, SHUT)).toBe(false);
    expect(behind(BROKEN, undefined, SHUT)).toBe(false);
  });
  it('because an earlier paragraph is cut', () => {
    const page = pageWith(`<article>${paragraphs(WHOLE)}</article>`);
    const blocks = page.blocks.map((block, i) => (i === 1 ? { ...block, cut: true } : block));
    expect(truncated({ ...page, blocks }, undefined)).toBe(false);
  });
  it('on a page without anything', () => {
    expect(truncated(pageWith(''), undefined)).toBe(false);
  });
});
