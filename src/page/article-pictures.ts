/** The article's pictures as the page shows them. Their addresses are read off the page; nothing is asked of the network. */
import type { Reading } from '../core/model.ts';
import type { PageReading } from './read-page.ts';

/** A picture and where it stands among the article's blocks. */
export interface ArticlePicture {
  /** An http or https address. */
  readonly src: string;
  /** What the page says for those who do not see it, '' where it says nothing. */
  readonly alt: string;
  /** Index of the block before which it stands; the number of blocks for a picture at the end. */
  readonly before: number;
  /** Size on the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Smaller pictures, in CSS pixels, are faces of authors, icons and the like. */
const LEAST = { width: 200, height: 100 };

const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)$/iu;

/** A link around a picture leads to something else, unless it leads to the picture at another size. */
function leadsElsewhere(element: Element): boolean {
  const link = element.closest('a');
  return link !== null && URL.canParse(link.href) && !PICTURE_FILE.test(new URL(link.href).pathname);
}

/** Does the picture stand in the article? What has text nearest around it tells: in a teaser that is a text of its own. */
function standsInArticle({ page }: PageReading, picture: number, own: ReadonlySet<number>): boolean {
  for (let up = page.boxes[picture]!.parent; up >= 0; up = page.boxes[up]!.parent) {
    const { firstBlock, endBlock } = page.boxes[up]!;
    for (let block = firstBlock; block < endBlock; block++) if (own.has(block)) return true;
    if (firstBlock < endBlock) return false;
  }
  return false;
}

/** Does a picture that comes before the article's text belong to it? It does in a kept figure, and under the title. */
function opensArticle({ page }: PageReading, picture: number, kept: ReadonlySet<number>): boolean {
  const isUnderTitle = page.boxes.slice(0, picture).some(({ tag }) => tag === 'h1');
  for (let up = picture; up >= 0; up = page.boxes[up]!.parent) {
    if (page.boxes[up]!.tag === 'figure' && kept.has(up)) return true;
  }
  return isUnderTitle;
}

/** The pictures that show now, in page order, each once. */
export function articlePictures(reading: PageReading, { article, protectedBoxes }: Reading): readonly ArticlePicture[] {
  const { page, elements } = reading;
  const starts = article.blocks.map(({ from }) => from[0] ?? -1);
  const own = new Set(article.blocks.flatMap(({ from }) => from));
  const kept = new Set(protectedBoxes);
  const last = Math.max(...own, -1);
  const pictures = new Map<string, ArticlePicture>();
  for (const [box, { picture, firstBlock }] of page.boxes.entries()) {
    if (!picture || pictures.has(picture.src) || !/^https?:/u.test(picture.src) || firstBlock > last + 1) continue;
    const element = elements[box]!;
    const { width, height } = element.getBoundingClientRect();
    if (width < LEAST.width || height < LEAST.height || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    if (leadsElsewhere(element) || !standsInArticle(reading, box, own)) continue;
    const at = starts.findIndex((start) => start >= firstBlock);
    const before = at < 0 ? starts.length : at;
    if (before === 0 && !opensArticle(reading, box, kept)) continue;
    pictures.set(picture.src, { ...picture, before, width: Math.round(width), height: Math.round(height) });
  }
  return [...pictures.values()];
}
