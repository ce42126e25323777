/** Pages that go on changing, made of one invented article. */
import { readFixtures } from '../pages/fixtures.ts';

/** The page that the others are made of. */
export const LIVING_DEMO = 'harbour-lead-repeat';

const demo = readFixtures().find(({ slug }) => slug === LIVING_DEMO)!.html;

/** An offer that comes late. */
export const LATE_OFFER = `<aside class="late"><h3>The Evening Letter</h3>
<p>Sign up for our free newsletter and get the evening’s news in your inbox.</p>
<form><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form></aside>`;

/** The page with a script at its end. */
export const withScript = (script: string, html = demo): string =>
  html.replace('</body>', `<script>${script}</script></body>`);

/** Counts, in every frame, how many frames showed something that is folded otherwise; puts the tally into `frames`. */
const WATCH_FRAMES = `
globalThis.frames_ = { seen: 0, flashed: 0 };
const isFlashing = () => [...document.querySelectorAll('.letter, .join')].some((e) => e.getBoundingClientRect().height > 1);
const tick = () => { frames_.seen++; if (isFlashing()) frames_.flashed++; requestAnimationFrame(tick); };
globalThis.watchFrames = () => requestAnimationFrame(tick);`;

/** An offer that comes when it is called. */
export const lateOffer = withScript(`globalThis.begin = () => {
  document.querySelectorAll('article > p')[4].insertAdjacentHTML('afterend', ${JSON.stringify(LATE_OFFER)});
};`);

/** A frame of another site that comes when it is called. */
export const lateFrame = (source: string): string =>
  withScript(`globalThis.begin = () => {
  document.querySelectorAll('article > p')[4].insertAdjacentHTML('afterend', '<iframe src="${source}" width="300" height="200"></iframe>');
};`);

/** So many sheets of paper the offer of `longOffer` takes where it is printed. */
export const SHEETS_OF_LONG_OFFER = 3;

/** The page with an offer that begins a new sheet again and again. */
export const longOffer = demo.replace(
  '</head>',
  '<style>@media print { .letter > * { break-before: page; } .letter + * { break-before: page; } }</style></head>',
);

/** Writes its whole article anew every 50 ms. */
export const rewriting = withScript(`${WATCH_FRAMES}
const article = document.querySelector('article'), html = article.innerHTML;
globalThis.times = 0;
globalThis.begin = () => { watchFrames(); setInterval(() => { article.innerHTML = html; times++; }, 50); };`);

/** Removes our stubs and marks as soon as it sees them. */
export const fighting = withScript(`
new MutationObserver(() => {
  for (const stub of document.querySelectorAll('clean-copy-fold')) stub.remove();
  for (const e of document.querySelectorAll('[data-clean-copy-fold]')) { e.removeAttribute('data-clean-copy-fold'); e.removeAttribute('hidden'); }
}).observe(document.querySelector('article'), { subtree: true, childList: true, attributes: true });`);

/** Renders its article with React and gives every part a new key every 50 ms, so that all nodes are made anew. */
export const inReact = withScript(
  `${WATCH_FRAMES}
const article = document.querySelector('article');
const parts = [...article.children].map((e) => ({ tag: e.localName, className: e.className, html: e.innerHTML }));
function Story() {
  const [turn, setTurn] = React.useState(0);
  globalThis.begin = () => { watchFrames(); setInterval(() => setTurn((n) => { globalThis.times = n; return n + 1; }), 50); };
  return parts.map(({ tag, className, html }, i) =>
    React.createElement(tag, { key: i + ':' + (i % 2 ? turn : 0), className, title: String(turn), dangerouslySetInnerHTML: { __html: html } }));
}
article.textContent = '';
ReactDOM.createRoot(article).render(React.createElement(Story));`,
  demo.replace('</head>', '<script src="/react.js"></script></head>'),
);

/** The same with Vue. */
export const inVue = withScript(
  `${WATCH_FRAMES}
const article = document.querySelector('article');
const parts = [...article.children].map((e) => ({ tag: e.localName, class: e.className, html: e.innerHTML }));
article.textContent = '';
Vue.createApp({ setup() {
  const turn = Vue.ref(0);
  globalThis.begin = () => { watchFrames(); setInterval(() => { globalThis.times = ++turn.value; }, 50); };
  return () => parts.map(({ tag, html, class: name }, i) =>
    Vue.h(tag, { key: i + ':' + (i % 2 ? turn.value : 0), class: name, title: String(turn.value), innerHTML: html }));
} }).mount(article);`,
  demo.replace('</head>', '<script src="/vue.js"></script></head>'),
);

/** Goes to another article, and to a list of stories, without loading anything. */
export const moving = withScript(`
const article = document.querySelector('article');
globalThis.goToStory = () => {
  history.pushState({}, '', '/second-story');
  document.title = 'Sandholm mill turns again after forty years | The Example Times';
  for (const e of document.querySelectorAll('meta[property="og:title"], script[type="application/ld+json"]')) e.remove();
  setTimeout(() => { article.innerHTML = '<h1>Sandholm mill turns again after forty years</h1>'
    + Array.from({ length: 6 }, (_, i) => '<p>Wheel number ' + i + ' of the mill was cut from an oak that fell in the storm of that year, and the miller has kept the bark of each of them.</p>').join('')
    + ${JSON.stringify(LATE_OFFER)}; }, 100);
};
globalThis.goToFront = () => {
  history.pushState({}, '', '/front');
  for (const e of document.querySelectorAll('meta[property], script[type="application/ld+json"]')) e.remove();
  article.innerHTML = '<ul>' + Array.from({ length: 20 }, (_, i) => '<li><a href="/' + i + '">Story number ' + i + '</a></li>').join('') + '</ul>';
};`);

/** Offers in an open shadow tree, put there late. */
export const inShadow = withScript(`
const host = document.createElement('late-offer');
document.querySelectorAll('article > p')[4].after(host);
host.attachShadow({ mode: 'open' }).innerHTML = '<div class="room"></div>';
globalThis.begin = () => { host.shadowRoot.querySelector('.room').innerHTML = ${JSON.stringify(LATE_OFFER)}; };`);
