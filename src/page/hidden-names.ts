/** A form shows its fields under their names, and so hides from every script what the browser has under the same names. */

/** What is asked of elements here, and would be a field of the form instead. */
const ASKED = (
  'localName nodeType parentElement parentNode assignedSlot getRootNode ownerDocument isConnected shadowRoot childNodes ' +
  'firstChild nextSibling firstElementChild nextElementSibling previousElementSibling textContent getAttribute hasAttribute ' +
  'checkVisibility getBoundingClientRect scrollHeight clientHeight matches closest querySelector querySelectorAll ' +
  'compareDocumentPosition addEventListener'
).split(' ');

/**
 * Throws where a form of the page hides what a reading asks for: an element whose parent seems to be one of its own
 * fields would be followed for ever, and what hides the text of a form could not be seen.
 */
export function refuseHiddenNames(document: Document): void {
  for (const form of document.getElementsByTagName('form')) {
    const name = ASKED.find((asked) => Object.hasOwn(form, asked));
    if (name !== undefined) {
      throw new Error(
        `A form on this page has a field named “${name}”, which hides the form from Clean Copy. Nothing was changed.`,
      );
    }
  }
}

/** What an element has by its kind, whatever the page has named. */
export const ownOf = <E extends Element, K extends keyof E>(element: E, name: K): E[K] =>
  Reflect.get(Object.getPrototypeOf(element) as object, name, element) as E[K];
