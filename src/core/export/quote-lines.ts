/** What each utterance's line says, whatever the format. */
import type { ArticleBlock, Quote, SpeakerFound } from '../model.ts';
import { utterancesOf } from '../quotes/utterances.ts';

/** Addresses that lead to the very words on the page, by the number of the utterance. */
export type QuoteLinks = ReadonlyMap<number, string>;

/** One utterance with the facts that stand behind it. */
export interface QuoteLine {
  /** The words in the page's own quotation marks, or in ours where it set the quotation off by other means. */
  readonly words: string;
  readonly speaker: string | null;
  readonly role: string;
  readonly cue: string;
  /** How the speaker was found. */
  readonly found: SpeakerFound;
  /** Leads to the words on the page; '' where no sure address is known. */
  readonly link: string;
}

/** What a list of quotes may be told beside them. */
export interface QuoteExtras {
  /** Stands in the interface's language where the speaker is not known. */
  readonly unattributed?: string;
  readonly links?: QuoteLinks;
}

/** What a line says where the speaker is not known. */
export const UNATTRIBUTED = 'unattributed';

/** One line for each utterance, in the order of the article. */
export const quoteLines = (
  quotes: readonly Quote[],
  blocks: readonly ArticleBlock[],
  links: QuoteLinks = new Map(),
): readonly QuoteLine[] =>
  utterancesOf(quotes, blocks).map(({ quotes: parts, texts }) => ({
    words: texts.map((text, i) => (text === parts[i]!.text ? `“${text}”` : text)).join(' … '),
    speaker: parts[0].speaker,
    role: parts[0].role,
    cue: parts.find(({ cue }) => cue)?.cue ?? '',
    found: parts[0].found,
    link: links.get(parts[0].utterance) ?? '',
  }));
