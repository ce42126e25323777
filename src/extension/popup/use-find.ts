/** Finding quotations on the page, and which of them is marked there. */
import { useState } from 'preact/hooks';
import type { ArticleBlock } from '../../core/model.ts';
import { quotePlaces, type QuotePlace } from '../../core/quotes/quote-place.ts';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { message } from '../words.ts';

/** Marks places on the page; answers whether all of them stand there. */
export type FindPlaces = (places: readonly QuotePlace[]) => Promise<boolean>;

/** The last search on the page as the interface sees it. */
export interface Finding {
  /** What became of an utterance; the page bears one mark at a time. */
  foundOf(utterance: number): 'marked' | 'missing' | undefined;
  /** What a screen reader is told; '' while there is nothing to tell. */
  readonly status: string;
  find(utterance: Utterance): void;
}

/** Finds utterances of an article by `onFind`. A page that does not answer has not got them. */
export function useFind(blocks: readonly ArticleBlock[], onFind: FindPlaces): Finding {
  const [last, setLast] = useState<{ readonly utterance: number; readonly found: 'marked' | 'missing' }>();
  const find = (utterance: Utterance): void => {
    const number = utterance.quotes[0].utterance;
    const tell = (isThere: boolean) => setLast({ utterance: number, found: isThere ? 'marked' : 'missing' });
    onFind(quotePlaces(utterance, blocks)).then(tell, () => tell(false));
  };
  const status = last ? message(last.found === 'marked' ? 'marked_on_page' : 'not_on_page') : '';
  return { foundOf: (number) => (last?.utterance === number ? last.found : undefined), status, find };
}
