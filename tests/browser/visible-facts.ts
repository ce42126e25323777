/** That nothing is read which the page's style hides, in hundreds of ways of hiding it, with real layout. */
import { describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';

/** What a sheet may say of a box, so that a reader sees nothing of its text. */
const HIDING: readonly string[] = [
  'display: none',
  'visibility: hidden',
  'visibility: collapse',
  'opacity: 0',
  'opacity: .02',
  'content-visibility: hidden',
  'filter: blur(6px)',
  'filter: opacity(0)',
  'font-size: 0',
  'height: 0; overflow: hidden',
  'max-height: 0; overflow: clip',
  'width: 0; height: 20px; overflow: hidden',
  'position: absolute; width: 1px; height: 1px; overflow: hidden',
  'text-indent: -9999px; overflow: hidden; white-space: nowrap',
  'position: absolute; left: -9999px',
  'position: fixed; top: -5000px',
  'position: absolute; clip: rect(0, 0, 0, 0)',
  'clip-path: inset(100%)',
  'clip-path: circle(0)',
  'clip-path: polygon(0 0, 0 0, 0 0)',
  'transform: scale(0)',
  'scale: 0',
  'scale: 1 0',
  'transform: rotateY(90deg)',
  'color: transparent',
  'color: rgb(255 255 255); background: #fff',
  'mask-image: linear-gradient(transparent, transparent)',
];
/** What stands around the hidden words, and what they stand in. */
const AROUND: readonly ((words: string, kind: string) => string)[] = [
  (words, kind) => `<p class="${kind}">${words}</p>`,
  (words, kind) => `<div class="${kind}"><p>${words}</p></div>`,
  (words, kind) => `<div class="${kind}"><div><span>${words}</span><br>${words}</div></div>`,
  (words, kind) => `<section><div class="${kind}"><h3>${words}</h3><p><b>${words}</b></p></div></section>`,
  (words, kind) => `<p>Seen in the same line. <span class="${kind}" style="display: inline-block">${words}</span></p>`,
];
/** An inline style of its own would win over the sheet's `display: none`; an indent moves the first line only. */
const isKept = (style: string, around: number): boolean =>
  !(around === 4 && style.startsWith('display')) && !(around === 2 && style.startsWith('text-indent'));

const VISIBLE = [
  'The old mill at Varn will be rebuilt next spring, the parish council decided after a debate of four hours.',
  'A storm tore off the roof in January, and the miller has lived with his brother in the village since then.',
  'The work will cost less than was feared, said the mayor when the meeting closed late on Thursday night.',
  'Every household in the valley has promised to carry stones from the old quarry on the Saturdays of March.',
  'The wheel itself was found in the reeds, two miles down the river, and needs no more than a new axle.',
];

/** Every way of hiding in everything around it, some of them behind each paragraph. */
function hiddenVariants(): readonly string[] {
  return HIDING.flatMap((style, kind) =>
    AROUND.flatMap((around, i) =>
      isKept(style, i)
        ? [1, 2, 3].map((n) =>
            around(`Hidden word ${kind}-${i}-${n} is told to nobody in the valley of Varn.`, `k${kind}`),
          )
        : [],
    ),
  );
}

function pageOfVariants(): string {
  const sheet = HIDING.map((style, i) => `.k${i} { ${style} }`).join('\n');
  const variants = hiddenVariants();
  const share = Math.ceil(variants.length / VISIBLE.length);
  const body = VISIBLE.map((text, i) => `<p>${text}</p>${variants.slice(i * share, (i + 1) * share).join('\n')}`);
  return `<!doctype html><html lang="en"><title>The mill of Varn</title><meta property="og:type" content="article">
<style>body { background: #fff; color: #111 }\n${sheet}</style><article><h1>The mill of Varn</h1>${body.join('\n')}</article>`;
}

/** The facts, for one browser. */
export function visibleFacts(lab: () => Lab): void {
  describe('an article with hidden text in hundreds of forms', () => {
    it('is read without a word of it', async () => {
      expect(hiddenVariants().length).toBeGreaterThan(300);
      lab().site.put('hidden-in-many-ways', pageOfVariants());
      const { page, report } = await lab().read('hidden-in-many-ways');
      const article = report.state === 'article' ? report.article : undefined;
      const texts = article?.blocks.map(({ text }) => text) ?? [];
      expect(texts).toEqual(expect.arrayContaining([...VISIBLE]));
      const leaks = texts.join('\n').match(/Hidden word \d+-\d/gu) ?? [];
      expect([...new Set(leaks)].map((leak) => `${HIDING[Number(/\d+/u.exec(leak))]} ${leak}`)).toEqual([]);
      await page.close();
    });
  });
}
