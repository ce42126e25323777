/** What a language must tell about quotations. Lists are strings of blank-separated words: small, and easy to read and to add to. */
import type { RowExamples } from './language.ts';

/**
 * How a cue stands to its quotation and speaker.
 * - `say`: a verb of saying; its subject is the speaker, also of indirect speech before the marks.
 * - `call`: a verb that introduces marked words only right beside it ("called it a “…”").
 * - `adding`: a participle without a subject of its own: it has the speaker of the clause it leans on.
 * - `according`: the speaker follows ("according to X").
 * - `after`: the speaker stands before ("X zufolge").
 * - `aside`: like `according`, but only behind a pause ("“…”, so X").
 * - `own`: "in his view": the speaker is whoever the pronoun in it means.
 * - `attached`: a participle right before its speaker ("“…” diyen X").
 * - `text`: the words are read in a text ("we read in the report"): the body it comes from speaks, and nobody else.
 * - `noun`: a noun that belongs to the speaker and announces the words ("the praise of X: “…”").
 */
export type CueFrame =
  'say' | 'call' | 'adding' | 'according' | 'after' | 'aside' | 'own' | 'attached' | 'text' | 'noun';

/**
 * A row of cues. In `words`, `stem/key` stands for all forms that the language gives for the key, `_` joins the words of a phrase, `~` stands before a particle later in the clause, and `*` at the end of a single word stands for any ending.
 * Every sentence of `examples.matches` must give a quotation with a cue of this row, none of `leaves` may.
 */
export interface CueRow {
  readonly frame: CueFrame;
  readonly words: string;
  readonly examples: RowExamples;
}

/** What the pairing of quotation marks may expect. */
export interface MarkHabits {
  /** » opens and « closes (German, Danish). */
  readonly inwardGuillemets?: boolean;
  /** A dash opens a quotation at the start of a paragraph, and behind a full stop where words for the speaker follow. */
  readonly dashes?: boolean;
  /** A dash closes it, and no comma does (Polish, Russian). */
  readonly insideDashes?: boolean;
}

/**
 * How speech is told in a language whose words carry particles or run together, where subjects are found by what
 * stands behind them. Lists are blank separated.
 */
export interface StreamRules {
  /** The verb comes first and its subject right behind it (Arabic). */
  readonly verbFirst?: boolean;
  /** Participles that have the subject of their sentence ("saying"). */
  readonly leaning?: string;
  /** Words that end a subject behind its verb. */
  readonly stops?: string;
  /** Words are parted by blanks (Korean). */
  readonly spaced?: boolean;
  /** What marks a subject, right behind it, the surest first; '' where word order alone does. */
  readonly topics: string;
  /** What stands between a quotation and its verb. */
  readonly quotatives: string;
  /** Beginnings of verbs of saying. */
  readonly says: string;
  /** What marks a source right behind it ("によると"). */
  readonly sources: string;
  /** What marks, right before the marks, whom the words come from ("から"). */
  readonly tellers?: string;
  /** Offices and addresses that stand with a name. */
  readonly titles: string;
  /** What may stand before any title ("former"). */
  readonly former?: string;
  /** Those of the titles that only persons have, whatever their name looks like ("Mr"). */
  readonly addresses?: string;
  /** Nouns for people that stand without a name ("resident"). */
  readonly roles?: string;
  /** Words before an office that are no name ("former", "woman", "Japan"). */
  readonly unnamed?: string;
  /** What makes marked words a name, a title or a sign where it stands beside them ("is called"). */
  readonly notSaid?: string;
  /** Nouns whose name stands in marks right behind them ("the newspaper"). */
  readonly named?: string;
  /** "as follows": a sentence with such a word introduces the quotation that stands alone behind it. */
  readonly announces?: string;
  /** Ends of a whole sentence, however short ("です"). */
  readonly closes?: string;
  /** Words between a subject and its verb (Chinese), or times that the mark of a subject may follow (Japanese). */
  readonly adjuncts?: string;
  /** "he", "she", "the same person". */
  readonly pronouns: string;
  /** What makes a noun someone just spoken of ("this"). */
  readonly these?: string;
  /** First signs of family names, where names are short words among others (Korean, Chinese). */
  readonly surnames?: string;
  /** Words between a name and its office. */
  readonly between?: string;
  /** Last signs of nouns for bodies. */
  readonly bodies: string;
}

/** Blank-separated given names, in lower case and the order of the alphabet. */
export interface GivenNames {
  readonly men: string;
  readonly women: string;
}

