/** The sites with a rule of their own: searched, switched, taken off the list. */
import { useState } from 'preact/hooks';
import { isOnFor, type SiteChoice } from '../../core/site-rules.ts';
import { SearchGlyph } from '../ui/glyphs.tsx';
import { interfaceLanguage, message, plural } from '../words.ts';

/** From so many sites on there is a search field. */
const MANY_SITES = 6;

/** What can be done with a site. */
export interface SiteActions {
  readonly onSwitchSite: (host: string, on: boolean) => void;
  readonly onRemoveSite: (host: string) => void;
}

function SiteRow({ host, on, actions }: { host: string; on: boolean; actions: SiteActions }) {
  return (
    <tr>
      <th scope="row" id={`site-${host}`}>
        <bdi>{host}</bdi>
      </th>
      <td>
        <label class="site-switch">
          <input
            class="switch"
            type="checkbox"
            role="switch"
            aria-labelledby={`site-${host}`}
            checked={on}
            onChange={({ currentTarget }) => actions.onSwitchSite(host, currentTarget.checked)}
          />
          <span aria-hidden="true">{message(on ? 'on' : 'off')}</span>
        </label>
      </td>
      <td class="end">
        <button
          type="button"
          class="text-button quiet"
          aria-label={message('remove_rules', [host])}
          onClick={() => actions.onRemoveSite(host)}
        >
          {message('remove')}
        </button>
      </td>
    </tr>
  );
}

function SiteSearch({ count, search, onSearch }: { count: number; search: string; onSearch: (s: string) => void }) {
  const label = plural('search_sites', count);
  return (
    <label class="field">
      <SearchGlyph />
      <span class="visually-hidden">{label}</span>
      <input
        type="search"
        value={search}
        placeholder={label}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
    </label>
  );
}

/** The list of sites, in alphabetical order. */
export function Sites({ choice, actions }: { choice: SiteChoice; actions: SiteActions }) {
  const [search, setSearch] = useState('');
  const hosts = Object.keys(choice.sites).sort(new Intl.Collator(interfaceLanguage()).compare);
  if (hosts.length === 0) return <p class="note">{message('no_sites')}</p>;
  const isLong = hosts.length >= MANY_SITES;
  const words = isLong ? search.trim().toLowerCase() : '';
  const found = hosts.filter((host) => host.includes(words));
  return (
    <>
      <p class="note">{message('sites_note')}</p>
      {isLong && <SiteSearch count={hosts.length} search={search} onSearch={setSearch} />}
      {found.length === 0 ? (
        <p class="note" role="status">
          {message('no_site_matches', [words])}
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{message('column_site')}</th>
              <th scope="col">{message('column_switch')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {found.map((host) => (
              <SiteRow key={host} host={host} on={isOnFor(choice, host)} actions={actions} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
