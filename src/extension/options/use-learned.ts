/** What is known of folded blocks, as the options show it. */
import { useEffect, useState } from 'preact/hooks';
import { countLearned, forgetLearned, onLearned } from '../learned.ts';

/** Of how many sites blocks are known now, and the way to forget them. */
export function useLearned(): { readonly sites: number | undefined; readonly forget: () => Promise<void> } {
  const [sites, setSites] = useState<number>();
  useEffect(() => {
    const stop = new AbortController();
    const count = () => void countLearned().then(setSites, () => setSites(undefined));
    onLearned(count, stop.signal);
    count();
    return () => stop.abort();
  }, []);
  return { sites, forget: forgetLearned };
}
