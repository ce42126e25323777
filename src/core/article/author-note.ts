/** Lines at an article's end, or before its text, that tell who its author is. */
import type { ArticleBlock } from '../model.ts';

/** What such a line says right behind the author's name, in languages side by side. */
const IS =
  /^(?:,? (?:ph\.?d\.?|m\.?d\.?|dr\.?),?|, \d\d,)?,? (?:is|was|are|writes|teaches|works|covers|reports|lives|has (?:been|written|covered|worked|reported)|joined|ist|sind|war|arbeitet|schreibt|berichtet|studierte|lebt|est|sont|écrit|travaille|es|son|escribe|trabaja|è|sono|scrive|lavora|é|são|escreve|trabalha|werkt|schrijft|jest|är|er|skriver|arbetar|arbejder)\s/u;
/** Words for the author that may stand before the name. */
const BEFORE =
  /^(?:about the author:?|the author,?|der autor,?|die autorin,?|l['’]auteure?,?|el autor,?|la autora,?|unser (?:autor|korrespondent)|unsere (?:autorin|korrespondentin)|korrespondent(?:in)?|dr\.|prof\.)\s+/iu;
/** Heavier lines tell a story, in characters. */
const MAX_LENGTH = 600;
/** A name of one word may be any word. */
const isFullName = (name: string): boolean => /\S\s+\S/u.test(name);
const QUOTED = /[“”„«»「」"]\s*(?:,|$)/u;
/** How many lines from either end of an article such a line may stand. */
const REACH = 4;

/** Does the line tell who one of these people is, as a note about the author does? */
export function isAuthorNote(text: string, byline: readonly string[]): boolean {
  if (text.length > MAX_LENGTH || QUOTED.test(text)) return false;
  const said = text
    .replace(/^[-–—*\s]+/u, '')
    .replace(BEFORE, '')
    .toLowerCase();
  return byline.some((name) => {
    const known = name.toLowerCase();
    return isFullName(known) && said.startsWith(known) && IS.test(said.slice(known.length));
  });
}

/** The blocks without the notes about their author at either end, and those notes. Notes alone are no article: then all stay. */
export function partAuthorNotes(
  blocks: readonly ArticleBlock[],
  byline: readonly string[],
): { readonly own: readonly ArticleBlock[]; readonly notes: readonly string[] } {
  const texts = blocks.filter(({ kind }) => kind !== 'caption');
  const notes = new Set(
    [...texts.slice(0, 1), ...texts.slice(-REACH)].filter(({ text }) => isAuthorNote(text, byline)),
  );
  if (notes.size === 0 || notes.size === texts.length) return { own: blocks, notes: [] };
  return { own: blocks.filter((block) => !notes.has(block)), notes: [...notes].map(({ text }) => text) };
}
