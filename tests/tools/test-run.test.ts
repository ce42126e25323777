import { describe, expect, it } from 'vitest';
import { countTests, type Report } from './count-tests.ts';
import { judgePackage } from './lint-package.ts';
import { oneResult, runStages, type Stage } from './stage.ts';

type Test = Report['testResults'][number]['assertionResults'][number];

const file = (...assertionResults: Test[]): Report['testResults'][number] => ({
  name: 'a.test.ts',
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  assertionResults,
});
const test = (status: string, fullName = 'a fact'): Test => ({ fullName, status });
const count = (tests: Test[], code = 0) =>
  countTests({ testResults: [file(...tests)] }, code, 'all that was written\n');

describe('counting tests', () => {
  it('counts each test that passed or failed', () => {
    expect(count([test('passed'), test('passed'), test('failed')], 1)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('counts a test that was left out without a reason as failed, and names it', () => {
    const { failed, output } = count([
      test('passed'),
      test('skipped', 'the forgotten one'),
      test('todo', 'the late one'),
    ]);
    expect(failed).toBe(2);
    expect(output).toContain('Left out without a reason in its name: the forgotten one');
    expect(output).toContain('the late one');
  });

  it('shows the reason of a test that names one', () => {
    const left = test('skipped', 'the seed, not run here: no corpus lies beside the project. folds once');
    const { failed, notes } = count([test('passed'), left, left]);
    expect(failed).toBe(0);
    expect(notes).toEqual(['the seed, not run here: no corpus lies beside the project.']);
  });

  it('takes no empty words for a reason', () => {
    expect(count([test('skipped', 'the seed, not run here: .')]).failed).toBe(1);
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = { testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no', assertionResults: [] }] };
    expect(countTests(report, 1, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a run that ended badly although every test passed', () => {
    expect(count([test('passed')], 1)).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe('stages', () => {
  const good = (name: string): Stage => ({ name, run: () => Promise.resolve(oneResult(true, '')) });
  const bad = (name: string): Stage => ({ name, run: () => Promise.reject(new Error('It is broken.')) });

  it('all run, also after one that failed', async () => {
    const seen: string[] = [];
    const sum = await runStages([[good('one'), bad('two'), good('three')]], (name) => void seen.push(name));
    expect(seen).toEqual(['one', 'two', 'three']);
    expect(sum).toEqual({ passed: 2, failed: 1 });
  });

  it('fail with a sentence where what they need has failed', async () => {
    const outputs: string[] = [];
    const needy: Stage = { ...good('tests in a browser'), needs: ['build'] };
    const sum = await runStages([[bad('build'), needy]], (_, { output }) => void outputs.push(output));
    expect(sum).toEqual({ passed: 0, failed: 2 });
    expect(outputs).toEqual(['It is broken.', 'This could not run, because it needs: build.']);
  });
});

describe('the package for Firefox', () => {
  const message = { code: 'ANY', message: 'words', file: 'a.js', line: 3 };

  it('passes without findings', () => {
    expect(judgePackage({ errors: [], warnings: [] })).toMatchObject({ passed: 1, failed: 0 });
  });

  it('fails with an error, and with a warning that nobody accepted', () => {
    expect(judgePackage({ errors: [message], warnings: [] })).toMatchObject({
      failed: 1,
      output: 'ANY: words (a.js:3)',
    });
    expect(judgePackage({ errors: [], warnings: [message] }).failed).toBe(1);
  });

  it('says why a warning is accepted, and accepts it once', () => {
    const known = { ...message, code: 'UNSAFE_VAR_ASSIGNMENT' };
    const { failed, notes } = judgePackage({ errors: [], warnings: [known] });
    expect(failed).toBe(0);
    expect(notes[0]).toContain('Preact');
    expect(judgePackage({ errors: [], warnings: [known, known] }).failed).toBe(1);
  });
});
