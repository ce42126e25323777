/** Selectors that name a block by names that people gave, so that they hold on the site's other pages and next month. */
import { finder, className, idName } from '@medv/finder';
import { cssPath } from './css-path.ts';

/** Time that looking for a short selector may take, in milliseconds; then the path by position holds. */
const MOST_TIME = 200;
/** Longest selector that is kept, in characters. */
const MOST_SELECTOR = 500;
/** Names of a state of the moment, not of a block. */
const STATE_NAME = /(?:^|-)(?:active|open|opened|closed|hidden|visible|loaded|loading|show|shown|sticky|expanded)$/iu;

/** Most names of a block that go into its kind's selector, and most steps up to something with a name. */
const MOST_CLASSES = 3;
const MOST_STEPS = 5;

const isLastingId = (name: string): boolean => idName(name) && !STATE_NAME.test(name);
const isLastingClass = (name: string): boolean => className(name) && !STATE_NAME.test(name);
/** Names may be joined: `offer__button--wide`. */
const isLastingJoined = (name: string): boolean =>
  name.split(/__?|--/u).every((part) => className(part)) && !STATE_NAME.test(name);

/** Selector by names that people gave; names that a build tool made change with the next build and are passed by. */
export function selectorOf(element: Element): string {
  if (element.getRootNode() !== element.ownerDocument) return cssPath(element);
  try {
    const selector = finder(element, {
      root: element.ownerDocument.body,
      idName: isLastingId,
      className: isLastingClass,
      attr: (name, value) => (name === 'role' || name === 'aria-label') && value.length < 60,
      timeoutMs: MOST_TIME,
    });
    return selector.length <= MOST_SELECTOR ? selector : cssPath(element);
  } catch {
    return cssPath(element);
  }
}

/** Tag and lasting names of one element; undefined where it has no such name. */
function namesOf({ id, classList, localName }: Element): string | undefined {
  if (isLastingId(id)) return `${CSS.escape(localName)}#${CSS.escape(id)}`;
  const names = [...classList].filter(isLastingJoined).slice(0, MOST_CLASSES);
  return names.length > 0
    ? `${CSS.escape(localName)}${names.map((name) => `.${CSS.escape(name)}`).join('')}`
    : undefined;
}

/** Selector of all blocks of an element's kind, wherever they stand: from the nearest lasting name, or a few tags. */
export function kindSelectorOf(element: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e && steps.length < MOST_STEPS; e = e.parentElement) {
    const names = namesOf(e);
    steps.unshift(names ?? CSS.escape(e.localName));
    if (names) break;
  }
  return steps.join(' > ');
}
