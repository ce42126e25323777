/** The measure command's arguments. */
import { parseArgs } from 'node:util';

/** What a run is to do. */
export interface MeasureOptions {
  /** Folder with manifest.json. */
  readonly pages: string;
  /** File that gets one JSON line a page. */
  readonly out: string;
  /** Only pages whose id holds this text. */
  readonly only: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Browsers at work at the same time. */
  readonly jobs: number;
  readonly peers: boolean;
  /** Lift the floors to the figures reached. */
  readonly raise: boolean;
  /** Fail when a figure falls below its floor. */
  readonly ci: boolean;
  /** Keep the lines that are there and read only the other pages. */
  readonly resume: boolean;
}

/** How the command is called. */
export const USAGE =
  'npm run --silent measure -- [--pages DIR] [--out FILE.jsonl] [--only TEXT] [--peers] [--jobs N] [--raise] [--ci] [--resume] [--extension DIR]';

const OPTIONS = {
  pages: { type: 'string' },
  out: { type: 'string' },
  only: { type: 'string', default: '' },
  extension: { type: 'string', default: 'dist/chrome' },
  jobs: { type: 'string', default: '2' },
  peers: { type: 'boolean', default: false },
  raise: { type: 'boolean', default: false },
  ci: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
} as const;

/** Options out of the command line's words; `pages` is the folder where none is named. Fails with a sentence. */
export function readArguments(words: readonly string[], pages: string): MeasureOptions {
  const { values } = parse(words);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new Error(`--jobs must be a whole number from 1 on, not "${values.jobs}".`);
  if (values.only && (values.raise || values.ci)) {
    throw new Error(
      '--only reads some of the pages, so it cannot lift or hold the floors: leave out --raise and --ci.',
    );
  }
  return { ...values, jobs, pages: values.pages ?? pages, out: values.out ?? 'dist/readings.jsonl' };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS });
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`, { cause: error });
  }
}
