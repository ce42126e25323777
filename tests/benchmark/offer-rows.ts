/** `node tests/tools/run.mjs tests/benchmark/offer-rows.ts [--pages DIR]`: offer rows that fire on true article lines. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder } from './corpus.ts';
import { rowsOnProse } from './rows-on-prose.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { pages: { type: 'string', default: join(corpusFolder(), 'pages') } },
});
const { lines, fired } = rowsOnProse(values.pages);
for (const { language, kind, phrase, lines: count, pages } of fired)
  process.stdout.write(`${language} ${kind} “${phrase}”: ${count} lines on ${pages} pages\n`);
process.stdout.write(`${fired.length} phrases fire on ${lines} lines of articles\n`);
