import { describe, expect, it } from 'vitest';
import type { Article, Finding, Kind } from '../../src/core/model.ts';
import { createLock, MAX_FOLDED_SHARE } from '../../src/page/fold-lock.ts';
import { markupSight } from '../../src/page/markup-sight.ts';
import { readPage } from '../../src/page/read-page.ts';
import { unitBody } from './unit-document.ts';

const LEAD =
  'The last ferry to Sandholm will go on leaving at ten past one in the morning, the council decided on Tuesday.';
const OTHER =
  'A year-long count found 212 passengers on an average night, twice what the operator of the boats had assumed.';

/** Page and lock for a body; everything in `.story p` is the article. */
function lockFor(body: string) {
  const document = unitBody(body);
  const reading = readPage(document, markupSight());
  const { boxes, blocks } = reading.page;
  const inStory = (box: number) => reading.elements[box]!.matches('.story p');
  const from = blocks.map((_, i) => i).filter((i) => inStory(blocks[i]!.box));
  const article = { title: '', blocks: from.map((i) => ({ text: blocks[i]!.text, from: [i] })) } as unknown as Article;
  const protectedBoxes = boxes.map((_, i) => i).filter((i) => inStory(i) || boxes[i]!.tag === 'figure');
  const lock = createLock(
    reading,
    { article, articles: [article], findings: [], protectedBoxes, languages: [] },
    document.defaultView!,
  );
  const boxOf = (selector: string) => reading.elements.indexOf(document.querySelector(selector)!);
  const blockOf = (selector: string) => blocks.findIndex(({ box }) => box === boxOf(selector));
  const admits = (selectors: string, more: Partial<Finding> = {}) => {
    const kind: Kind = 'newsletter';
    const all = selectors.split(',').map(boxOf);
    const reason = { type: 'evidence', parts: [] } as const;
    return lock.admit({ kind, boxes: all, state: 'folded', reason, ...more }) !== undefined;
  };
  const repeats = (selector: string, twin: string) =>
    admits(selector, { kind: 'repeat', twins: [blockOf(twin)], reason: { type: 'same', paragraph: 1 } });
  return { document, admits, repeats };
}

