/** Pages as fast-check makes them up: nested markup with ids, classes, attributes and words. */
import fc from 'fast-check';

const TAGS = ['div', 'p', 'section', 'span', 'ul', 'li', 'a', 'aside', 'x-card', 'table', 'td', 'h2', 'button', 'em'];
const WORDS = ['ferry', 'council', 'Sandholm', '“night”', "it's", '–', 'ten past one', '&amp;', 'The vote is taken.'];
const ATTRIBUTES = [
  '',
  ' id="a"',
  ' id="1-b"',
  ' class="join"',
  ' hidden',
  ' style="color: red"',
  ' hidden="until-found"',
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((list) => list.join(' '));

/** Markup for the inside of a body; not always well nested in the parser's eyes, as pages are. */
export const anyBody: fc.Arbitrary<string> = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, words, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join('')}</${tag}>`),
})).element;