/** The words of one language that lead from a quotation to its speaker. All in lower case. */
export interface QuoteLanguage {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly cues: readonly CueRow[];
  /** Endings by key: "explic/a" with `a: '-ó -an'` is "explicó explican". Holds in every list. */
  readonly forms?: Readonly<Record<string, string>>;
  /** `word:m`, `:f`, `:n` (thing or body), `:p` (plural), `:s` (singular, any gender). */
  readonly pronouns: string;
  /** `word:m`, `:f` or plain: words of address that stand before a name and are no part of it. */
  readonly honorifics: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Cues of `according` that mostly mean plain "for". */
  readonly fors?: string;
  /** Articles of those who are told ("dem"). */
  readonly objects?: string;
  /** Conjunctions and relative pronouns: words a clause may begin with. */
  readonly joiners: string;
  /** Relative pronouns whose antecedent is the word before. */
  readonly relatives: string;
  /** "as" in "as she put it". */
  readonly as?: string;
  readonly auxiliaries: string;
  /** Forms of to be that make a passive: the subject of a passive cue is no speaker. */
  readonly passives: string;
  /** Words for the agent of a passive ("by"). */
  readonly agents: string;
  /** Words that may stand between subject and verb or open a sentence and are never part of a name. */
  readonly adverbs: string;
  /** Endings of words that say how something is said ("*ly"): they may stand between subject and verb. */
  readonly manners?: string;
  /** Words that begin or end the names of places and never a person's ("New York", "Orange County"). */
  readonly places?: string;
  /** Verbs of saying that mean nothing without the words they say ("said"; "agreed" may stand alone). */
  readonly bareSays?: string;
  /** Verbs whose object is asked, and speaks next ("asked"). */
  readonly asking?: string;
  /** Beginnings of verbs of answering: whoever answers has not spoken the words right before. */
  readonly replies?: string;
  /** An apostrophe alone behind a plural tells whose something is ("the workers’ union"). */
  readonly pluralOwners?: boolean;
  /** "his", "her": words that tell whose a person or thing is. */
  readonly owners?: string;
  /** Nouns for relatives, who share a family name with the person the article calls by it. */
  readonly family?: string;
  /** Forms of cues that may be nouns as well ("comments"). */
  readonly plurals?: string;
  /** Nouns for persons, `:m` or `:f` where the word tells; `*` before or after stands for any letters. */
  readonly people: string;
  /** Parts of verbs by which someone who has just spoken goes on ("ajout", "prosegu"). */
  readonly goingOn?: string;
  /** Rows of nouns that one person may have by turns ("coach", "manager"), `|` between the rows. */
  readonly kin?: string;
  /** Common given names of many languages in the script of this one. */
  readonly commonNames?: GivenNames;
  /** Common given names in letters of its own. */
  readonly ownNames?: GivenNames;
  /** Given names that are little words too (Norwegian "per"). */
  readonly givenNames?: string;
  /** Ends of verbs that tell he from she, `ending:m` or `:f`, the longest first ("ła:f ł:m"). */
  readonly verbEndings?: string;
  /** Nouns mean someone known without any article ("bakeren", "piekarz"). */
  readonly bareNouns?: boolean;
  /** Endings that nouns for persons and bodies may have and stay subjects, `:p` where they make a plural ("başkanı"). */
  readonly nounEndings?: string;
  /** Words that make a description a new one ("a", "one", "some"). */
  readonly indefinites?: string;
  /** Determiners that point back at someone just spoken of ("cette"). */
  readonly these?: string;
  /** Determiners that stand for someone all alone before a verb ("another said"). */
  readonly lone?: string;
  /** What ties a second noun to the first ("the head of the union"). */
  readonly ties?: string;
  /** Nouns for bodies and documents that may speak. */
  readonly bodies: string;
  /** Endings of words behind a person's name that tell a place ("Tampereelta"). */
  readonly placeEndings?: RegExp;
  /** Endings of nouns for people of a country or town, where these have a capital behind an article ("le Français"). */
  readonly nationals?: string;
  /** Endings of those nouns where words come from the body ("bakanlıktan"). */
  readonly sources?: string;
  /** Nouns and verbs right before marks that make them a title, slogan or so-called word. */
  readonly works: string;
  /** Abbreviations whose point ends no sentence. */
  readonly abbreviations: string;
  /** Prefixes with an apostrophe that are words of their own ("l’", "dell’"). */
  readonly elisions?: string;
  readonly marks?: MarkHabits;
  readonly stream?: StreamRules;
  /** The subject may be left out. */
  readonly dropsSubject?: boolean;
  /** Behind anything but its subject the verb comes first ("Am Abend sagte Berg"). */
  readonly verbFirst?: boolean;
  /** The verb closes its sentence, behind what is quoted (Turkish). */
  readonly verbLast?: boolean;
  /** An attribution may stand inside the marks ("« …, dit-elle. … »"). */
  readonly attributesInside?: boolean;
  /** Nouns with a capital before other nouns that are no names ("Millionen Menschen"). */
  readonly counts?: string;
  /** Things are he and she too: pronouns tell nothing of a person. */
  readonly grammaticalGender?: boolean;
  /** Names change: "Bergs", or with many endings. */
  readonly inflects?: 's' | 'endings';
  /** Every noun has a capital. */
  readonly capitalNouns?: boolean;
}
