/** What the toolbar button says of a page: icon, badge and tooltip. */
import browser from 'webextension-polyfill';
import { siteName } from '../core/site-rules.ts';
import { message, plural } from './words.ts';

/** Ground of the badge; its white figure has a contrast of 7.5. */
const BADGE_GROUND = '#57544C';
const BADGE_INK = '#FFFFFF';
const SIZES = [16, 32, 48];

/** The looks of the icon: reading here, switched off here, not readable here. */
export type ToolbarIcon = 'on' | 'off' | 'restricted';

/** What the toolbar button shows in one tab. */
export interface ToolbarLook {
  readonly icon: ToolbarIcon;
  /** At most four characters, as browsers show no more. */
  readonly badge: string;
  readonly title: string;
}

const badgeFor = (count: number): string =>
  count > 999 ? `${Math.floor(count / 1000)}k` : count > 0 ? `${count}` : '';

/** The look for a page that has told its number of folds; null where Clean Copy is switched off for the host. */
export function lookFor(count: number | null, host: string): ToolbarLook {
  if (count === null) return { icon: 'off', badge: '', title: message('tooltip_off', [siteName(host)]) };
  const title = count > 0 ? plural('tooltip_folded', count) : message('tooltip_nothing');
  return { icon: 'on', badge: badgeFor(count), title };
}

/** The look for a page that no script of ours has spoken from. */
export const unreadLook = (): ToolbarLook => ({ icon: 'restricted', badge: '', title: message('tooltip_unread') });

/** Sets the look in one tab. The browser takes it back by itself when the tab goes to another page. */
export async function showLook(tabId: number, { icon, badge, title }: ToolbarLook): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}-${size}.png`]));
  // The title goes first: `hasLook` asks for it.
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_INK }),
  ]);
}

/** Has a page in this tab told its look since the tab last went somewhere? Kept by the browser, not by us. */
export async function hasLook(tabId: number): Promise<boolean> {
  const [own, everywhere] = await Promise.all([browser.action.getTitle({ tabId }), browser.action.getTitle({})]);
  return own !== everywhere;
}
