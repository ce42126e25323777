/**
 * As much of papaparse as the core uses. Its own types bring in those of Node; only the core's tsconfig sees this file.
 */
export declare function unparse(
  rows: readonly (readonly string[])[],
  options: { readonly escapeFormulae: boolean; readonly newline: string },
): string;
