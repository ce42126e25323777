/** The interface's words: messages, plurals, kinds and reasons in the language of the browser. */
import browser from 'webextension-polyfill';
import type { Evidence, FoldKind, Kind, Reason } from '../core/model.ts';
import type messages from '../static/_locales/en/messages.json';

/** Every key of the message catalogue. */
export type MessageKey = keyof typeof messages;

/** Keys that stand in the catalogue once for each plural form: `words` for `words_one` and `words_other`. */
export type PluralKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** Stands for a placeholder while a message is taken apart; a private-use sign that no text holds. */
const GAP = '\uE000';

/** The message in the interface's language, its placeholders filled in order. */
export const message = (key: MessageKey, substitutions: readonly string[] = []): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The words before and after the one placeholder of a message, for markup of its own around it. */
export function messageAround(key: MessageKey): readonly [before: string, after: string] {
  const [before = '', after = ''] = message(key, [GAP]).split(GAP);
  return [before, after];
}

/**
 * BCP 47 tag for numbers, dates and plurals: the browser's own with its region where the words are in that language,
 * else the language the words are in.
 */
export function interfaceLanguage(): string {
  const ours = message('interface_language');
  const theirs = browser.i18n.getUILanguage().replaceAll('_', '-');
  return theirs.split('-')[0]?.toLowerCase() === ours ? theirs : ours;
}

/** Writing direction of the words, which need not be the browser's: it may be in a language that we do not speak. */
export const interfaceDirection = (): 'ltr' | 'rtl' => (message('interface_direction') === 'rtl' ? 'rtl' : 'ltr');

/** A number as the interface's language writes it. */
export const formatNumber = (n: number): string => new Intl.NumberFormat(interfaceLanguage()).format(n);

/** The message `key_one`, `key_other` … that fits `n`. The number is the first placeholder, `more` are the next. */
export function plural(key: PluralKey, n: number, more: readonly string[] = []): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(n);
  const substitutions = [formatNumber(n), ...more];
  return browser.i18n.getMessage(`${key}_${form}`, substitutions) || message(`${key}_other`, substitutions);
}

/** A kind as it stands on a fold: "Subscription offer". */
export const kindName = (kind: FoldKind): string => message(`kind_${kind}`);

/** A kind as it stands in the options: "Subscription offers". */
export const kindNamePlural = (kind: Kind): string => message(`kinds_${kind}`);

const evidenceWords = (evidence: Evidence): string =>
  evidence.type === 'phrase' ? message('evidence_phrase', [evidence.phrase]) : message(`evidence_${evidence.type}`);

/** Why something is folded, as one line: "The same words as paragraph 2", "… as paragraphs 2 to 4"; "Price, list of benefits, Subscribe button". */
export function reasonSentence(reason: Reason): string {
  if (reason.type === 'picked') return message('reason_picked');
  if (reason.type !== 'evidence') {
    const { type, paragraph, last } = reason;
    const numbers = [paragraph, last].filter((n) => n !== undefined).map(formatNumber);
    return message(last === undefined ? `reason_${type}` : `reason_${type}_run`, numbers);
  }
  const language = interfaceLanguage();
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(reason.parts.map(evidenceWords));
  return list.charAt(0).toLocaleUpperCase(language) + list.slice(1);
}
