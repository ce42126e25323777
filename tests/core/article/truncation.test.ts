import { describe, expect, it } from 'vitest';
import { chooseArticle } from '../../../src/core/article/choose-article.ts';
import { isSurelyTruncated, isTruncated, truncationOf } from '../../../src/core/article/truncation.ts';
import type { Facts, Finding, Kind, Page } from '../../../src/core/model.ts';
import { finish } from '../../../src/core/steps.ts';
import { linked, pageWith, paragraphs, PARAGRAPHS } from './invented-page.ts';

const OFFER = '<div id="offer"><p>Read on with a subscription.</p></div>';
const SHUT: Partial<Facts> = { linkedData: [linked({ free: false })] };
const WHOLE = PARAGRAPHS.slice(0, 5);
const BROKEN = [...WHOLE, `${PARAGRAPHS[5]!.slice(0, 90)} …`];

/** How sure a finding of this kind in the offer's box makes that the text is cut. */
const sureOf = (page: Page, kind: Kind | undefined): number => {
  const box = page.boxes.findIndex(({ words }) => words === 'offer');
  const finding: Finding = { kind: kind!, boxes: [box], state: 'folded', reason: { type: 'evidence', parts: [] } };
  const found = new Set<number>();
  if (kind) for (let i = page.boxes[box]!.firstBlock; i < page.boxes[box]!.endBlock; i++) found.add(i);
  return truncationOf(page, finish(chooseArticle(page)), kind ? [finding] : [], found);
};
const truncated = (page: Page, kind: Kind | undefined): boolean => isTruncated(sureOf(page, kind));
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

describe('how sure it is', () => {
  const at = (texts: readonly string[], offer: string, kind: Kind, facts: Partial<Facts> = {}): number =>
    sureOf(pageWith(`<article>${paragraphs(texts)}${offer}</article>`, facts), kind);
  const isSure = (truncation: number): boolean => isSurelyTruncated({ truncation });
  const between = '<ul><li>Ice</li><li>Pilots</li><li>Lamps</li><li>Ferries</li><li>Gulls</li><li>Bakers</li></ul>';

  it('a gate right behind the text is told without a "may"', () => {
    expect(isSure(at(WHOLE, OFFER, 'gate'))).toBe(true);
    expect(at(BROKEN, OFFER, 'gate')).toBeGreaterThan(at(WHOLE, OFFER, 'gate'));
  });
  it('an offer behind a whole text that is said not to be free is told with one', () => {
    const truncation = at(WHOLE, OFFER, 'subscription', SHUT);
    expect([isTruncated(truncation), isSure(truncation)]).toEqual([true, false]);
  });
  it.each([['gate'], ['subscription']] as const)('it is not told of an offer farther down: %s', (kind) => {
    expect(isTruncated(at(WHOLE, between + OFFER, kind))).toBe(false);
  });
  it('a gate farther down is told where the text breaks off', () => {
    expect(isSure(at(BROKEN, between + OFFER, 'gate'))).toBe(true);
  });
  it('a gate behind a whole text of which the publisher says that it is free is not told', () => {
    const free = { linkedData: [linked({ free: true })] };
    expect(isTruncated(at(WHOLE, OFFER, 'gate', free))).toBe(false);
    expect(isTruncated(at(BROKEN, OFFER, 'gate', free))).toBe(true);
  });
  it.each([
    ['Log in to post a comment.'],
    ['Zum Kommentieren bitte anmelden.'],
    ['Suscríbete para comentar.'],
    ['コメントするにはログイン'],
  ])('what asks for an account to comment says nothing of the text: %s', (words) => {
    const truncation = at(WHOLE, `<div id="offer"><p>${words}</p></div>`, 'registration', SHUT);
    expect(isTruncated(truncation)).toBe(false);
  });
});
