/** Which messages of the catalogue nobody asks for. */
import { readFileSync } from 'node:fs';
import type { Locale } from './locales.ts';
import type { Source } from './sources.ts';

const STRINGS = /'([a-z][\w]*)'|"([a-z][\w]*)"|`([a-z][\w]*_)\$\{[^}]*\}(\w*)`/g;

/** Keys that stand whole in the sources, and beginnings to which the sources add a word. */
function keysAskedFor(files: readonly Source[]): {
  readonly whole: ReadonlySet<string>;
  readonly begun: readonly string[];
} {
  const whole = new Set<string>();
  const begun = new Set<string>();
  for (const { text } of files) {
    for (const [, single, double, stem] of text.matchAll(STRINGS)) {
      if (stem !== undefined) begun.add(stem);
      else whole.add((single ?? double)!);
    }
  }
  // The manifest asks in a form of its own.
  for (const [, key] of readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)) whole.add(key!);
  return { whole, begun: [...begun] };
}

/** Messages that no source and no manifest names. */
export function unusedMessages(locales: readonly Locale[], files: readonly Source[]): readonly string[] {
  const { whole, begun } = keysAskedFor(files);
  const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
  const isUsed = (key: string) =>
    whole.has(key) || whole.has(stem(key)) || begun.some((beginning) => key.startsWith(beginning));
  return locales.flatMap(({ code, messages }) =>
    Object.keys(messages)
      .filter((key) => !isUsed(key))
      .map((key) => `Nothing asks for ${key} in ${code}.`),
  );
}
