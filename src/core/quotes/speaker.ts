/** What the rules know of a speaker. */
import type { SpeakerFound } from '../model.ts';
import type { Gender } from './lexicon.ts';
import type { Named } from './describe-name.ts';

/** A speaker as it will be shown. `named` is set where the words lead to a name of the article. */
export interface Speaker {
  readonly name: string;
  readonly role: string;
  readonly named: Named | undefined;
  /** Of the name or of the description's noun. */
  readonly gender: Gender;
  readonly found: Exclude<SpeakerFound, 'unattributed'>;
  readonly pronoun?: string;
  /** A description that brings someone new into the text ("a man"). */
  readonly isNew?: boolean;
  /** 0 to 1: how sure the words beside the quotation mean this speaker. */
  readonly sure: number;
}

/** Equal for two speakers that are the same person or body. */
export const keyOf = (speaker: Speaker): unknown => speaker.named ?? speaker.name.toLowerCase();

/** The speaker that a name means. */
export const namedSpeaker = (named: Named, found: Speaker['found'], sure: number): Speaker => ({
  name: named.name,
  role: named.role,
  named,
  gender: named.gender,
  found,
  sure,
});
