/** A noun phrase that may speak. */
import type { Named } from './describe-name.ts';

/** A place in a sentence where someone is named or meant. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'description';
  /** First token of the whole noun phrase, article and titles included. */
  readonly from: number;
  readonly to: number;
  readonly named: Named | undefined;
  /** The words as they stand, without the article of a name. */
  readonly text: string;
  /** The noun a description stands on, lower case; '' where none is known. */
  readonly noun: string;
  /** Stands behind a preposition: rarely a subject. */
  readonly inPhrase: boolean;
  /** Belongs to what follows ("Berg’s lawyer"). */
  readonly possessive: boolean;
}