/** Tells jsdom that an element's content is taller than the element. */
function clip(element: Element): void {
  Object.defineProperties(element, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
}

const STORY = `<div class="story"><p id="lead">${LEAD}</p><p id="other">${OTHER}</p></div>`;

describe('the lock lets an offer fold', () => {
  it('that holds nothing of the article', () => {
    expect(lockFor(`${STORY}<aside id="offer">Sign up</aside>`).admits('#offer')).toBe(true);
  });

  it('in several parts that are siblings', () => {
    const { admits } = lockFor(`${STORY}<h3 id="a">Sign up</h3><p id="b">It is free.</p>`);
    expect(admits('#a,#b')).toBe(true);
  });
});

describe('the lock lets nothing fold', () => {
  it('that is only reported', () => {
    expect(lockFor(`${STORY}<aside id="offer">Sign up</aside>`).admits('#offer', { state: 'reported' })).toBe(false);
  });

  it('that is, or holds, a block of the article', () => {
    const { admits } = lockFor(`<section id="wide">${STORY}<p>Sign up</p></section>`);
    expect(admits('#lead')).toBe(false);
    expect(admits('#wide')).toBe(false);
  });

  it('that holds a figure', () => {
    expect(lockFor(`${STORY}<aside id="offer">Sign up<figure>Boat</figure></aside>`).admits('#offer')).toBe(false);
  });

  it('that is the page’s own frame', () => {
    const { admits } = lockFor('<main id="a">Sign up</main><article id="b">Sign up</article>');
    expect(admits('#a')).toBe(false);
    expect(admits('#b')).toBe(false);
    expect(admits('body')).toBe(false);
  });

  it('in parts that are not siblings', () => {
    const { admits } = lockFor(`${STORY}<h3 id="a">Sign up</h3><div><p id="b">It is free.</p></div>`);
    expect(admits('#a,#b')).toBe(false);
  });

  it('twice, nor inside what is folded already', () => {
    const { admits } = lockFor(`${STORY}<aside id="offer"><p id="part">Sign up</p></aside>`);
    expect(admits('#offer')).toBe(true);
    expect(admits('#offer')).toBe(false);
    expect(admits('#part')).toBe(false);
  });

  it('that has left the page meanwhile', () => {
    const { document, admits } = lockFor(`${STORY}<aside id="offer">Sign up</aside><p id="next">Sign up</p>`);
    document.querySelector('#offer')!.remove();
    expect(admits('#next')).toBe(true);
    const { document: other, admits: late } = lockFor(`${STORY}<aside id="offer">Sign up</aside>`);
    const offer = other.querySelector('#offer')!;
    const find = other.querySelector.bind(other);
    other.querySelector = ((selector: string) => (selector === '#offer' ? offer : find(selector))) as typeof find;
    offer.remove();
    expect(late('#offer')).toBe(false);
  });

  it.each([
    ['fixed to the window', '<div style="position: fixed"><p id="offer">Sign up</p></div>'],
    ['in a dialog', '<dialog open><p id="offer">Sign up</p></dialog>'],
    ['in a modal layer', '<div aria-modal="true"><p id="offer">Sign up</p></div>'],
  ])('that lies over the page: %s', (_, offer) => {
    expect(lockFor(`${STORY}${offer}`).admits('#offer')).toBe(false);
  });

  it.each(['hidden', 'clip'])('inside a box that clips its text now (overflow: %s)', (overflow) => {
    const well = `<div id="well" style="overflow-y: ${overflow}">${STORY}<aside id="offer">Sign up</aside></div>`;
    const { document, admits } = lockFor(well);
    clip(document.querySelector('#well')!);
    expect(admits('#offer')).toBe(false);
    expect(lockFor(well).admits('#offer')).toBe(true);
  });

  it('inside a scrolling box only where that box clips', () => {
    const { document, admits } = lockFor(
      `<div id="well" style="overflow-y: auto">${STORY}<aside id="offer">Sign up</aside></div>`,
    );
    clip(document.querySelector('#well')!);
    expect(admits('#offer')).toBe(true);
  });
});

describe('the lock lets a repeat fold', () => {
  it('while an equal copy shows outside it', () => {
    expect(lockFor(`${STORY}<p id="copy">${LEAD}</p>`).repeats('#copy', '#lead')).toBe(true);
  });

  it('not without a copy', () => {
    const { admits } = lockFor(`${STORY}<p id="copy">${LEAD}</p>`);
    expect(admits('#copy', { kind: 'repeat', twins: [] })).toBe(false);
    expect(admits('#copy', { kind: 'repeat' })).toBe(false);
  });

  it('not where the copy lies in the same box', () => {
    const { repeats } = lockFor(`${STORY}<div id="box"><p id="one">${LEAD}</p><p>${LEAD}</p></div>`);
    expect(repeats('#box', '#one')).toBe(false);
  });

  it('not where the copy is folded', () => {
    const { admits, repeats } = lockFor(
      `${STORY}${STORY}<aside id="offer"><p id="in">${LEAD}</p></aside><p id="copy">${LEAD}</p>`,
    );
    expect(admits('#offer')).toBe(true);
    expect(repeats('#copy', '#in')).toBe(false);
  });

  it('not where the copy was hidden or changed by the page meanwhile', () => {
    const hiding = lockFor(`${STORY}<p id="copy">${LEAD}</p>`);
    hiding.document.querySelector('#lead')!.setAttribute('style', 'display: none');
    expect(hiding.repeats('#copy', '#lead')).toBe(false);
    const changing = lockFor(`${STORY}<p id="copy">${LEAD}</p>`);
    changing.document.querySelector('#lead')!.textContent = 'Something else altogether.';
    expect(changing.repeats('#copy', '#lead')).toBe(false);
  });

  it('and keeps the copy that stays from every later fold', () => {
    const { admits, repeats } = lockFor(`<p id="stays">${LEAD}</p><p id="copy">${LEAD}</p>`);
    expect(repeats('#copy', '#stays')).toBe(true);
    expect(admits('#stays')).toBe(false);
  });

  it('curly beside straight quote marks', () => {
    const { repeats } = lockFor(`<div class="story"><p id="lead">“${LEAD}”</p></div><p id="copy">"${LEAD}"</p>`);
    expect(repeats('#copy', '#lead')).toBe(true);
  });
});

describe('the share that may fold', () => {
  const sentence = 'The county pays for the inspection because no other bus comes by. ';
  const long = (times: number) => sentence.repeat(times).trim();
  const share = (kept: number, folded: number) =>
    lockFor(`<div class="story"><p>${long(kept)}</p></div><p id="offer">${long(folded)}</p>`).admits('#offer');

  it('of the visible prose is at most 30 %', () => {
    expect(MAX_FOLDED_SHARE).toBe(0.3);
    expect(share(8, 3)).toBe(true);
    expect(share(5, 5)).toBe(false);
  });

  it('counts all folds together', () => {
    const { admits } = lockFor(
      `<div class="story"><p>${long(8)}</p></div><p id="one">${long(3)}</p><p id="two">So it is. ${long(3)}</p>`,
    );
    expect(admits('#one')).toBe(true);
    expect(admits('#two')).toBe(false);
  });

  it('counts the same words in two folds once', () => {
    const { admits } = lockFor(
      `<div class="story"><p>${long(8)}</p></div><p id="one">${long(3)}</p><p id="two">${long(3)}</p>`,
    );
    expect(admits('#one')).toBe(true);
    expect(admits('#two')).toBe(true);
  });

  it('does not count what has a copy that stays', () => {
    const { repeats } = lockFor(`<div class="story"><p id="lead">${long(4)}</p></div><p id="copy">${long(4)}</p>`);
    expect(repeats('#copy', '#lead')).toBe(true);
  });

  it('does not count buttons, prices and lists', () => {
    const items = '<li>Every article and the archive</li>'.repeat(40);
    expect(lockFor(`<div class="story"><p>${long(2)}</p></div><ul id="offer">${items}</ul>`).admits('#offer')).toBe(
      true,
    );
  });
});
