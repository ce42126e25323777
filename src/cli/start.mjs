#!/usr/bin/env node
/** Starts the built command line. */
import { existsSync } from 'node:fs';

const built = new URL('../../dist/cli/clean-copy.js', import.meta.url);

// Whoever reads along may stop early, as `head` does: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (existsSync(built)) {
  const { cleanCopy } = await import(built.href);
  process.exitCode = await cleanCopy(process.argv.slice(2), {
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    complain: (sentence) => process.stderr.write(`${sentence}\n`),
  });
} else {
  process.stderr.write('The command line is not built yet: run "npm run build" first.\n');
  process.exitCode = 1;
}
