/** `node tests/tools/run.mjs tests/benchmark/fit-lines.ts [--pages DIR] [--captured DIR] [--write]`: the weights of line-weights.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { capturedPage, capturePages } from './captured-pages.ts';
import { corpusFolder, readManifest, type PageEntry } from './corpus.ts';
import { crossValidate, fitLines, linesOf, qualityOf, SIGNS, type LinesOfPage, type Quality } from './line-fitting.ts';
import { writeWeights } from './write-weights.ts';

/** What a page list says of a page's true text and publisher. */
interface TruthEntry extends PageEntry {
  readonly truth: string;
  readonly truthKind?: readonly string[];
  /** The page keeps the text from its reader: its truth is no measure of what shows. */
  readonly withheld?: boolean;
  readonly group?: string;
  readonly domain?: string;
}

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/core/article/line-weights.ts', import.meta.url));

const say = (name: string, pages: number, { f1, precision, recall }: Quality): string =>
  `${name}: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} on ${pages} pages\n`;

function readTruth(pages: string, { truth }: TruthEntry): string {
  const { text } = JSON.parse(readFileSync(join(pages, truth), 'utf8')) as { readonly text: string };
  return text;
}

/** Folder in which pages are kept that this command reads itself. */
const OWN_FOLDER = 'dist/captured';

/** Lines of every page with a true text; of a folder of captured pages only those that it has. */
async function readAll(pages: string, captured: string | undefined): Promise<readonly LinesOfPage[]> {
  const entries = (readManifest(pages) as readonly TruthEntry[]).filter(
    ({ truthKind, withheld }) => truthKind?.includes('text') && !withheld,
  );
  if (captured === undefined) await capturePages(pages, OWN_FOLDER, entries);
  return entries.flatMap((entry) => {
    const page = capturedPage(captured ?? OWN_FOLDER, entry);
    return page ? [linesOf(page, readTruth(pages, entry), entry.group ?? entry.domain ?? entry.id)] : [];
  });
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    pages: { type: 'string', default: join(corpusFolder(), 'pages') },
    captured: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const pages = await readAll(values.pages, values.captured);
if (pages.length === 0)
  throw new Error(`No page of ${values.pages} has a true text: name a folder that has, --pages DIR.`);
const fit = fitLines(pages);
process.stdout.write(say('On publishers not learnt from', pages.length, crossValidate(pages)));
process.stdout.write(
  say(
    'On all that was learnt from',
    pages.length,
    qualityOf(pages, () => fit),
  ),
);
process.stdout.write(`bias ${fit.bias.toFixed(2)}\n`);
SIGNS.forEach((name, i) => process.stdout.write(`${fit.weights[i]!.toFixed(2).padStart(6)} ${name}\n`));
if (values.write) writeFileSync(WEIGHTS_FILE, writeWeights(readFileSync(WEIGHTS_FILE, 'utf8'), SIGNS, fit));
