/** The reader page at work: the page behind it, the look chosen, and the face that follows from both. */
import { useEffect, useState } from 'preact/hooks';
import { applyLook, saveLook, type Look } from './look.ts';
import { Reader } from './reader.tsx';
import { ShortFace } from './short-face.tsx';
import { usePage } from './use-page.ts';
import { message } from '../words.ts';

/** The reader page of one tab; undefined where its address names none. */
export function App({ tabId, firstLook }: { tabId: number | undefined; firstLook: Look }) {
  const { state, look: ask } = usePage(tabId);
  const [look, setLook] = useState(firstLook);
  const title = state.name === 'article' ? state.article.title : '';
  useEffect(() => {
    document.title = title || message('extension_name');
  }, [title]);
  const change = (part: Partial<Look>) => {
    const next = { ...look, ...part };
    setLook(next);
    applyLook(next, document.documentElement);
    // A look that is not kept is no loss that is worth a word while one reads.
    saveLook(next).catch(() => undefined);
  };
  if (state.name !== 'article') return <ShortFace state={state} onLookAgain={() => void ask(true)} />;
  return <Reader page={state} tabId={tabId} look={look} onLook={change} />;
}
