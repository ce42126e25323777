/** What the rules know of a speaker. */
import type { SpeakerFound } from '../model.ts';
import type { Named } from './people.ts';

/** A speaker as it will be shown. `named` is set where the words lead to a name of the article. */
export interface Speaker {
  readonly name: string;
  readonly role: string;
  readonly named: Named | undefined;
  readonly found: Exclude<SpeakerFound, 'unattributed'>;
  readonly pronoun?: string;
  /** 0 to 1: how sure the words beside the quotation mean this speaker. */
  readonly sure: number;
}
