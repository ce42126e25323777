/** What each utterance's line says, whatever the format. */
import type { ArticleBlock, Quote } from '../model.ts';
import { utterancesOf } from '../quotes/utterances.ts';

/** One utterance with the facts that stand behind it. */
export interface QuoteLine {
  /** The words in the page's own quotation marks, or in ours where it set the quotation off by other means. */
  readonly words: string;
  readonly speaker: string | null;
  readonly role: string;
  readonly cue: string;
}

/** What a line says where the speaker is not known. */
export const UNATTRIBUTED = 'unattributed';

/** One line for each utterance, in the order of the article. */
export const quoteLines = (quotes: readonly Quote[], blocks: readonly ArticleBlock[]): readonly QuoteLine[] =>
  utterancesOf(quotes, blocks).map(({ quotes: parts, texts }) => ({
    words: texts.map((text, i) => (text === parts[i]!.text ? `“${text}”` : text)).join(' … '),
    speaker: parts[0].speaker,
    role: parts[0].role,
    cue: parts.find(({ cue }) => cue)?.cue ?? '',
  }));
