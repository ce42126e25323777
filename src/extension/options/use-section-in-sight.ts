/** Which section the reader has before them. */
import { useEffect, useState } from 'preact/hooks';

/** The part of the window, from its top, in which a heading counts as read: the rest is still to come. */
const READ = 0.4;
/** That part begins this low, in CSS pixels, and grows as the page is scrolled: at the page's top only its first heading is read. */
const FIRST = 160;

/** The id of the last heading that has come into the upper part of the window; at the page's end the last one's. */
export function useSectionInSight(ids: readonly string[]): string | undefined {
  const [inSight, setInSight] = useState(ids[0]);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => {
      const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
      const line = Math.min(innerHeight * READ, scrollY + FIRST);
      const read = ids.filter((id) => isAtEnd || topOf(id) < line);
      setInSight(read.at(-1) ?? ids[0]);
    };
    for (const type of ['scroll', 'resize']) addEventListener(type, look, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [ids]);
  return inSight;
}
