/** "another said", "several call it": a word for some that stands alone before its verb. */
import type { Cue } from './cues.ts';
import type { Mention } from './mention.ts';
import { is, type Token } from './tokens.ts';

const loneAt = (from: number, token: Token): Mention => ({
  kind: 'description',
  from,
  to: from + 1,
  named: undefined,
  text: token.text,
  noun: '',
  inPhrase: false,
  possessive: false,
});

/** The mentions, with those words that are the subject of a cue: nobody else is. */
export function withLone(
  mentions: readonly Mention[],
  cues: readonly Cue[],
  tokens: readonly Token[],
): readonly Mention[] {
  const lone = cues.flatMap(({ from, phrase }) => {
    const token = tokens[from - 1];
    return token !== undefined && is(token, 'lone') && (phrase.frame === 'say' || phrase.frame === 'call')
      ? [loneAt(from - 1, token)]
      : [];
  });
  if (lone.length === 0) return mentions;
  const others = mentions.filter((one) => !lone.some((alone) => one.from <= alone.from && one.to > alone.from));
  return [...others, ...lone].sort((a, b) => a.from - b.from);
}
