/** Could a change have brought or taken something of the article, or an offer? Asked of every change, so it asks little. */
import { SILENT_TAGS } from './block-kinds.ts';
import { ELEMENT, TEXT } from './node-types.ts';
import { STUB_TAG } from './stub.ts';

/** A text shorter than this is a counter, a clock or a label, in characters. */
const SHORTEST_TEXT = 20;
/** Elements that show something without any text of their own. */
const FILLED_LATER = 'iframe';

function carriesText(node: Node): boolean {
  if (node.nodeType === TEXT) return (node as Text).data.trim().length >= SHORTEST_TEXT;
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  if (element.localName.startsWith(STUB_TAG) || SILENT_TAGS.has(element.localName)) return false;
  if (element.localName === FILLED_LATER || element.shadowRoot || element.localName.includes('-')) return true;
  return element.textContent.trim().length >= SHORTEST_TEXT || element.querySelector(FILLED_LATER) !== null;
}

const someCarry = (nodes: NodeList): boolean => {
  for (const node of nodes) if (carriesText(node)) return true;
  return false;
};

/** Worth a reading: text or a frame that came or went, and whatever may show or hide some. */
export function worthReading({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.ownerDocument?.head?.contains(target)) return false;
  if (type === 'characterData') return carriesText(target);
  if (type === 'childList') return someCarry(addedNodes) || someCarry(removedNodes);
  return carriesText(target);
}
