/** As much of js-yaml as the tests use. */
declare module 'js-yaml' {
  /** Reads a YAML document. */
  export function load(text: string): unknown;
}
