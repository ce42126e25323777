import { describe, expect, it } from 'vitest';
import { INVENTED_NEWS } from '../clutter/invented-news.ts';
import { analyse } from '../analyse.ts';
import { pageOf } from '../page-of.ts';
import { articleOf, JAPANESE, paragraphs, PARAGRAPHS, textsOf } from './invented-page.ts';

const [FIRST, SECOND, THIRD] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3, 6), PARAGRAPHS.slice(6)];
const H1 = '<h1>Harbour of Ostermoor stays open</h1>';
const AROUND = [
  '<header><a href="/">The Varn Gazette</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>',
  '<footer><p>The Varn Gazette, 4 Rope Lane, Ostermoor. All rights reserved by its owners.</p></footer>',
] as const;
const page = (inside: string): string => `${AROUND[0]}<main>${inside}</main>${AROUND[1]}`;
const read = (inside: string): readonly string[] => textsOf(articleOf(page(inside)));

const TEASERS = [
  ['Lemons lost on the quay', 'Three people slipped on the stones last week, and the crate is still missing.'],
  ['A stove is repaired', 'After a long quarrel about the bill the old rope factory is warm again.'],
  ['Dogs on the ice', 'The oldest inhabitant of the town tells how the mail came in February.'],
  ['The bakers of the island', 'If the frost lasts, they will have to bake their own bread again this month.'],
] as const;
const teasers = TEASERS.map(
  ([title, text], i) =>
    `<article class="card"><a href="/t${i}"><img src="/${i}.jpg" alt=""><h3>${title}</h3></a><p>${text}</p></article>`,
).join('');
const links = `<ul>${TEASERS.map(([title], i) => `<li><a href="/l${i}">${title}</a></li>`).join('')}</ul>`;
const photo =
  '<figure><img src="/a.jpg" alt=""><figcaption>The second pier. Photo: Orm Feddersen</figcaption></figure>';

