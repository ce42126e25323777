/** Stands in for the browser in tests of what the interface says: it knows the English messages, and nothing else. */
import { readFileSync } from 'node:fs';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const entries = JSON.parse(readFileSync('src/static/_locales/en/messages.json', 'utf8')) as Readonly<
  Record<string, Entry>
>;

/** A message as browsers fill it: `$NAME$` by the placeholder of that name, `$1` in it by the first substitution. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const { message = '', placeholders = {} } = entries[key] ?? {};
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$(\w+)\$/gu, (_, name: string) =>
    (contents.get(name.toLowerCase()) ?? '').replace(/\$(\d)/gu, (__, n: string) => substitutions[Number(n) - 1] ?? ''),
  );
}

/** As much of webextension-polyfill as drawing needs. */
export const englishBrowser = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: { getManifest: () => ({ version: '1.2.3' }) },
};
