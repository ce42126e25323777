/** The offer words at hand in a page: those of the languages for which the page asked the worker. */
import { languageCode } from '../core/clutter/choose-languages.ts';
import type { OfferLanguage } from '../core/languages/offer-language.ts';
import { sendMessage } from './messages.ts';

/** The first reading waits no longer than this for the words of the page's language, in milliseconds. */
const WAIT = 1000;

/** Words that grow by languages. */
export interface OfferWords {
  /** All that are at hand now, in the order of their codes; another list once there are more. */
  readonly known: readonly OfferLanguage[];
  /** Fetches what is not at hand of these languages. Never fails: a language may have no words. */
  learn(codes: readonly string[]): Promise<void>;
  /** Resolves when the words of English and of the language that the page declares are there, or are long in coming. */
  ofPage(): Promise<unknown>;
}

/** None are at hand at the start. Every page may make an offer in English. */
export function createOfferWords(document: Document): OfferWords {
  let known: readonly OfferLanguage[] = [];
  const asked = new Map<string, Promise<void>>();

  async function ask(code: string): Promise<void> {
    try {
      const found = await sendMessage('offerWords', { code });
      if (found) known = [...known, found].sort((a, b) => (a.code < b.code ? -1 : 1));
    } catch {
      // The worker of an extension that is being updated gives no answer: the next reading asks again.
      asked.delete(code);
    }
  }
  const isNew = (code: string): boolean => code !== '' && !known.some((language) => language.code === code);
  async function learn(codes: readonly string[]): Promise<void> {
    const answers = codes.filter(isNew).map((code) => {
      const answer = asked.get(code) ?? ask(code);
      asked.set(code, answer);
      return answer;
    });
    await Promise.all(answers);
  }
  let own: Promise<unknown> | undefined;
  return {
    get known() {
      return known;
    },
    learn,
    ofPage: () =>
      (own ??= Promise.race([
        learn(['en', languageCode(document.documentElement.lang)]),
        new Promise((resolve) => setTimeout(resolve, WAIT)),
      ])),
  };
}
