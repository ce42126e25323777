/** The tab "Quotes": who said what, by speaker or in order, searched. */
import { useEffect } from 'preact/hooks';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { bySpeaker, type SpeakerGroup } from '../ui/by-speaker.ts';
import { SearchGlyph } from '../ui/glyphs.tsx';
import { Segments } from '../ui/segments.tsx';
import { SpeakerName } from '../ui/speaker.tsx';
import { message, plural } from '../words.ts';
import { searchUtterances } from './search-utterances.ts';
import { UtteranceCard, type UtteranceActions, type UtteranceAnswers } from './utterance-card.tsx';

/** The two ways to list quotes. */
const ORDERS = ['speaker', 'text'] as const;
type Order = (typeof ORDERS)[number];

/** How the quotes are listed now: kept by what outlives a change of tabs. */
export interface Listing {
  readonly search: string;
  readonly order: Order;
}

/** Every quote, by speaker. */
export const WHOLE_LISTING: Listing = { search: '', order: 'speaker' };

/** Gives the focus to the search; where there are no quotes there is none. */
export const focusSearch = (): void => document.querySelector<HTMLInputElement>('.quote-tools input')?.focus();

/** Escape empties the search wherever the focus is; only then does it close the popup, as the browser does. */
function useEmptying(search: string, onSearch: (search: string) => void): void {
  useEffect(() => {
    if (search === '') return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onSearch('');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search]);
}

function SearchBox({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  useEmptying(search, onSearch);
  return (
    <label class="field">
      <SearchGlyph />
      <span class="visually-hidden">{message('search_quotes')}</span>
      <span class="room" aria-hidden="true">
        {message('search_quotes')}
      </span>
      <input
        type="search"
        value={search}
        placeholder={message('search_quotes')}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
    </label>
  );
}

const OrderChoice = ({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) => (
  <Segments
    name="order"
    label="order_label"
    values={ORDERS}
    words={(value) => (value === 'speaker' ? 'by_speaker' : 'in_order')}
    chosen={order}
    onChoose={onOrder}
  />
);

const GroupHead = ({ speaker, role, utterances }: SpeakerGroup) => (
  <h2>
    <span>
      <SpeakerName speaker={speaker} /> {role && <bdi class="role">{role}</bdi>}
    </span>
    {utterances.length > 1 && <span class="count">{plural('quotes_count', utterances.length)}</span>}
  </h2>
);

/** All quotes of the article; `answersOf` tells what became of an utterance by its number. */
export function QuotesView(props: {
  utterances: readonly Utterance[];
  language: string;
  listing: Listing;
  onListing: (listing: Listing) => void;
  answersOf: (utterance: number) => UtteranceAnswers;
  actions: UtteranceActions;
}) {
  const { utterances, language, listing, onListing, answersOf, actions } = props;
  const { search, order } = listing;
  if (utterances.length === 0) return <p class="nothing">{message('no_quotes')}</p>;
  const found = searchUtterances(utterances, search);
  const list = (own: readonly Utterance[]) => (
    <ul class="utterances">
      {own.map((utterance) => {
        const number = utterance.quotes[0].utterance;
        const card = { utterance, language, withName: order === 'text', answers: answersOf(number), actions };
        return <UtteranceCard key={number} {...card} />;
      })}
    </ul>
  );
  return (
    <>
      <div class="quote-tools">
        <SearchBox search={search} onSearch={(wanted) => onListing({ ...listing, search: wanted })} />
        <OrderChoice order={order} onOrder={(wanted) => onListing({ ...listing, order: wanted })} />
      </div>
      <p role="status" class={found.length === 0 ? 'nothing' : 'visually-hidden'}>
        {found.length === 0 ? message('no_quote_matches', [search]) : search && plural('quotes_count', found.length)}
      </p>
      {order === 'text'
        ? list(found)
        : bySpeaker(found).map((group) => (
            <section key={group.speaker} class="speaker">
              <GroupHead {...group} />
              {list(group.utterances)}
            </section>
          ))}
    </>
  );
}
