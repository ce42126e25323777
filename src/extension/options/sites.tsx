/** The sites with a rule of their own: searched, switched, changed, taken off the list. */
import { useState } from 'preact/hooks';
import { isOnFor } from '../../core/site-rules.ts';
import type { Settings } from '../settings.ts';
import { SearchGlyph } from '../ui/glyphs.tsx';
import { interfaceLanguage, message, plural } from '../words.ts';
import { SiteRulesForm, type SiteRuleActions } from './site-rules-form.tsx';
import { siteSummary } from './site-summary.ts';

/** What can be done with a site. */
export interface SiteActions extends SiteRuleActions {
  readonly onSwitchSite: (host: string, on: boolean) => void;
  readonly onRemoveSite: (host: string) => void;
}

interface RowProps {
  host: string;
  settings: Settings;
  isEdited: boolean;
  actions: SiteActions;
  onEdit: () => void;
}

function SiteSwitch({ host, settings, actions }: Pick<RowProps, 'host' | 'settings' | 'actions'>) {
  const on = isOnFor(settings, host);
  return (
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
  );
}

function SiteRow({ host, settings, isEdited, actions, onEdit }: RowProps) {
  return (
    <>
      <tr class={isEdited ? 'edited' : ''}>
        <th scope="row" id={`site-${host}`}>
          <bdi>{host}</bdi>
        </th>
        <td>
          <SiteSwitch host={host} settings={settings} actions={actions} />
        </td>
        <td class="summary">
          {siteSummary(settings, host).map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </td>
        <td class="end">
          <button
            type="button"
            class="text-button"
            aria-expanded={isEdited}
            aria-label={message(isEdited ? 'close_rules' : 'edit_rules', [host])}
            onClick={onEdit}
          >
            {message(isEdited ? 'close' : 'edit')}
          </button>
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
      {isEdited && (
        <tr class="site-edit">
          <td colSpan={4}>
            <SiteRulesForm host={host} settings={settings} actions={actions} />
          </td>
        </tr>
      )}
    </>
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

function SiteTable({
  hosts,
  settings,
  actions,
}: {
  hosts: readonly string[];
  settings: Settings;
  actions: SiteActions;
}) {
  const [edited, setEdited] = useState<string>();
  return (
    <table class="sites">
      <thead>
        <tr>
          <th scope="col">{message('column_site')}</th>
          <th scope="col">{message('column_switch')}</th>
          <th scope="col">{message('column_rules')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {hosts.map((host) => (
          <SiteRow
            key={host}
            host={host}
            settings={settings}
            isEdited={edited === host}
            actions={actions}
            onEdit={() => setEdited(edited === host ? undefined : host)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The list of sites, in alphabetical order. */
export function Sites({ settings, actions }: { settings: Settings; actions: SiteActions }) {
  const [search, setSearch] = useState('');
  const hosts = Object.keys(settings.sites).sort(new Intl.Collator(interfaceLanguage()).compare);
  if (hosts.length === 0) return <p class="note">{message('no_sites')}</p>;
  const words = search.trim().toLowerCase();
  const found = hosts.filter((host) => host.includes(words));
  return (
    <>
      <p class="note">{message('sites_note')}</p>
      <SiteSearch count={hosts.length} search={search} onSearch={setSearch} />
      {found.length === 0 ? (
        <p class="note" role="status">
          {message('no_site_matches', [words])}
        </p>
      ) : (
        <SiteTable hosts={found} settings={settings} actions={actions} />
      )}
    </>
  );
}
