import { describe, expect, it } from 'vitest';
import { errorLine, type PageLine } from './page-reading.ts';
import { runPages, type Seat } from './run-pages.ts';

interface Entry {
  readonly id: string;
}

const ENTRIES = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const fine = (id: string): PageLine => ({ ...errorLine(id, '', ''), error: null });

/** Runs the four pages; `read` stands for the browser. Gives lines by page and how many seats were taken and left. */
async function run(read: (id: string, seat: number) => Promise<PageLine>, jobs = 1) {
  const lines = new Map<string, PageLine>();
  let [taken, left] = [0, 0];
  const takeSeat = (): Promise<Seat<Entry>> => {
    const seat = ++taken;
    return Promise.resolve({ read: ({ id }) => read(id, seat), leave: () => Promise.resolve(void left++) });
  };
  await runPages(ENTRIES, {
    jobs,
    takeSeat,
    addressOf: ({ id }) => `https://${id}.example/`,
    onLine: (line) => void lines.set(line.id, line),
    limit: 50,
  });
  return { errors: Object.fromEntries([...lines].map(([id, { error }]) => [id, error])), taken, left };
}

const NO_ERRORS = { a: null, b: null, c: null, d: null };

describe('a run over pages', () => {
  it('reads them all in one seat when nothing happens', async () => {
    expect(await run((id) => Promise.resolve(fine(id)))).toEqual({ errors: NO_ERRORS, taken: 1, left: 1 });
  });

  it('shares them between seats', async () => {
    const { errors, taken, left } = await run((id) => Promise.resolve(fine(id)), 3);
    expect(errors).toEqual(NO_ERRORS);
    expect([taken, left]).toEqual([3, 3]);
  });

  it('makes a line of a page that fails and goes on in a fresh seat', async () => {
    const seats: number[] = [];
    const { errors, taken, left } = await run((id, seat) => {
      seats.push(seat);
      return id === 'b' ? Promise.reject(new Error('The tab crashed.')) : Promise.resolve(fine(id));
    });
    expect(errors).toEqual({ ...NO_ERRORS, b: 'The tab crashed.' });
    expect(seats).toEqual([1, 1, 2, 2]);
    expect([taken, left]).toEqual([2, 2]);
  });

  it('waits for no page that hangs', async () => {
    const { errors } = await run((id) => (id === 'c' ? new Promise(() => undefined) : Promise.resolve(fine(id))));
    expect(errors).toEqual({ ...NO_ERRORS, c: 'The page took more than 0.05 seconds.' });
  });

  it('makes a line of each page for which no browser starts', async () => {
    const lines: PageLine[] = [];
    await runPages(ENTRIES, {
      jobs: 2,
      takeSeat: () => Promise.reject(new Error('No browser started.')),
      addressOf: () => '',
      onLine: (line) => void lines.push(line),
    });
    expect(lines.map(({ error }) => error)).toEqual(ENTRIES.map(() => 'No browser started.'));
  });
});
