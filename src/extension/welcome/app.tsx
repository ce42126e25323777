/** The welcome page at work: stores the reader's choice at once and closes its tab on Start. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { changeSettings, loadSettings } from '../settings.ts';
import { savingTrouble } from '../ui/saving-trouble.ts';
import { Welcome } from './welcome.tsx';

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The welcome page; nothing shows before the settings are there. */
export function App() {
  const [everywhere, setEverywhere] = useState<boolean>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    void loadSettings().then(
      (settings) => setEverywhere(settings.everywhere),
      () => setEverywhere(true),
    );
  }, []);
  if (everywhere === undefined) return null;
  const choose = (value: boolean) => {
    setEverywhere(value);
    changeSettings((now) => ({ ...now, everywhere: value })).then(
      () => setTrouble(undefined),
      (error: unknown) => setTrouble(savingTrouble(error)),
    );
  };
  return <Welcome everywhere={everywhere} trouble={trouble} onEverywhere={choose} onStart={() => void closeTab()} />;
}
