/** Gated pages of an invented newspaper: every way of closing a text with every gate before it. */
import { HEADLINES, STORIES } from '../core/article/several-articles.ts';

/** What a page does to the part of its text that is not free, by what it says of it. */
const CLOSED: Readonly<Record<string, string>> = {
  'a clip and a fade': '.rest { max-height: 70px; overflow: hidden; mask-image: linear-gradient(#000, transparent); }',
  'a clip': '.rest { height: 40px; overflow: clip; }',
  'no display': '.rest { display: none; }',
  'no visibility': '.rest { visibility: hidden; }',
  'a blur': '.rest { filter: blur(8px); }',
  'a clip path': '.rest { clip-path: inset(100%); }',
  'no opacity': '.rest { opacity: 0; }',
  'no height below the gate': '.story { max-height: 620px; overflow: hidden; }',
};

/** Where the gate stands: its sheet, and whether it is inside what is closed. */
const GATES: Readonly<Record<string, { readonly sheet: string; readonly isInside?: boolean }>> = {
  'in the flow': { sheet: '.gate { padding: 20px; border: 1px solid; }' },
  'over the fade': { sheet: '.gate { position: relative; margin-top: -60px; background: #fff; padding: 20px; }' },
  'inside the clip': { sheet: '.gate { padding: 4px; }', isInside: true },
  'in a bar below': { sheet: '.gate { position: fixed; bottom: 0; left: 0; right: 0; background: #fff; }' },
  'over the whole page': {
    sheet: 'body { overflow: hidden; } .gate { position: fixed; inset: 0; background: #fffd; padding: 200px 80px; }',
  },
  'stuck while scrolling': { sheet: '.gate { position: sticky; bottom: 0; background: #fff; }' },
};

/** What the gate says. */
const WORDS: Readonly<Record<string, string>> = {
  'a subscription':
    '<h2>Subscribe to read on</h2><p>Get unlimited access from 2.99 € a month. Cancel at any time.</p><a href="/subscribe">Subscribe now</a>',
  'an account':
    '<h2>Sign up to continue</h2><p>Create your free account to read this article.</p><form><input type="email" placeholder="Your e-mail address"><button>Register for free</button></form>',
};

/** One gated page. */
export interface GatedPage {
  /** What it does, in words. */
  readonly name: string;
  readonly html: string;
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

function pageOf(closed: string, { sheet, isInside = false }: (typeof GATES)[string], words: string): string {
  const gate = `<aside class="gate">${words}</aside>`;
  const rest = `<div class="rest">${isInside ? gate : ''}${paragraphs(STORIES.ferry)}</div>`;
  return `<!doctype html><html lang="en"><head><title>${HEADLINES.mill}</title>
<meta property="og:type" content="article"><style>body { background: #fff; } ${closed} ${sheet}</style></head>
<body><main><article class="story"><h1>${HEADLINES.mill}</h1>${paragraphs(STORIES.mill)}
${rest}${isInside ? '' : gate}</article><footer><p>The Example Times</p></footer></main></body></html>`;
}

/** All of them. */
export const GATED_PAGES: readonly GatedPage[] = Object.entries(CLOSED).flatMap(([way, closed]) =>
  Object.entries(GATES).flatMap(([place, gate]) =>
    Object.entries(WORDS).map(([what, words]) => ({
      name: `${way}, ${what} ${place}`,
      html: pageOf(closed, gate, words),
    })),
  ),
);
