/** The article with its quotes at its side, drawn from what is known. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { utterancesOf, type Utterance } from '../../core/quotes/utterances.ts';
import type { ArticlePicture } from '../../page/article-pictures.ts';
import { READER_KEYS, type ReaderKeyAction } from '../ui/key-rows.ts';
import { useCopy } from '../ui/use-copy.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useQuotes } from '../ui/use-quotes.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { message } from '../words.ts';
import { Bar } from './bar.tsx';
import { KeysDialog, KeysHint } from './keys-dialog.tsx';
import { nextSize, nextTheme, type Look } from './look.ts';
import { neighbour } from './neighbour.ts';
import type { ReaderState } from './reader-state.ts';
import { Sheet } from './sheet.tsx';
import { showQuote } from './show-quote.ts';

type Shown = Extract<ReaderState, { readonly name: 'article' }>;

/** A quote's words with its speaker and where it is from; the writer is loaded only now. */
async function quoteAsText(page: Shown, { quotes }: Utterance): Promise<string> {
  const { quotesToText } = await import('../../core/export/text.ts');
  return quotesToText(page.article, quotes, { unattributed: message('found_unattributed') });
}

/** The reader page of an article. */
export function Reader(props: {
  page: Shown;
  tabId: number | undefined;
  look: Look;
  onLook: (part: Partial<Look>) => void;
}) {
  const { page, tabId, look, onLook } = props;
  const quotes = useQuotes(page.article);
  const utterances = useMemo(() => utterancesOf(quotes ?? [], page.article.blocks), [quotes, page.article]);
  const [current, setCurrent] = useState<number>();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const { done, status, failed, copy } = useCopy();
  const singleKeys = useSingleKeys();
  const dialog = useRef<HTMLDialogElement>(null);

  const copyQuote = (number: number | undefined) => {
    const utterance = utterances.find(({ quotes: [first] }) => first.utterance === number);
    if (utterance) copy(`quote ${number}`, quoteAsText(page, utterance));
  };
  const want = (pictures: readonly ArticlePicture[]) =>
    setWanted((known) => new Set([...known, ...pictures.map(({ src }) => src)]));
  const go = (step: 1 | -1) => {
    const next = neighbour(
      utterances.map(({ quotes: [first] }) => first.utterance),
      current,
      step,
    );
    setCurrent(next);
    if (next !== undefined) showQuote(document, next);
  };
  const showKeys = () => dialog.current?.showModal();
  const actions: Readonly<Record<ReaderKeyAction, () => void>> = {
    next: () => go(1),
    previous: () => go(-1),
    copy: () => copyQuote(current),
    larger: () => onLook({ size: nextSize(look.size, 1) }),
    smaller: () => onLook({ size: nextSize(look.size, -1) }),
    theme: () => onLook({ theme: nextTheme(look.theme) }),
    print: () => print(),
    help: showKeys,
  };
  useKeys(singleKeys.on, READER_KEYS, actions);

  return (
    <>
      <Bar page={page} quotes={quotes ?? []} look={look} onLook={onLook} wanted={wanted} onWant={want} />
      <p role="status" class={failed ? 'alert' : 'visually-hidden'}>
        {status}
      </p>
      <Sheet
        page={page}
        tabId={tabId}
        utterances={quotes && utterances}
        wanted={wanted}
        onWant={want}
        current={current}
        copied={done?.startsWith('quote ') ? Number(done.slice(6)) : undefined}
        onCurrent={setCurrent}
        onCopy={copyQuote}
      />
      <KeysHint onOpen={showKeys} />
      <KeysDialog dialog={dialog} on={singleKeys.on} onSwitch={singleKeys.choose} />
    </>
  );
}
