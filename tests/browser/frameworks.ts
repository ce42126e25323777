/** The frameworks that news sites are built with, as one script each that a page can load. */
import { readFileSync } from 'node:fs';

/** React's parts as they are published, in the order in which they need each other. */
const REACT_PARTS = {
  scheduler: 'scheduler/cjs/scheduler.production.js',
  react: 'react/cjs/react.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
};

const read = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** React: puts `React` and `ReactDOM` into the page. */
export const reactScript = (): string => `(() => {
const modules = {};
const require = (name) => modules[name];
${Object.entries(REACT_PARTS)
  .map(
    ([name, path]) =>
      `{ const module = { exports: {} }, exports = module.exports;\n${read(path)}\nmodules[${JSON.stringify(name)}] = module.exports; }`,
  )
  .join('\n')}
globalThis.React = modules.react;
globalThis.ReactDOM = modules['react-dom/client'];
})();`;

/** Vue: puts \`Vue\` into the page. */
export const vueScript = (): string => read('vue/dist/vue.runtime.global.prod.js');
