/** Reads many pages in a few seats at once; a page that fails is a line, and its seat is replaced. */
import { inTime } from './in-time.ts';
import { errorLine, type PageLine } from './page-reading.ts';

/** Milliseconds one page may take in all. */
const PAGE_LIMIT = 120_000;

/** Where pages are read, one after the other. */
export interface Seat<Entry> {
  read(entry: Entry): Promise<PageLine>;
  leave(): Promise<void>;
}

/** What a run needs beside the pages. */
export interface RunOptions<Entry> {
  readonly jobs: number;
  readonly takeSeat: () => Promise<Seat<Entry>>;
  readonly addressOf: (entry: Entry) => string;
  readonly onLine: (line: PageLine) => void;
  /** Milliseconds one page may take in all. */
  readonly limit?: number;
}

/** One seat after the other, until the queue is empty. */
async function work<Entry extends { readonly id: string }>(
  queue: Entry[],
  { takeSeat, addressOf, onLine, limit = PAGE_LIMIT }: RunOptions<Entry>,
): Promise<void> {
  let seat: Seat<Entry> | undefined;
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    try {
      seat ??= await takeSeat();
      onLine(await inTime(seat.read(entry), limit, `The page took more than ${limit / 1000} seconds.`));
    } catch (error) {
      onLine(errorLine(entry.id, addressOf(entry), error));
      await seat?.leave();
      seat = undefined;
    }
  }
  await seat?.leave();
}

/** Reads all pages; every one of them becomes one line. */
export async function runPages<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  options: RunOptions<Entry>,
): Promise<void> {
  const queue = [...entries];
  const workers = Array.from({ length: Math.min(options.jobs, entries.length) }, () => work(queue, options));
  await Promise.all(workers);
}
