/** What the reader is told where the site ends the free text. */
import { isSurelyTruncated } from '../../core/article/truncation.ts';
import type { Article } from '../../core/model.ts';
import { message } from '../words.ts';

/** The notice's heading: it says "may" where it is not sure. */
export const cutTitle = (article: Article): string =>
  message(isSurelyTruncated(article) ? 'cut_title' : 'cut_maybe_title');
