/** Mozilla's own check of the Firefox build. */
import { runProgram } from './command.ts';
import { oneResult, type Outcome } from './stage.ts';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/** Warnings that stay, each with the reason why. One of each: a second one has another reason, or none. */
const ACCEPTED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'the one assignment to innerHTML is in Preact, for an attribute that Clean Copy never sets (the linter holds that).',
};

const sentence = ({ code, message, file, line }: Message): string =>
  `${code}: ${message} (${file ?? '–'}:${line ?? 0})`;

/** Judges what web-ext found: no error, and no warning but those with a reason. */
export function judgePackage({ errors, warnings }: LintReport): Outcome {
  const isAccepted = ({ code }: Message, at: number): boolean =>
    code in ACCEPTED && warnings.findIndex((other) => other.code === code) === at;
  const faults = [...errors, ...warnings.filter((warning, at) => !isAccepted(warning, at))];
  const notes = warnings.filter(isAccepted).map(({ code }) => `${code} is accepted: ${ACCEPTED[code]}`);
  return oneResult(faults.length === 0, faults.map(sentence).join('\n'), notes);
}

/** Runs web-ext's lint over a folder. */
export async function lintPackage(folder: string): Promise<Outcome> {
  const words = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { output } = await runProgram('web-ext/bin/web-ext.js', words);
  const start = output.indexOf('{"');
  if (start < 0) return oneResult(false, output);
  return judgePackage(JSON.parse(output.slice(start)) as LintReport);
}
