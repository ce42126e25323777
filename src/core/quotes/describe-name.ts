/** What the article tells of one of its names: person, body or place, he or she, role and age. */
import { baseFamilyName, baseGivenName, ofGender } from './base-form.ts';
import { genderByPronoun, goesOnAsPerson } from './gender-by-pronoun.ts';
import { genderOfGivenName } from './given-names.ts';
import { isAllCapitals } from './letter-case.ts';
import { type Gender, isHeOrShe, type Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import { isPlaceName } from './place-name.ts';
import type { PreparedBlock } from './prepared-block.ts';
import { roleAround } from './roles.ts';
import { isSetOff } from './set-off-name.ts';
import { is } from './tokens.ts';

/** A person, a body or something else with a name. */
export interface Named {
  /** The fullest form the article gives. */
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  readonly gender: Gender;
  /** The article's words for what this person is, '' where it gives none. */
  readonly role: string;
  /** Single nouns of all roles, lower case, for "the minister". */
  readonly roleNouns: readonly string[];
  readonly age: string;
  readonly mentions: readonly NameRun[];
}

/** A name to which runs are still added. */
export interface Growing {
  words: readonly string[];
  runs: NameRun[];
  /** Brought in as someone's wife or son: the family name alone means that someone. */
  relative?: boolean;
}

/** "USA": never a person. */
const isAcronym = (name: string): boolean => isAllCapitals(name, 2, 6);

/** What a name is looked at with. */
export interface NameContext {
  readonly blocks: ReadonlyMap<number, PreparedBlock>;
  readonly byBlock: ReadonlyMap<number, readonly NameRun[]>;
  readonly lexicon: Lexicon;
}

/** What the article tells of a name: whose it is, he or she, which role. */
export const describeName = (group: Growing, context: NameContext): Named => {
  const { blocks, byBlock, lexicon } = context;
  const { inflects } = lexicon.language;
  const runs = [...group.runs].sort((a, b) => a.block - b.block || a.from - b.from);
  const isOwner = (run: NameRun): boolean =>
    inflects === 'endings' && run.words.length === 1 && group.words.length > 1 && run.words[0] !== group.words.at(-1);
  const found = runs
    .filter((run) => !isOwner(run))
    .map((run) => roleAround(run, blocks.get(run.block), lexicon))
    .filter((one) => one !== undefined);
  const first = group.words[0] ?? '';
  const plain = inflects === 'endings' ? baseGivenName(first, lexicon.language) : first;
  const isCalledSo =
    group.words.length > 1 ||
    runs.some((run) => speaks(run, blocks.get(run.block), lexicon) || isSetOff(run, blocks.get(run.block)));
  const given = isCalledSo ? genderOfGivenName(plain, lexicon.language) : '';
  const told = given || (found.map((one) => one.gender).find(isHeOrShe) ?? '');
  const roles = found.map((one) => one.role).filter((role) => role !== '');
  const isBodyName = runs.some((run) => run.body);
  const isPlace = isPlaceName(group.words, lexicon) && given === '' && !found.some((one) => one.addressed);
  const isPerson =
    !isPlace &&
    (told !== '' ||
      (found.some((one) => one.person) && !isAcronym(group.words.join(' '))) ||
      (group.words.length > 1 &&
        !isBodyName &&
        runs.some((run) => {
          const block = blocks.get(run.block);
          return speaks(run, block, lexicon) || goesOnAsPerson(run, byBlock, block);
        })));
  const isBody = !isPerson && (isBodyName || isAcronym(group.words.join('')));
  return {
    name: isPerson && inflects === 'endings' ? baseName(group, runs, context) : fullName(group, runs, blocks),
    words: group.words,
    kind: isPerson ? 'person' : isPlace ? 'place' : isBody ? 'body' : 'unknown',
    gender: told || (isPerson ? genderByPronoun(runs, byBlock, blocks, lexicon) : ''),
    role: roles.find((role) => role.includes(' ')) ?? roles[0] ?? '',
    roleNouns: [...new Set(found.flatMap((one) => one.nouns))],
    age: found.map((one) => one.age).find((age) => age !== '') ?? '',
    mentions: runs,
  };
};

/** Does a verb of saying stand right beside the name? */
const speaks = (run: NameRun, block: PreparedBlock | undefined, lexicon: Lexicon): boolean => {
  if (block === undefined || run.possessive) return false;
  const starts = block.sentences.some((range) => range.from === run.outer);
  const behind = lexicon.language.dropsSubject !== true || starts ? block.tokens[run.to] : undefined;
  const isOwner = is(block.tokens[run.to], 'person');
  return [isOwner ? undefined : block.tokens[run.outer - 1], behind].some(
    (token) => token?.kind === 'word' && lexicon.cuesFrom(token.lower).some((cue) => cue.frame === 'say'),
  );
};

/** The name of a person in the form of a subject, where names have case endings. */
const baseName = (group: Growing, runs: readonly NameRun[], { blocks, lexicon }: NameContext): string => {
  const { language } = lexicon;
  const [given = '', ...rest] = group.words;
  const family = rest.at(-1);
  if (family === undefined) return fullName(group, runs, blocks);
  const isSubject = (run: NameRun): boolean =>
    speaks(run, blocks.get(run.block), lexicon) && baseGivenName(run.words[0] ?? '', language) === run.words[0];
  const last = (list: readonly NameRun[]): readonly string[] => list.flatMap((run) => run.words.at(-1) ?? []);
  const whole = runs.find((run) => run.words.length === group.words.length && isSubject(run));
  if (whole !== undefined) return whole.words.join(' ');
  const alone = runs.filter((run) => run.words.length === 1 && speaks(run, blocks.get(run.block), lexicon));
  const base = baseFamilyName(
    family,
    last(alone),
    last(runs.filter((run) => run.words.length === 1 || run.words.length === group.words.length)),
  );
  const first = baseGivenName(given, language);
  return [first, ...rest.slice(0, -1), ofGender(base, genderOfGivenName(first, language))].join(' ');
};

/** The name as written where it is fullest, signs such as commas and hyphens kept. */
const fullName = (group: Growing, runs: readonly NameRun[], blocks: ReadonlyMap<number, PreparedBlock>): string => {
  const run = runs.find((one) => one.words === group.words);
  const block = run === undefined ? undefined : blocks.get(run.block);
  const start = run === undefined ? undefined : block?.tokens[run.from]?.start;
  const last = run === undefined ? undefined : block?.tokens[run.to - 1];
  if (block === undefined || start === undefined || last === undefined) return group.words.join(' ');
  const end = is(last, 'abbreviation') || last.tail === '' ? last.end : last.start + last.text.length;
  return block.text.slice(start, end).replace(/\s+/gu, ' ');
};
