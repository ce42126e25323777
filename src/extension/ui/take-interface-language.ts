/** One of our pages in the interface's language. */
import { interfaceDirection, interfaceLanguage } from '../words.ts';

/** Tells a page's own document which language its words are in and which way they run. */
export function takeInterfaceLanguage({ documentElement }: Document): void {
  documentElement.lang = interfaceLanguage();
  documentElement.dir = interfaceDirection();
}
