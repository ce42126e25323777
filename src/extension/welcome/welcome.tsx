/** The welcome page, drawn: what Clean Copy does to a page, and the one question it asks. */
import { WhereItWorks } from '../ui/where-it-works.tsx';
import { BrandGlyph, FoldGlyph } from '../ui/glyphs.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { kindName, message, reasonSentence } from '../words.ts';
import type { Kind, Reason } from '../../core/model.ts';

const FOLDS: readonly (readonly [Kind, Reason])[] = [
  ['subscription', { type: 'evidence', parts: [{ type: 'price' }, { type: 'subscribeButton' }] }],
  ['repeat', { type: 'same', paragraph: 1 }],
];

const Lead = () => <p>{message('sample_lead')}</p>;

/** The sheet's text; `between` is what stands after the lead. */
const Sheet = ({ between }: { between: preact.ComponentChildren }) => (
  <div class="sheet">
    <p class="headline">{message('sample_title')}</p>
    <Lead />
    {between}
    <p>{message('sample_quote')}</p>
    <p>{message('sample_text')}</p>
  </div>
);

const Before = () => (
  <>
    <div class="offer">
      <p class="offer-title">{message('sample_offer_title')}</p>
      <p>{message('sample_offer_text')}</p>
      <span class="offer-button">{message('sample_offer_button')}</span>
    </div>
    <Lead />
  </>
);

const After = () => (
  <>
    {FOLDS.map(([kind, reason]) => (
      <p key={kind} class="stub">
        <FoldGlyph />
        <b>{kindName(kind)}</b>
        <span class="reason">{reasonSentence(reason)}</span>
        <span class="show">{message('show')}</span>
      </p>
    ))}
  </>
);

function Picture({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {children}
    </figure>
  );
}

/** The whole page. `trouble` is a sentence about a choice that could not be stored. */
export function Welcome(props: {
  everywhere: boolean;
  trouble: string | undefined;
  onEverywhere: (everywhere: boolean) => void;
  onStart: () => void;
}) {
  const { everywhere, trouble, onEverywhere, onStart } = props;
  return (
    <main>
      <BrandGlyph on />
      <h1>{message('welcome_title')}</h1>
      <p class="standfirst">{message('welcome_text')}</p>
      <div class="pictures">
        <Picture title={message('before')}>
          <Sheet between={<Before />} />
        </Picture>
        <Picture title={message('after')}>
          <Sheet between={<After />} />
        </Picture>
      </div>
      <Trouble sentence={trouble} />
      <div class="question">
        <h2 id="where">{message('welcome_where')}</h2>
        <WhereItWorks everywhere={everywhere} onChange={onEverywhere} />
        <button type="button" class="button primary" onClick={onStart}>
          {message('start')}
        </button>
      </div>
      <p class="note">{message('welcome_note')}</p>
    </main>
  );
}
