/** The popup's single keys at work. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { POPUP_KEYS } from '../ui/key-rows.ts';
import { useKeys } from '../ui/use-keys.ts';
import { focusSearch } from './quotes-view.tsx';

/** Number of the utterance that has the focus, or else of the one that is marked on the page. */
function quoteInFocus(): number | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-utterance]');
  const quote = focused ?? document.querySelector<HTMLElement>('.utterance.marked');
  return quote ? Number(quote.dataset['utterance']) : undefined;
}

/** Keys choose a tab, search, and copy the quote that has the focus. */
export function usePopupKeys(does: {
  readonly on: boolean;
  readonly utterances: readonly Utterance[];
  readonly choose: (tab: 'page' | 'quotes') => void;
  readonly copyQuote: (utterance: Utterance) => void;
}): void {
  const [searches, setSearches] = useState(0);
  // Once the search is on the screen; the tab that was chosen for it has taken the focus by then.
  useLayoutEffect(() => {
    if (searches > 0) focusSearch();
  }, [searches]);
  useKeys(does.on, POPUP_KEYS, {
    page: () => does.choose('page'),
    quotes: () => does.choose('quotes'),
    search: () => {
      does.choose('quotes');
      setSearches((times) => times + 1);
    },
    copy: () => {
      const number = quoteInFocus();
      const quote = does.utterances.find(({ quotes: [first] }) => first.utterance === number);
      if (quote) does.copyQuote(quote);
    },
  });
}
