/** What a sentence says about one of its quotations. */
import type { Cue } from './cues.ts';
import type { Mention } from './mention.ts';
import type { PreparedSentence } from './prepared-sentence.ts';

/** What a sentence says about one of its quotations. */
export interface Attribution {
  readonly cue: Cue | undefined;
  /** The speaker's words; undefined where the cue has no subject of its own. */
  readonly mention: Mention | undefined;
  /** 0 to 1: how tightly the words belong to the quotation. */
  readonly strength: number;
}

/** Finds the attribution of the quotation at a token of its sentence, undefined where the sentence has none. */
export type Attribute = (sentence: PreparedSentence, at: number) => Attribution | undefined;
