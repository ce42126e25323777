/** What the linter holds of this project's habits. It stands here so that the top level keeps to its few files. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';
import { shortFunctions } from './short-functions.js';

const NO_NETWORK =
  'Clean Copy asks nothing of the network: what it shows comes from the page the reader is looking at.';
const NO_HTML = 'Text is set as text or built as elements: a string of HTML from a page could do anything.';

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

/** No way to the network, by whatever object it is reached. */
const networkProperties = [
  { object: 'navigator', property: 'sendBeacon', message: NO_NETWORK },
  ...['globalThis', 'window', 'self'].flatMap((object) =>
    network.map((property) => ({ object, property, message: NO_NETWORK })),
  ),
];

const htmlSyntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$|^srcdoc$/]',
    message: NO_HTML,
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: NO_HTML,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: NO_HTML },
  {
    selector: 'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^write(ln)?$/]',
    message: NO_HTML,
  },
  { selector: 'MemberExpression[property.name="sendBeacon"]', message: NO_NETWORK },
  {
    selector: 'ImportDeclaration[source.value=/^\\./]:not([source.value=/\\.(ts|tsx|js|mjs|json|css)(\\?\\w+)?$/])',
    message: 'An import names its file with the ending: that is what the file is called.',
  },
];

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a file and what it exports carry the same word everywhere.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.*', '**/.*']),
  js.configs.recommended,
  ts.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'clean-copy': { rules: { 'short-functions': shortFunctions } }, regexp },
    rules: {
      // A page chooses the texts that our patterns are looked for in: time must grow with their length alone.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'clean-copy/short-functions': 'error',
      'no-restricted-globals': ['error', ...network.map((name) => ({ name, message: NO_NETWORK }))],
      'no-restricted-properties': ['error', ...networkProperties],
      'no-restricted-syntax': ['error', ...htmlSyntax, defaultExport],
    },
  },
  {
    // Rows grow with a language, and nobody reads them from top to bottom.
    files: ['src/core/languages/*/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // These run in the page's document, where the window's own names are taken from the Document they are handed.
    files: ['src/page/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...network.map((name) => ({ name, message: NO_NETWORK })),
        ...['document', 'window', 'browser', 'chrome', 'location'].map((name) => ({
          name,
          message: 'Files in src/page are handed the Document they work in and know no other.',
        })),
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
