/** The keyboard shortcut as the browser has it, and the way to change it. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { POPUP_KEYS, READER_KEYS } from '../ui/key-rows.ts';
import { KeysTable } from '../ui/keys-table.tsx';
import { SingleKeysChoice } from '../ui/single-keys-choice.tsx';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { message } from '../words.ts';

/** Where Chromium's own page for shortcuts is; Firefox opens its own by a call. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** A call of Firefox that the types do not know yet. */
const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;

/** Opens the page of the browser where shortcuts are changed. */
const openShortcuts = () =>
  firefox?.openShortcutSettings ? firefox.openShortcutSettings() : browser.tabs.create({ url: CHROMIUM_SHORTCUTS });

/** The binding of the one command; '' where it has none. undefined until the browser has told. */
function useBinding(): string | undefined {
  const [binding, setBinding] = useState<string>();
  useEffect(() => {
    const look = () =>
      void browser.commands?.getAll().then((commands) => {
        setBinding(commands.find(({ name }) => name === 'switch-site')?.shortcut ?? '');
      });
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return binding;
}

/** The single keys of popup and reader, and the switch that lets them act. */
function SingleKeys() {
  const { on, choose } = useSingleKeys();
  return (
    <>
      <SingleKeysChoice on={on} onChange={choose} />
      <div class="key-lists">
        <KeysTable rows={POPUP_KEYS} title={message('keys_popup')} />
        <KeysTable rows={READER_KEYS} title={message('keys_reader')} />
      </div>
    </>
  );
}

/** What the shortcut does, which it is, and a button to change it. Browsers on phones have none. */
export function Keyboard() {
  const binding = useBinding();
  return (
    <>
      <p class="note">{message('command_switch_site')}</p>
      <p class="shortcut">
        <span>{message('keyboard_binding', [binding || message('keyboard_none')])}</span>
        {firefox !== undefined && (
          <button type="button" class="text-button" onClick={() => void openShortcuts()}>
            {message('keyboard_change')}
          </button>
        )}
      </p>
      <SingleKeys />
    </>
  );
}
