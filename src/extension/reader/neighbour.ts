/** Going from quote to quote. */

/** The utterance after (1) or before (-1) the current one, by their places in the text; the last one stays. */
export function neighbour(utterances: readonly number[], current: number | undefined, step: 1 | -1) {
  if (current === undefined) return utterances.at(step === 1 ? 0 : -1);
  return utterances[utterances.indexOf(current) + step] ?? current;
}
