/** Elements that may be a stretch of a line, told by what they are and not yet by their style. */
import { INLINE_TAGS, INSET_TAGS, SILENT_TAGS } from './block-kinds.ts';

/** Do blocks or pictures stand inside, so that the element cannot be a stretch of a line? */
function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (INLINE_TAGS.has(child.localName)) {
      if (holdsBlocks(child)) return true;
    } else if (!SILENT_TAGS.has(child.localName) && child.localName !== 'br' && !INSET_TAGS.has(child.localName)) {
      return true;
    }
  }
  return false;
}

/** Can the element be a stretch of a line? An element of the page's own making only where a line is open already. */
export function mayBeInline(element: Element, tag: string, isInLine: boolean): boolean {
  const inline = INLINE_TAGS.has(tag) ? element.getAttribute('role') !== 'button' : isInLine && tag.includes('-');
  return inline && !element.shadowRoot && (element.firstElementChild === null || !holdsBlocks(element));
}
