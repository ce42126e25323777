/** `npm run trials`: real pages switched on and off, changed in between and cut short; nothing may be lost or unlocked. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endBrowser } from '../tools/end-browser.ts';
import { builtVersion } from './built-version.ts';
import { corpusFolder, pageAddress, pageHtml, readManifest, type PageEntry } from './corpus.ts';
import { cutsOf } from './cut-pages.ts';
import { sitDown } from './extension-desk.ts';
import { inTime } from './in-time.ts';
import { takenWith, writeSections } from './measurements-file.ts';
import { launchForMeasuring } from './measuring-browser.ts';
import { startPageServer } from './page-server.ts';
import { openVisitingTab } from './page-visit.ts';
import { startProgress } from './progress.ts';
import { randomFrom } from './random.ts';
import { asText } from './summary.ts';
import { tryPage } from './trial-visit.ts';
import { faultOf, trialsSection, trialTable, type TrialRow } from './trials-table.ts';

const OPTIONS = {
  extension: { type: 'string', default: 'dist/chrome' },
  /** Only pages whose id holds this text. */
  only: { type: 'string', default: '' },
  /** So many pages with folds are switched on and off so often. */
  turned: { type: 'string', default: '50' },
  turns: { type: 'string', default: '100' },
  cuts: { type: 'string', default: '250' },
  jobs: { type: 'string', default: '2' },
  /** File that gets one JSON line a page. */
  out: { type: 'string', default: 'dist/trials.jsonl' },
  /** Keep the lines that are there and try only the other pages. */
  resume: { type: 'boolean', default: false },
} as const;

/** Milliseconds one page may take, its turns included. */
const LIMIT = 180_000;
const PAGES_PER_TAB = 40;

/** One page that is still to be tried. */
interface Task {
  readonly id: string;
  readonly address: string;
  readonly html: () => string;
  readonly seed: number;
  readonly isCut: boolean;
}

const { values } = parseArgs({ args: process.argv.slice(3), options: OPTIONS });
const folder = join(corpusFolder(), 'pages');

/** All pages in an order that chance made, then those that are cut. The same in every run. */
function tasksOf(entries: readonly PageEntry[]): readonly Task[] {
  const random = randomFrom(8);
  const htmlOf = (entry: PageEntry) => pageHtml(folder, entry);
  const seed = () => 1 + Math.floor(random() * 2 ** 30);
  const order = entries.map((entry) => ({ entry, key: random() })).sort((a, b) => a.key - b.key);
  return [
    ...order.map(({ entry }) => ({
      id: entry.id,
      address: pageAddress(entry),
      html: () => htmlOf(entry),
      seed: seed(),
      isCut: false,
    })),
    ...cutsOf(entries, htmlOf, Number(values.cuts), random).map(({ entry, html }, n) => ({
      id: `${entry.id}, cut ${n}`,
      address: pageAddress(entry),
      html,
      seed: seed(),
      isCut: true,
    })),
  ];
}

const rows: TrialRow[] = [];
if (values.resume && existsSync(values.out)) {
  const lines = readFileSync(values.out, 'utf8').split('\n').filter(Boolean);
  rows.push(...lines.map((line) => JSON.parse(line) as TrialRow).filter(({ error }) => error === undefined));
} else writeFileSync(values.out, '');

const tried = new Set(rows.map(({ id }) => id));
const tasks = tasksOf(readManifest(folder).filter(({ id }) => id.includes(values.only))).filter(
  ({ id }) => !tried.has(id),
);
const served = new Map<string, string>();
const server = await startPageServer((address) => served.get(address));
const progress = startProgress(tasks.length);
let turnsLeft = Number(values.turned) - rows.filter(({ trial }) => trial && trial.turns > 0).length;

/** Tries pages in a browser of its own until none is left; gives the browser's name and version. */
async function work(queue: Task[]): Promise<string> {
  const browser = await launchForMeasuring(values.extension, server.port);
  const desk = await sitDown(browser, '');
  let visiting = await openVisitingTab(desk);
  for (let pages = 1, task = queue.shift(); task; task = queue.shift(), pages++) {
    const { id, isCut, address, seed } = task;
    const html = task.html();
    served.set(address, html);
    const turns = isCut || turnsLeft <= 0 ? 0 : Number(values.turns);
    const trying = tryPage(desk, visiting, { address, html }, { seed, turns });
    const row: TrialRow = await inTime(trying, LIMIT, `It took more than ${LIMIT / 1000} seconds.`).then(
      (trial) => ({ id, isCut, trial }),
      (error: unknown) => ({ id, isCut, error: (error as Error).message }),
    );
    if (row.trial && row.trial.turns > 0) turnsLeft--;
    rows.push(row);
    appendFileSync(values.out, `${JSON.stringify(row)}\n`);
    progress(row.error !== undefined);
    if (row.error === undefined && pages % PAGES_PER_TAB !== 0) continue;
    const { page } = visiting;
    visiting = await openVisitingTab(desk);
    await page.close();
  }
  const version = await browser.version();
  await endBrowser(browser);
  return version;
}

try {
  const queue = [...tasks];
  const [browser] = await Promise.all(Array.from({ length: Number(values.jobs) }, () => work(queue)));
  console.log(asText(trialTable(rows)));
  const faults = rows.flatMap((row) => faultOf(row) ?? []);
  for (const fault of faults) console.log(fault);
  const taken = takenWith(builtVersion(values.extension), browser!);
  if (values.only === '') writeSections({ trials: trialsSection(taken, rows) });
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  server.close();
}
