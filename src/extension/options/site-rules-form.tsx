/** The rules of one site, to be changed: its kinds, and the blocks that the reader has decided on. */
import { KINDS, type Kind } from '../../core/model.ts';
import { rulesFor, type FoldRule } from '../../core/site-rules.ts';
import type { Settings } from '../settings.ts';
import { kindNamePlural, message } from '../words.ts';

/** What can be changed about a site's rules. */
export interface SiteRuleActions {
  readonly onSiteKind: (host: string, kind: Kind, on: boolean) => void;
  readonly onDropFold: (host: string, rule: FoldRule) => void;
}

function BlockRules({
  host,
  folds,
  onDrop,
}: {
  host: string;
  folds: readonly FoldRule[];
  onDrop: SiteRuleActions['onDropFold'];
}) {
  return (
    <ul class="blocks">
      {folds.map((rule) => (
        <li key={`${rule.selector} ${rule.fingerprint}`}>
          <span>{message(rule.action === 'never' ? 'block_never' : 'block_picked')}</span>
          <code dir="ltr">{rule.selector}</code>
          <button
            type="button"
            class="text-button quiet"
            aria-label={message('remove_block', [rule.selector])}
            onClick={() => onDrop(host, rule)}
          >
            {message('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The form under a site's row; every change holds at once. */
export function SiteRulesForm({
  host,
  settings,
  actions,
}: {
  host: string;
  settings: Settings;
  actions: SiteRuleActions;
}) {
  const rules = rulesFor(settings, host);
  const folds = settings.sites[host]?.folds ?? [];
  return (
    <div class="site-rules">
      <fieldset class="kinds">
        <legend>{message('site_kinds', [host])}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="site-kind">
            <input
              type="checkbox"
              checked={rules[kind]}
              onChange={({ currentTarget }) => actions.onSiteKind(host, kind, currentTarget.checked)}
            />
            <span>{kindNamePlural(kind)}</span>
          </label>
        ))}
      </fieldset>
      {folds.length > 0 && <BlockRules host={host} folds={folds} onDrop={actions.onDropFold} />}
    </div>
  );
}
