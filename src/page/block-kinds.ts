/** What the tags of a page mean to a reader's eye: which hold no text, which stand in a line, which are controls. */

/** Elements whose inside is no text of the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template head title meta link base svg math canvas video audio object embed textarea select option optgroup datalist map area track param source frameset noframes'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text unless the page's style says otherwise. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements that stand in a line but are boxes of their own: they neither join the text around them nor part it. */
export const INSET_TAGS: ReadonlySet<string> = new Set([
  'button',
  'input',
  'img',
  'picture',
  'iframe',
  'meter',
  'progress',
]);

/** Inline marks that the article keeps. */
export const MARK_TAGS = {
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sub: 'sub',
  sup: 'sup',
} as const;

const MENU_ROLES = new Set(['navigation', 'menu', 'menubar', 'contentinfo', 'search']);

/** Site menus and the page's own foot hold nothing of the article and no offer that folds; most of a page's text is there. */
export function isMenu(element: Element, tag: string, role: string): boolean {
  if (tag === 'nav' || MENU_ROLES.has(role)) return true;
  return tag === 'footer' && !element.closest('article, main, section, aside, [role=main]');
}
