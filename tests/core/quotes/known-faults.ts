/** Faults in the reading of the annotated articles that are known, by article, each with the reason why it stays. */
export const KNOWN_FAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ja-gaiko': {
    'missed: 大きな隔たり':
      'A few words behind “according to” without a verb of saying are a name as often as a quotation.',
  },
};
