/** The facts of one element that a reading keeps. */
import type { Box, Control } from '../core/model.ts';

/** Attributes whose words hint at what a box is. */
const WORD_ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'data-testid',
  'data-component',
  'data-module',
  'data-type',
  'name',
];

const CHOICES = new Set(['checkbox', 'radio']);
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);

/** Longest hint kept, in characters: beyond it only utility classes repeat. */
const MAX_WORDS = 400;

/** Class, id and test words of an element, blank separated. */
export function wordsOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let words = '';
  for (const name of WORD_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) words += words ? ` ${value}` : value;
  }
  return words.slice(0, MAX_WORDS);
}

/** What an input asks for; undefined for hidden ones. */
function inputControl(element: Element): Control | undefined {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'hidden') return undefined;
  if (BUTTONS.has(type)) return 'button';
  if (CHOICES.has(type)) return 'choice';
  const hints = `${type} ${element.getAttribute('name') ?? ''} ${element.id} ${element.getAttribute('autocomplete') ?? ''}`;
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
export function describeBox(element: Element, parent: number, firstBlock: number): Box {
  const tag = element.localName;
  const role = element.getAttribute('role') ?? '';
  const box = { parent, end: 0, firstBlock, endBlock: 0, tag, role, words: wordsOf(element) };
  if (tag === 'input' || tag === 'button' || role === 'button') return { ...box, ...controlFacts(element, tag) };
  if (tag === 'img') return { ...box, ...pictureFacts(element) };
  if (tag === 'a') return { ...box, href: (element as HTMLAnchorElement).href };
  if (tag === 'time') return { ...box, datetime: element.getAttribute('datetime') ?? '' };
  if (tag === 'iframe') return { ...box, label: (element.getAttribute('src') ?? '').slice(0, 300) };
  return box;
}
