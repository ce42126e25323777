/** The command line in this process, with what it wrote. */
import { Readable } from 'node:stream';
import { cleanCopy } from '../../src/cli/clean-copy.ts';

/** How a run ended and what stood on the terminal. */
export interface Run {
  readonly code: number;
  readonly printed: string;
  readonly complained: readonly string[];
  /** What the line that is written over said, one after the other. */
  readonly progress: readonly string[];
}

/** Runs the command line with these words; `input` is what stands on the standard input. */
export async function run(words: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  let printed = '';
  const complained: string[] = [];
  const progress: string[] = [];
  const code = await cleanCopy(words, {
    input: Readable.from([Buffer.from(input)]),
    print: (text) => {
      printed += text;
    },
    complain: (sentence) => complained.push(sentence),
    progress: (line) => progress.push(line),
  });
  return { code, printed, complained, progress };
}
