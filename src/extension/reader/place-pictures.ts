/** Where the article's pictures stand on the sheet, and which captions are theirs. */
import type { ArticleBlock } from '../../core/model.ts';
import type { ArticlePicture } from '../../page/article-pictures.ts';
import type { Section } from '../ui/article-sections.tsx';

/** A picture with the index of its caption among the article's blocks, if it has one. */
export interface PlacedPicture {
  readonly picture: ArticlePicture;
  readonly caption: number | undefined;
}

/** The caption is the one right behind a picture; where two pictures share it, it is the last one's. */
export function withCaptions(
  pictures: readonly ArticlePicture[],
  blocks: readonly ArticleBlock[],
): readonly PlacedPicture[] {
  return pictures.map((picture, i) => {
    const isLast = pictures[i + 1]?.before !== picture.before;
    const caption = isLast && blocks[picture.before]?.kind === 'caption' ? picture.before : undefined;
    return { picture, caption };
  });
}

/** The pictures before a section, given where the section before it began; `after` is undefined before the first. */
export function picturesBetween(
  placed: readonly PlacedPicture[],
  after: Section | undefined,
  section: Section | undefined,
): readonly PlacedPicture[] {
  const from = after?.[0].at ?? -1;
  const to = section?.[0].at ?? Infinity;
  return placed.filter(({ picture: { before } }) => before > from && before <= to);
}
