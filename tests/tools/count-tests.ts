/** What vitest's JSON report says of a run, counted so that nothing is left out silently. */
import type { Outcome } from './stage.ts';

/** The part of the report that is read here. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** A test that may be left out says so in its name, with the reason after these words and a full stop. */
const EXCUSE = /^.*?not run here: [^.]{10,}\./u;

/** Counts a run of tests. A test that was left out without a reason in its name has failed, and so has a file without tests. */
export function countTests(report: Report, code: number, output: string): Outcome {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const excused = tests.filter(({ status, fullName }) => isLeftOut(status) && EXCUSE.test(fullName));
  const silent = tests.filter(({ status, fullName }) => isLeftOut(status) && !EXCUSE.test(fullName));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => assertionResults.length === 0 && status !== 'skipped',
  );
  const failed = tests.length - passed - excused.length + broken.length;
  const sentences = silent.map(({ fullName }) => `Left out without a reason in its name: ${fullName}`);
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    output: [output.trimEnd(), ...sentences].join('\n'),
    notes: [...new Set(excused.map(({ fullName }) => EXCUSE.exec(fullName)![0]))],
  };
}

function isLeftOut(status: string): boolean {
  return status !== 'passed' && status !== 'failed';
}
