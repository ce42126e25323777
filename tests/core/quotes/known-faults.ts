const ACCUSED = 'Nothing in the article says in so many words that this person is the accused.';
const NEW_VERB = 'A side clause between the name and the quotation hides whom its pronoun means.';
const PAIR = 'Two persons joined by “and” are no one speaker yet.';
const RARE_NAME = 'A rare given name tells neither he nor she.';
const TITLE = 'A title of nobility before a single name is not shown with it.';
const SHORT = 'A few words with the verb of a document are a name as often as a quotation.';

/** Faults in the reading of the annotated articles that are known, by article, each with the reason why it stays. */
export const KNOWN_FAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'de-bilanz': { 'missed: ein Kahlschlag mit Ansage': '“Hieß es von” with its house is no row yet.' },
  'de-nachruf': {
    'Beate Thomsen for Hedwig Carstens: Farben gab es bei uns nicht, n': RARE_NAME,
    'Beate Thomsen for Hedwig Carstens: nicht hinzusehen, sondern hine': RARE_NAME,
  },
  'de-politik': { 'missed: Gefälligkeiten auf Pump': 'The verb stands behind the words at the end of a side clause.' },
  'de-polizei': {
    'Silke Brandes for Die Bank: die Unannehmlichkeiten': 'A German house may be she: names of houses have no gender.',
  },
  'de-spiel': {
    'der Slowake for Miroslav Petrak: Vor dem 2:2 war das ein klares': 'A nation’s noun is shown as it stands.',
  },
  'en-council': { '? for Abdul Karim and his wife, Salma: We’ll be here until they carry': PAIR },
  'en-court': {
    '? for Desmond Pryce: Make it Wednesday.': 'Whom he answers is known, who he is only the sense tells.',
  },
  'en-earnings': {
    'missed: a tired consumer': 'A clause with “what” before the verb is not read.',
    'Analysts for Analysts at Corvane Capital: worse than feared': 'A house behind “at” is no part of who speaks.',
  },
  'en-history': { 'Anne for Queen Anne: much betrayed among the roses': TITLE },
  'en-interview': {
    '? for Ada Fenn: Yes,': 'Her mother spoke last: “she” stays open.',
    'missed: Don’t tell Mum.': 'Her mother spoke last: “she” stays open.',
  },
  'en-politics': {
    'Alice Monroe for Maria Delgado: Give me a day,':
      '“The senator” right before is not taken for whom the paragraph is about.',
  },
  'en-release': {
    'Whitcombe for Lord Whitcombe: questions to answer': TITLE,
    'Whitcombe for Lord Whitcombe: The cracks were photographed i': TITLE,
  },
  'en-weather': {
    '? for Stephen Laird: Every family that needs a roof': 'The farmer of the paragraph before could be meant as well.',
    '? for Jean and Walter Pym: We’ve had worse,': PAIR,
  },
  'es-juicio': {
    '? for Rafael Montes: pasaron todos los controles':
      'His lawyer is named behind him: the left-out subject stays open.',
    '? for uno de ellos: Queremos que devuelvan el dine': '“One of them” is no noun phrase that the rules know.',
  },
  'es-puente': {
    'missed: la solicitud está siendo estud': 'An infinitive behind a preposition is not read as a verb of saying.',
  },
  'fr-foot': {
    '? for Pierre Lozère: On nous a volé un penalty. Je ': NEW_VERB,
  },
  'fr-rugby': {
    '? for Son entraîneur: Il faut regarder chez nous d’a': 'The pronoun could mean the captain, who spoke last.',
  },
  'it-processo': {
    '? for Luisa Ferraris: del tutto inattendibile': 'Behind a noun the name is read as a part of it.',
  },
  'ja-gaiko': {
    'missed: 大きな隔たり':
      'A few words behind “according to” without a verb of saying are a name as often as a quotation.',
  },
  'nl-brug': { 'missed: slechts tijdelijk': SHORT },
  'no-olje': {
    '? for Solveig Nes: Men fiskeriene skal ikke ofres': 'A verb in two parts around its subject is not read.',
  },
  'no-sak': { 'tiltalte for Rolf Moen: Jeg signerte hundrevis av papi': ACCUSED },
  'ko-chukgu': {
    '아무타 감독 for 후세인 아무타: 한국이 더 강했다':
      'A foreign name without a Korean family name shows only its last word beside the office.',
  },
  'ko-yagu': {
    '? for 안드레스 로페스: 그는 우리 팀의 심장':
      'A foreign name of two words without an office is not known for a name.',
  },
  'ru-hokkey': {
    '? for Дэйв Макферсон: Но это не оправдание,': '“The specialist” fits several people of the article.',
  },
  'ru-sud': {
    'Пресс-служба for Пресс-служба суда: Приговор будет оглашен в мае':
      'The owner behind the noun is not read as a part of it.',
  },
  'sv-mal': {
    'den åtalade for Rolf Moberg: Jag skrev under hundratals pap': ACCUSED,
    'missed: starka indicier': SHORT,
  },
};
