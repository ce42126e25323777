/** Which permissions the extension's own calls need. */
import ts from 'typescript';
import type { Source } from './sources.ts';

/** What each part of the browser's API needs; an empty list where it needs nothing. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  action: [],
  commands: [],
  // Fold this, Never fold this and Show everything here stand in the menu of the page they act on.
  contextMenus: ['contextMenus'],
  extension: [],
  i18n: [],
  permissions: [],
  runtime: [],
  // The page that was opened before the installation is read in the tab the reader is looking at, and in no other.
  scripting: ['scripting', 'activeTab'],
  storage: ['storage'],
  tabs: [],
};

/** Parts of the browser's API that files name: `storage` of `browser.storage.local`. */
function apisIn({ path, text }: Source): ReadonlySet<string> {
  const names = new Set<string>();
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'browser') names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Permissions that are asked for and not needed, needed and not asked for, or not known to this list. */
export function permissionFaults(asked: readonly string[], files: readonly Source[]): readonly string[] {
  const apis = [...new Set(files.flatMap((file) => [...apisIn(file)]))];
  const needed = new Set(apis.flatMap((api) => NEEDS[api] ?? []));
  return [
    ...apis.filter((api) => !(api in NEEDS)).map((api) => `Say which permission browser.${api} needs.`),
    ...[...needed].filter((name) => !asked.includes(name)).map((name) => `The manifest must ask for ${name}.`),
    ...asked.filter((name) => !needed.has(name)).map((name) => `Nothing needs the permission ${name}.`),
  ];
}
