/** As much of text-fragments-polyfill as the page uses; it has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** The pieces of a fragment, as words. */
  export interface TextFragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  /** The longest time that one fragment may take, in milliseconds. */
  export function setTimeout(milliseconds: number): void;
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: TextFragment;
  };
}
