/** A page that goes on into the next articles as one scrolls, made of invented news. */
import { articleOf, HEADLINES, LETTER, type StoryName } from '../core/article/several-articles.ts';

/** Articles stand so far apart that the window shows one of them alone. */
const SHEET = '<style>article { padding-bottom: 1500px; font: 18px/1.5 serif; }</style>';

/** Puts the next article below the last one, and has the address and the title follow the one in sight. */
const SCROLLING = `
const stories = document.querySelector('main'), next = NEXT;
globalThis.more = () => { const story = next.shift(); if (story) stories.insertAdjacentHTML('beforeend', story); return next.length; };
globalThis.goTo = (number) => {
  const story = document.querySelectorAll('main > article')[number];
  story.scrollIntoView();
  history.HOW(null, '', '/scrolling/' + number);
  document.title = story.querySelector('h1').textContent + ' | The Example Times';
};`;

const withOffer = (name: StoryName, author: string): string => articleOf(name, { author, more: LETTER });

/** The page; its address follows by `pushState` or `replaceState`. */
export const scrolling = (how: 'pushState' | 'replaceState'): string => `<!doctype html>
<html lang="en"><head><title>${HEADLINES.mill} | The Example Times</title>
<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINES.mill}">
<meta name="author" content="Ida Holm"><meta property="article:published_time" content="2026-03-03T10:00:00Z">
${SHEET}</head><body><header><p>The Example Times</p></header>
<main>${withOffer('mill', 'Ida Holm')}</main>
<script>${SCROLLING.replace('HOW', how).replace(
  'NEXT',
  JSON.stringify([withOffer('ferry', 'Rolf Amsel'), withOffer('bees', 'Ute Fink')]),
)}</script></body></html>`;
