/** The quotes of an article that is on the screen already. */
import { useEffect, useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/model.ts';
import { loadQuotes } from '../../core/quotes/load-quotes.ts';

/** The article's quotes, found after the article is on the screen; undefined until then and without an article. */
export function useQuotes(article: Article | undefined): readonly Quote[] | undefined {
  const [quotes, setQuotes] = useState<readonly Quote[]>();
  useEffect(() => {
    setQuotes(undefined);
    let isCurrent = true;
    if (article) {
      void loadQuotes(article).then((found) => isCurrent && setQuotes(found));
    }
    return () => void (isCurrent = false);
  }, [article]);
  return quotes;
}
