/** What the reader changed on a site, in words. */
import { KINDS } from '../../core/model.ts';
import { isOnFor } from '../../core/site-rules.ts';
import type { Settings } from '../settings.ts';
import { interfaceLanguage, kindNamePlural, message, plural } from '../words.ts';

/** One phrase for each thing that is different on this site; none where the site is only switched on. */
export function siteSummary(settings: Settings, host: string): readonly string[] {
  if (!isOnFor(settings, host)) return [message('rules_off')];
  const { kinds = {}, folds = [] } = settings.sites[host] ?? {};
  const list = new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' });
  const named = (on: boolean) => KINDS.filter((kind) => kinds[kind] === on).map(kindNamePlural);
  const count = (action: 'fold' | 'never') => folds.filter((fold) => fold.action === action).length;
  const [open, folded, never, picked] = [named(false), named(true), count('never'), count('fold')];
  return [
    ...(open.length > 0 ? [message('rules_open', [list.format(open)])] : []),
    ...(folded.length > 0 ? [message('rules_folded', [list.format(folded)])] : []),
    ...(never > 0 ? [plural('rules_never', never)] : []),
    ...(picked > 0 ? [plural('rules_picked', picked)] : []),
  ];
}
