import { expect, it } from 'vitest';
import { markupSight } from '../../src/page/markup-sight.ts';
import { followChanges } from '../../src/page/page-changes.ts';
import { readPage } from '../../src/page/read-page.ts';
import { stillStanding } from '../../src/page/whole-reading.ts';
import { analyse } from '../core/analyse.ts';
import { INVENTED_NEWS } from '../core/clutter/invented-news.ts';
import { unitBody } from './unit-document.ts';

const STORY = INVENTED_NEWS[0]!.paragraphs.map((text) => `<p>${text}</p>`);
const LETTER =
  '<div class="letter"><p>Sign up for our harbour newsletter.</p><form><input type="email"><button>Sign up</button></form></div>';

function readOnce() {
  const html = `<article><h1>Ice</h1>${STORY.slice(0, 4).join('')}${LETTER}${STORY.slice(4).join('')}</article>`;
  const document = unitBody(html);
  const changes = followChanges(document, () => false, new AbortController().signal);
  const pageReading = readPage(document, markupSight());
  changes.forget();
  return { document, changes, whole: { pageReading, reading: analyse(pageReading.page) } };
}

it('an offer stands where the page has changed elsewhere', () => {
  const { document, changes, whole } = readOnce();
  expect(whole.reading.findings).toHaveLength(1);
  document.querySelector('h1')!.append(' and wind');
  expect(stillStanding(whole, changes).reading.findings).toHaveLength(1);
});

it('an offer into which a paragraph has come since it was read does not fold', () => {
  const { document, changes, whole } = readOnce();
  document
    .querySelector('.letter')!
    .insertAdjacentHTML('beforeend', '<p>The ferry sank in the night, the police said.</p>');
  expect(stillStanding(whole, changes).reading.findings).toEqual([]);
});