describe('a body is read whole', () => {
  it.each([
    ['in one container', `<article>${H1}${paragraphs()}</article>`],
    ['without article or main', `<div><div>${H1}<div>${paragraphs()}</div></div></div>`],
    [
      'in three containers',
      `<article>${H1}${[FIRST, SECOND, THIRD].map((part) => `<div class="part">${paragraphs(part)}</div>`).join('')}</article>`,
    ],
    [
      'in sections that each have a heading',
      `<article>${H1}${[FIRST, SECOND, THIRD].map((part) => `<section><h2>How it went on</h2>${paragraphs(part)}</section>`).join('')}</article>`,
    ],
    [
      'with a lead outside its container',
      `<article>${H1}<div class="top">${paragraphs(PARAGRAPHS.slice(0, 1))}</div><div class="text">${paragraphs(PARAGRAPHS.slice(1))}</div></article>`,
    ],
    [
      'each paragraph in boxes of its own',
      `<article>${H1}${PARAGRAPHS.map((text) => `<div class="row"><div class="cell"><p>${text}</p></div></div>`).join('')}</article>`,
    ],
    [
      'split by a gallery, an advertisement and an embed',
      `<article>${H1}${paragraphs(FIRST)}<div class="gallery">${photo.repeat(3)}</div>${paragraphs(SECOND)}
       <div class="ad-slot"><iframe src="https://ads.example/"></iframe></div><div class="embed"><blockquote class="post"><p>Look at this ice!</p></blockquote></div>${paragraphs(THIRD)}</article>`,
    ],
    ['in plain boxes', `<article>${H1}${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')}</article>`],
    ['parted by line breaks', `<article>${H1}<div class="text">${PARAGRAPHS.join('<br><br>')}</div></article>`],
    ['in a table for layout', `<table><tr><td>${links}</td><td>${H1}${paragraphs()}</td></tr></table>`],
    [
      'in the cells of a table for layout',
      `<table>${PARAGRAPHS.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
    ],
    [
      'in two columns',
      `<article>${H1}<div class="columns"><div class="column">${paragraphs(PARAGRAPHS.slice(0, 4))}</div><div class="column">${paragraphs(PARAGRAPHS.slice(4))}</div></div></article>`,
    ],
    [
      'with a button to read on in the middle',
      `<article>${H1}<div>${paragraphs(FIRST)}</div><button>Continue reading</button><div id="more">${paragraphs([...SECOND, ...THIRD])}</div></article>`,
    ],
    ['that begins with a short sentence', `<article>${H1}<p>It is cold.</p>${paragraphs()}</article>`],
  ])('%s', (_, inside) => {
    const texts = read(inside);
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it.each(INVENTED_NEWS.map((news) => [news.language, news.paragraphs] as const))('in the language %s', (_, texts) => {
    expect(read(`<article>${H1}${paragraphs(texts)}</article>`)).toEqual(texts);
  });
  it('in Japanese without paragraphs', () => {
    expect(read(`<div><div>${JAPANESE.join('<br><br>')}</div></div>`)).toEqual(JAPANESE);
  });
  it('in Arabic', () => {
    const texts = [
      'يبقى ميناء أوسترمور مفتوحا طوال الشتاء، رغم أن الجليد بلغ الرصيف الثاني وأن المرشدين طلبوا قاربا أقوى من القارب القديم.',
      '«لقد رأينا جليدا أكثر سمكا من هذا، وقد رأيناه يرحل مرة أخرى»، قالت مديرة الميناء تيلدا غرانوك التي تكتب يوميات الصقيع.',
      'ويريد مجلس البلدة أن ينفق المال على مصابيح جديدة للرصيف، لأن ثلاثة أشخاص انزلقوا هناك في الأسبوع الماضي.',
      'ويشكو الصيادون على الضفة الشمالية من أن القناة أضيق من أن تتسع لقاربين، وأن القارب الكبير لا ينتظر الصغير أبدا.',
      'وتقول أستاذة من فارن تقيس المياه منذ اثني عشر عاما إن التيار الدافئ ينعطف الآن على بعد ميل واحد من المنارة.',
    ];
    const { dir, blocks } = articleOf(page(`<article>${H1}${paragraphs(texts)}</article>`));
    expect([dir, blocks.map(({ text }) => text)]).toEqual(['rtl', texts]);
  });
  it('in the entries of a live report, each with its time', () => {
    const entries = PARAGRAPHS.map(
      (text, i) =>
        `<div class="entry"><time datetime="2026-11-03T1${i}:00Z">1${i}:00</time><h2>Entry ${i + 1} of the day</h2><p>${text}</p></div>`,
    );
    const texts = read(`<div class="live">${H1}<div class="entries">${entries.join('')}</div></div>`);
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
    expect(texts).toContain('Entry 3 of the day');
  });
});

describe('what belongs to the article stays', () => {
  const among = (html: string): readonly string[] =>
    read(
      `<article>${H1}<div class="text">${paragraphs(FIRST)}${html}${paragraphs([...SECOND, ...THIRD])}</div></article>`,
    );
  const behind = (html: string): readonly string[] =>
    read(`<article>${H1}<div class="text">${paragraphs()}${html}</div></article>`);
  it.each([
    ['a heading', '<h2>The ice at the second pier</h2>', 'The ice at the second pier'],
    ['a short sentence', '<p>Nobody answered.</p>', 'Nobody answered.'],
    ['a question', '<p>And the lemons?</p>', 'And the lemons?'],
    [
      'a quotation',
      '<blockquote><p>Ice comes and ice goes, as my father said.</p></blockquote>',
      'Ice comes and ice goes, as my father said.',
    ],
    [
      'an item of a list',
      '<ul><li>Lamps for the quay</li><li>A stove for the factory</li></ul>',
      'A stove for the factory',
    ],
    [
      'a sentence with a link',
      '<p>The <a href="/c">council of the town</a> meets in the old factory.</p>',
      'The council of the town meets in the old factory.',
    ],
  ])('%s', (_, html, text) => {
    expect(among(html)).toContain(text);
  });
  it('a note that corrects it', () => {
    const note = 'Correction: an earlier version of this article gave the wrong number of lemons in the crate.';
    expect(behind(`<p><em>${note}</em></p>`)).toContain(note);
  });
});

describe('what is no line of the article is left out', () => {
  const expectNone = (inside: string, unwanted: readonly string[]): void => {
    const texts = read(inside);
    expect(texts.filter((text) => unwanted.some((line) => text.includes(line)))).toEqual([]);
    expect(PARAGRAPHS.filter((text) => !texts.includes(text))).toEqual([]);
  };
  const titles = TEASERS.map(([title]) => title);
  const sentences = TEASERS.map(([, text]) => text);
  const body = `<article>${H1}${paragraphs()}</article>`;
  it('teasers behind it', () => {
    expectNone(`${body}<section class="more">${teasers}</section>`, [...titles, ...sentences]);
  });
  it('teasers in the middle of it', () => {
    const inside = `<article>${H1}${paragraphs(FIRST)}<div class="related">${teasers}</div>${paragraphs([...SECOND, ...THIRD])}</article>`;
    expectNone(inside, titles);
  });
  it('lists of links beside, behind and in it', () => {
    expectNone(`<div>${links}</div>${body}<aside>${links}</aside>`, titles);
    expectNone(`<article>${H1}${paragraphs(FIRST)}${links}${paragraphs([...SECOND, ...THIRD])}</article>`, titles);
  });
  it.each([
    '<p>Read more: <a href="/x">Lemons lost on the quay</a></p>',
    '<p><strong>Also read:</strong> <a href="/x">Lemons lost on the quay</a></p>',
    '<div class="readmore"><a href="/x">Lemons lost on the quay</a></div>',
    '<p>Lesen Sie auch: <a href="/x">Lemons lost on the quay</a></p>',
  ])('a line that leads to another article: %s', (line) => {
    expectNone(`<article>${H1}${paragraphs(FIRST)}${line}${paragraphs([...SECOND, ...THIRD])}</article>`, [
      'Lemons lost on the quay',
    ]);
  });
  it('comments longer than the article', () => {
    const said = Array.from(
      { length: 30 },
      (_, i) => `I walked there on day ${i} and saw nothing of the kind, only gulls and a man who sold lemons.`,
    );
    const comments = said.map((text) => `<div class="comment"><b>Reader</b><p>${text}</p></div>`).join('');
    expectNone(`${body}<section id="comments"><h2>Comments</h2>${comments}</section>`, ['gulls']);
  });
  it('the box about its author', () => {
    const box =
      '<div class="author-bio"><h4>Ada Quill</h4><p>Ada Quill has reported on harbours and lamps since 2011. She lives in Varn with a cat.</p></div>';
    expectNone(`<article>${H1}${paragraphs()}${box}</article>`, ['Ada Quill']);
  });
  it('its tags, its share bar and the menu', () => {
    const bars =
      '<div class="share"><a href="#s">Share</a><a href="#m">Mail</a></div><div class="tags"><a href="/ice">Ice</a><a href="/h">Harbours</a></div>';
    expectNone(`<article>${H1}${bars}${paragraphs()}${bars}</article>`, ['Share', 'Mail', 'Harbours', 'Sport']);
  });
  it('its headline again', () => {
    expectNone(`<article>${H1}<p>Harbour of Ostermoor stays open</p>${paragraphs()}</article>`, ['stays open</p>']);
    expect(read(`<article>${H1}<p>Harbour of Ostermoor stays open</p>${paragraphs()}</article>`)).not.toContain(
      'Harbour of Ostermoor stays open',
    );
  });
  it('what lies over it, as a banner does, however long it is', () => {
    const read = pageOf(page(`<article>${H1}${paragraphs(FIRST)}</article><div class="z">${paragraphs(SECOND)}</div>`));
    const boxes = read.boxes.map((box) => (box.words === 'z' ? { ...box, overlay: 'fixed' as const } : box));
    expect(textsOf(analyse({ ...read, boxes }).article)).toEqual(FIRST);
  });
  it('a box about its author that stands in the text', () => {
    const box =
      '<div class="author-box"><h4>Ada Quill</h4><p>Ada Quill keeps three dogs and a boat in the harbour of Varn.</p></div>';
    expectNone(`<article>${H1}${paragraphs(FIRST)}${box}${paragraphs([...SECOND, ...THIRD])}</article>`, [
      'three dogs',
    ]);
  });
  it('teasers behind it, each under its link', () => {
    const run = teasers.replaceAll('class="card"', '').replaceAll('article>', 'div>').replaceAll('<article', '<div');
    expectNone(`<article>${H1}${paragraphs()}</article><section>${run}</section>`, ['slipped on the stones']);
  });
  it('captions, which stand apart', () => {
    expectNone(`<article>${H1}${paragraphs(FIRST)}${photo}${paragraphs([...SECOND, ...THIRD])}</article>`, ['Photo']);
  });
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Anzeige',
    'Publicité',
    'Publicidad',
    'Story continues below advertisement',
  ])('the word over an advertisement: %s', (word) => {
    const line = `<div class="slot"><p>${word}</p></div>`;
    expectNone(`<article>${H1}${paragraphs(FIRST)}${line}${paragraphs(SECOND)}${line}${paragraphs(THIRD)}</article>`, [
      word,
    ]);
  });
});

describe('a page without an article gives none', () => {
  it('a section front', () => {
    const front = `<h1>Harbours</h1>${teasers}${teasers.replaceAll('/t', '/u')}<aside>${links}</aside>`;
    expect(articleOf(page(front)).blocks).toEqual([]);
  });
  it('an empty one', () => {
    expect(articleOf('').blocks).toEqual([]);
  });
  it('a list of links', () => {
    expect(articleOf(page(links.repeat(3))).blocks).toEqual([]);
  });
});
