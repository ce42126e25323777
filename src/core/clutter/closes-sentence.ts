/** Sentences by their last sign, for what is told apart from an article's own text. */

const CLOSING = /[.!?…。！？؟।]["'”’»」』)\]]*$/u;

/** Does the text end with a mark that closes a sentence? A text that needs none to be a sentence is not asked for here. */
export const closesSentence = (text: string): boolean => CLOSING.test(text);
