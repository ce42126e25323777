/** The facts of one element that a reading keeps. */
import type { Box, Control } from '../core/model.ts';

/** Attributes beside class and id whose words hint at what a box is. */
const WORD_ATTRIBUTES = ['itemprop', 'data-testid', 'data-component', 'data-module', 'data-type', 'name'];

/** Elements that bear one of them; asked once for the whole page, for hardly any element does. */
export const WORDED = WORD_ATTRIBUTES.map((name) => `[${name}]`).join(',');

const CHOICES = new Set(['checkbox', 'radio']);
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);

/** Longest hint kept, in characters: beyond it only utility classes repeat. */
const MAX_WORDS = 400;

/** Class and id of an element, blank separated. */
function wordsOf(element: Element): string {
  const words = element.getAttribute('class') ?? '';
  // Not element.id: a form's own input named "id" would answer instead.
  const id = element.getAttribute('id');
  return (id ? (words ? `${words} ${id}` : id) : words).slice(0, MAX_WORDS);
}

/** The hints of an element beside class and id, blank separated. */
export function moreWordsOf(element: Element): string {
  return WORD_ATTRIBUTES.map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(' ')
    .slice(0, MAX_WORDS);
}

/** What an input asks for; undefined for hidden ones. */
function inputControl(element: Element): Control | undefined {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'hidden') return undefined;
  if (BUTTONS.has(type)) return 'button';
  if (CHOICES.has(type)) return 'choice';
  const hints = `${type} ${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('autocomplete') ?? ''}`;
  return /e-?mail/iu.test(hints) ? 'email' : 'field';
}

function controlFacts(element: Element, tag: string): Partial<Box> {
  const control = tag === 'input' ? inputControl(element) : 'button';
  if (!control) return {};
  const shown = ['value', 'placeholder', 'aria-label', 'title', 'alt'];
  const readable = control === 'button' ? shown : shown.slice(1);
  const label = readable.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
  return { control, label: label.slice(0, 120) };
}

function pictureFacts(element: Element): Partial<Box> {
  const image = element as HTMLImageElement;
  return { picture: { src: image.currentSrc || image.src || '', alt: image.alt || '' } };
}

/** An open box as the walk fills it; `end` and `endBlock` are set when it closes. */
export function describeBox(element: Element, tag: string, role: string, parent: number, firstBlock: number): Box {
  const box = { parent, end: 0, firstBlock, endBlock: 0, tag, role, words: wordsOf(element) };
  if (tag === 'div' || tag === 'p') return role === 'button' ? { ...box, ...controlFacts(element, tag) } : box;
  if (tag === 'input' || tag === 'button' || role === 'button') return { ...box, ...controlFacts(element, tag) };
  if (tag === 'img') return { ...box, ...pictureFacts(element) };
  if (tag === 'a') return { ...box, href: (element as HTMLAnchorElement).href };
  if (tag === 'time') return { ...box, datetime: element.getAttribute('datetime') ?? '' };
  if (tag === 'iframe') return { ...box, label: (element.getAttribute('src') ?? '').slice(0, 300) };
  return box;
}
