/** The options page at work: shows the settings as they are now, stores each change, takes it back on Undo. */
import { useEffect, useState } from 'preact/hooks';
import { addFoldRule, dropFoldRules } from '../../core/fold-rules.ts';
import { chooseKind, forgetSite, switchSite, type FoldRule } from '../../core/site-rules.ts';
import { forgetPageChoices } from '../page-choices.ts';
import { changeSettings, loadSettings, onSettings, type Settings } from '../settings.ts';
import { readSettings } from '../settings-shape.ts';
import { downloadFile } from '../ui/download-file.ts';
import { savingTrouble } from '../ui/saving-trouble.ts';
import { Trouble } from '../ui/trouble.tsx';
import { formatNumber, message, plural } from '../words.ts';
import { Options, type OptionsActions } from './options.tsx';
import { useLearned } from './use-learned.ts';
import { mergeSettings, readSettingsFile, writeSettingsFile, type SettingsFile } from './settings-file.ts';
import type { Undoable } from './undo-bars.tsx';

const FILE_NAME = 'clean-copy-settings.json';

/** Why a file was not read, as a sentence. */
function importTrouble(file: string, read: Exclude<SettingsFile, { settings: unknown }>): string {
  const line = 'line' in read ? [formatNumber(read.line)] : [];
  const field = 'field' in read ? [read.field] : [];
  return message(read.problem, [file, ...line, ...field]);
}

/** What can be taken back; each entry goes once it was. */
function useUndo() {
  const [done, setDone] = useState<readonly Undoable[]>([]);
  const offer = (sentence: string, undo: () => Promise<boolean>): void => {
    const id = crypto.randomUUID();
    const takeBack = async () => {
      if (await undo()) setDone((all) => all.filter((other) => other.id !== id));
    };
    setDone((all) => [...all, { id, sentence, undo: () => void takeBack() }]);
  };
  return { done, offer };
}

/** The settings, kept in step with storage. */
function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    void loadSettings().then(setSettings, (error: unknown) => setTrouble(savingTrouble(error)));
    return () => stop.abort();
  }, []);
  /** Stores a change; answers whether it was stored. */
  const change = async (make: (settings: Settings) => Settings): Promise<boolean> => {
    try {
      setSettings(await changeSettings(make));
      setTrouble(undefined);
      return true;
    } catch (error) {
      setTrouble(savingTrouble(error));
      return false;
    }
  };
  return { settings, trouble, setTrouble, change };
}

/** The options page. */
export function App() {
  const { settings, trouble, setTrouble, change } = useSettings();
  const { done, offer } = useUndo();
  const { sites, forget } = useLearned();
  if (!settings) return <Trouble sentence={trouble} />;

  const removeSite = async (host: string) => {
    const rule = settings.sites[host];
    const removed = await change((now) => forgetSite(now, host));
    if (!removed || !rule) return;
    offer(message('removed_rules', [host]), () =>
      change((now) => ({ ...now, sites: { ...now.sites, [host]: now.sites[host] ?? rule } })),
    );
  };
  const removeBlock = async (host: string, rule: FoldRule) => {
    if (!(await change((now) => dropFoldRules(now, host, [rule])))) return;
    offer(message('removed_block', [rule.selector]), () => change((now) => addFoldRule(now, host, rule)));
  };
  const importFile = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if ('problem' in read) return setTrouble(importTrouble(file.name, read));
    const before = settings;
    if (!(await change((now) => mergeSettings(now, read.settings)))) return;
    offer(plural('imported', Object.keys(read.settings.sites).length), () => change(() => before));
  };
  const reset = async () => {
    const before = settings;
    if (!(await change(({ welcomed }) => ({ ...readSettings({}), welcomed })))) return;
    const takeBack = await forgetPageChoices();
    void forget();
    offer(message('was_reset'), async () => (await change(() => before)) && takeBack().then(() => true));
  };
  const setLearn = async (learn: boolean) => {
    if ((await change((now) => ({ ...now, learn }))) && !learn) await forget();
  };
  const actions: OptionsActions = {
    onLearn: (learn) => void setLearn(learn),
    onForget: () => void forget(),
    onEverywhere: (everywhere) => void change((now) => ({ ...now, everywhere })),
    onKind: (kind, on) => void change((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } })),
    onStubLook: (stubLook) => void change((now) => ({ ...now, stubLook })),
    onSiteKind: (host, kind, on) => void change((now) => chooseKind(now, host, kind, on)),
    onDropFold: (host, rule) => void removeBlock(host, rule),
    onReset: () => void reset(),
    onSwitchSite: (host, on) => void change((now) => switchSite(now, host, on)),
    onRemoveSite: (host) => void removeSite(host),
    onImport: (file) => void importFile(file).catch(() => setTrouble(message('import_unreadable', [file.name]))),
    onExport: () => downloadFile(FILE_NAME, 'application/json', writeSettingsFile(settings)),
  };
  return <Options settings={settings} learnedSites={sites} trouble={trouble} done={done} actions={actions} />;
}
