/** The reader page's parts that need no browser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { toHtml } from '../../src/core/export/html.ts';
import { fileName } from '../../src/extension/reader/file-name.ts';
import { firstWords } from '../../src/extension/reader/first-words.ts';
import { nextSize, nextTheme, readLook } from '../../src/extension/reader/look.ts';
import { neighbour } from '../../src/extension/reader/neighbour.ts';
import { afterAnswer, leave, type ReaderState } from '../../src/extension/reader/reader-state.ts';
import { picturesBetween, withCaptions } from '../../src/extension/reader/place-pictures.ts';
import { stackNotes } from '../../src/extension/reader/stack-notes.ts';
import { sectionsOf } from '../../src/extension/ui/article-sections.tsx';
import { keyAction, POPUP_KEYS, READER_KEYS } from '../../src/extension/ui/key-rows.ts';
import { articleOf, block } from '../core/export/invented-article.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false });
const NOW = new Date('2026-05-12T12:00:00Z');

describe('notes in the margin', () => {
  it('stand beside their words, and below the note before them', () => {
    const notes = [10, 20, 300].map((anchor) => ({ anchor, height: 80 }));
    expect(stackNotes(notes, 16)).toEqual([10, 106, 300]);
  });
});

describe('keys', () => {
  it.each([
    ['popup', POPUP_KEYS],
    ['reader', READER_KEYS],
  ])('mean one thing each in the %s', (_, rows) => {
    const keys = rows.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave the browser its own shortcuts', () => {
    expect(keyAction(READER_KEYS, press('j'))).toBe('next');
    expect(keyAction(READER_KEYS, { ...press('p'), ctrlKey: true })).toBeUndefined();
  });

  it('stop at the first and the last quote', () => {
    expect(neighbour([3, 4], undefined, 1)).toBe(3);
    expect(neighbour([3, 4], 3, 1)).toBe(4);
    expect(neighbour([3, 4], 4, 1)).toBe(4);
    expect(neighbour([3, 4], 3, -1)).toBe(3);
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});

describe('a look', () => {
  it('is mended where it is damaged', () => {
    expect(readLook({ size: 17, theme: 'dark', width: 'yes' })).toEqual({
      size: 20,
      theme: 'dark',
      width: 'medium',
      face: 'serif',
    });
    expect(readLook(undefined)).toEqual(readLook({}));
  });

  it('stops at the largest size and goes round the colours', () => {
    expect(nextSize(28, 1)).toBe(28);
    expect(nextSize(20, -1)).toBe(18);
    expect(nextTheme('dark')).toBe('system');
  });
});

describe('colours', () => {
  const rulesOf = (css: string) =>
    new Map([...css.matchAll(/--([\w-]+): (#\w{6});/gu)].map(([, name, colour]) => [name!, colour!]));
  const cut = (css: string, from: string, to: string) => css.slice(css.indexOf(from), css.indexOf(to));
  const tokens = readFileSync('src/extension/ui/tokens.css', 'utf8');
  const themes = readFileSync('src/extension/reader/themes.css', 'utf8');
  const light = cut(themes, "='light'", "='dark'");
  const dark = cut(themes, "='dark'", "='sepia'");
  const sepia = rulesOf(themes.slice(themes.indexOf("='sepia'")));

  it('are those of the system where they have the same name', () => {
    const own = (css: string) => new Map([...rulesOf(css)].filter(([name]) => name !== 'brand' && name !== 'idle'));
    expect(rulesOf(light)).toEqual(own(cut(tokens, ':root', '@media (prefers')));
    expect(rulesOf(dark)).toEqual(own(cut(tokens, '@media (prefers', '@media (pointer')));
    expect([...sepia.keys()]).toEqual([...rulesOf(light).keys()]);
  });

  const luminance = (colour: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  it.each([rulesOf(light), rulesOf(dark), sepia])('are easy to read (%#)', (colours) => {
    const contrast = (a: string, b: string) => {
      const [low, high] = [luminance(colours.get(a)!), luminance(colours.get(b)!)].sort((x, y) => x - y);
      return (high! + 0.05) / (low! + 0.05);
    };
    for (const name of ['ink', 'ink-2', 'pencil', 'caution']) expect(contrast(name, 'paper')).toBeGreaterThan(4.5);
    expect(contrast('ink', 'pencil-soft')).toBeGreaterThan(4.5);
    expect(contrast('caution', 'caution-soft')).toBeGreaterThan(4.5);
    expect(contrast('edge', 'paper')).toBeGreaterThan(3);
  });
});

describe('the page behind the reader', () => {
  const article = articleOf([block('paragraph', 'The ferry sails.')], { url: 'https://a.example/ferry' });
  const times = { gate: 0, read: 0, fold: 0, longestTask: 0 };
  const place = { number: 1, of: 1 };
  const answer = { state: 'article', host: 'a.example', article, place, pictures: [], folds: [], times } as const;
  const shown = afterAnswer({ name: 'reading' }, answer, NOW);

  it('is shown once it answers', () => {
    expect(shown).toMatchObject({ name: 'article', article, gone: false, readAt: NOW });
  });

  it('leaves its article when it goes, and comes back to it', () => {
    const gone = leave(shown);
    expect(gone).toMatchObject({ name: 'article', article, gone: true });
    const other = { ...answer, article: { ...article, url: 'https://a.example/other' } };
    expect(afterAnswer(shown, other, NOW)).toEqual(gone);
    expect(afterAnswer(gone, { ...answer, article: { ...article, url: `${article.url}#top` } }, NOW)).toMatchObject({
      gone: false,
    });
  });

  it('has a face for everything else', () => {
    const names = (['silent', 'failed', { state: 'off', host: '' }] as const).map(
      (other) => afterAnswer({ name: 'reading' }, other, NOW).name,
    );
    expect(names).toEqual(['gone', 'failed', 'off'] satisfies ReaderState['name'][]);
    const labels = { title: 'The ferry', byline: [], published: null, language: 'en' };
    const empty = { state: 'noArticle', host: 'a.example', times } as const;
    const ofEmpty = [empty, { ...empty, labels }, { ...empty, problem: 'RangeError' }].map(
      (other) => afterAnswer({ name: 'reading' }, other, NOW).name,
    );
    expect(ofEmpty).toEqual(['noArticle', 'noText', 'failed'] satisfies ReaderState['name'][]);
    expect(leave({ name: 'noTab' })).toEqual({ name: 'noTab' });
  });
});

describe('pictures', () => {
  const picture = (before: number) => ({
    src: `https://a.example/${before}.jpg`,
    alt: '',
    before,
    width: 640,
    height: 360,
  });
  const blocks = [block('paragraph', 'One.'), block('caption', 'A boat'), block('paragraph', 'Two.')];
  const sections = sectionsOf(blocks);

  it('have the caption right behind them, the last of two that share one', () => {
    const places = withCaptions([picture(0), picture(1), picture(1), picture(3)], blocks);
    expect(places.map(({ caption }) => caption)).toEqual([undefined, undefined, 1, undefined]);
  });

  it('stand between the passages where they stood on the page, each once', () => {
    const places = withCaptions([picture(0), picture(1), picture(3)], blocks);
    const befores = (after: number | undefined, next: number | undefined) =>
      picturesBetween(
        places,
        after === undefined ? undefined : sections[after],
        next === undefined ? undefined : sections[next],
      ).map(({ picture: { before } }) => before);
    expect([befores(undefined, 0), befores(0, 1), befores(1, undefined)]).toEqual([[0], [1], [3]]);
  });
});

describe('words', () => {
  it('of a quotation are its first five', () => {
    expect(firstWords('“We will run it.”', 'en')).toBe('“We will run it.”');
    expect(firstWords('“Nobody on the island asked for a gift.”', 'en')).toBe('“Nobody on the island asked…”');
  });

  it('of a title make a file name that every system takes', () => {
    expect(fileName('Who: “yes/no”?\nA..', 'md', 'article')).toBe('Who “yes no” A.md');
    expect(fileName('…', 'md', 'article')).toBe('….md');
    expect(fileName('???', 'html', 'article')).toBe('article.html');
    expect(fileName('a'.repeat(300), 'json', 'article')).toHaveLength(85);
  });
});

describe('a saved page', () => {
  const own = {
    language: 'en',
    dir: 'ltr',
    published: '12 May 2026',
    quotes: 'Quotes',
    captions: 'Captions',
    unattributed: 'unattributed',
    truncated: 'The site ends the free text here',
  } as const;

  it('holds the article as text and runs nothing', () => {
    const hostile = articleOf(
      [
        block('paragraph', 'See <script>alert(1)</script> here', [['link', 'here', 'javascript:alert(1)']]),
        block('item', 'One'),
        block('item', 'Two', [['strong', 'Two']]),
        block('caption', 'A boat'),
      ],
      { title: '"A" & <b>', truncated: true, language: 'en"><script>', url: 'https://a.example/?a=1&b=2' },
    );
    const html = toHtml(hostile, [], own);
    expect(html).not.toMatch(/<script|javascript:/u);
    expect(html).toContain('See &lt;script&gt;alert(1)&lt;/script&gt; here');
    expect(html).toContain('<ul>\n<li>One</li>\n<li><strong>Two</strong></li>\n</ul>');
    expect(html).toContain('<a href="https://a.example/?a=1&amp;b=2"');
    expect(html).toContain(own.truncated);
    expect(html).not.toMatch(/src=|@import|url\(/u);
  });
});
