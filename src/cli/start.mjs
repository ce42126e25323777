#!/usr/bin/env node
/** Starts the built command line. */
import { existsSync } from 'node:fs';

const built = new URL('../../dist/cli/clean-copy.js', import.meta.url);

// Whoever reads along may stop early, as `head` does: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// A line that is written over stands only where a person sees it and nothing else is printed.
const hasProgress = process.stderr.isTTY && !process.stdout.isTTY;
const CLEAR_LINE = hasProgress ? '\r\u001B[K' : '';
const fitted = (line) => line.slice(0, (process.stderr.columns || 80) - 1);

if (existsSync(built)) {
  const { cleanCopy } = await import(built.href);
  process.exitCode = await cleanCopy(process.argv.slice(2), {
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    complain: (sentence) => process.stderr.write(`${CLEAR_LINE}${sentence}\n`),
    ...(hasProgress && { progress: (line) => process.stderr.write(`${CLEAR_LINE}${fitted(line)}`) }),
  });
} else {
  process.stderr.write('The command line is not built yet: run "npm run build" first.\n');
  process.exitCode = 1;
}
