/** Articles of one invented site that share their offers, each sent in parts: the offer does not come with the first. */
import { readFixtures } from '../pages/fixtures.ts';

const demo = readFixtures().find(({ slug }) => slug === 'harbour-lead-repeat')!.html;
const LETTER = /<aside class="letter"[\s\S]*?<\/aside>/u.exec(demo)![0];

/** Looks, in every frame that is painted, whether the letter shows, and adds up how the page jumps. */
const WATCH = `<script>
globalThis.watched = { frames: 0, flashes: 0, shift: 0 };
const letterShows = () => {
  const letter = document.querySelector('.letter > :first-child');
  return letter !== null && letter.checkVisibility({ contentVisibilityAuto: true }) && letter.getBoundingClientRect().height > 1
    && letter.parentElement.getBoundingClientRect().height > 60;
};
const tick = () => {
  const before = letterShows(), { port1, port2 } = new MessageChannel();
  // Only what stands there before the frame and is still to be seen after it was painted.
  port1.onmessage = () => { watched.frames++; if (before && letterShows()) watched.flashes++; };
  port2.postMessage(null);
  requestAnimationFrame(tick);
};
requestAnimationFrame(tick);
try {
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) watched.shift += value; })
    .observe({ type: 'layout-shift', buffered: true });
} catch {}
</script>`;

const inParts = (html: string): readonly string[] => {
  const watched = html.replace('</head>', `${WATCH}</head>`);
  const letter = watched.indexOf('<aside class="letter"');
  const afterLetter = watched.indexOf('</aside>', letter) + 200;
  const end = watched.lastIndexOf('</article>');
  return [
    watched.slice(0, letter),
    watched.slice(letter, afterLetter),
    watched.slice(afterLetter, end),
    watched.slice(end),
  ];
};

/** The article with its offers. */
export const FIRST_STORY = inParts(demo);

/** Another article of the site, whose letter stands elsewhere and names another number of readers. */
export const SECOND_STORY = inParts(
  demo
    .replace(LETTER, '')
    .replaceAll('Harbour', 'Lighthouse')
    .replace(/(<p>A year-long count)/u, `${LETTER}\n    $1`),
);

/** A paragraph that an article has in a box with the letter's name. */
export const TRUE_PARAGRAPH =
  'The letter that the harbour master wrote in 1921 was read out in full, and the council listened to it standing.';

/** A third article, which has such a box. */
export const THIRD_STORY = inParts(demo.replace(LETTER, `<aside class="letter"><p>${TRUE_PARAGRAPH}</p></aside>`));
