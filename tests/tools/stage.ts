/** The stages of a test run: each ends in figures, whatever became of the others. */

/** What a stage found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown where the stage failed. */
  readonly output: string;
  /** Sentences that are shown in any case: what was left out here, and why. */
  readonly notes: readonly string[];
}

/** One step of a test run. */
export interface Stage {
  readonly name: string;
  /** Names of the stages before it without whose result it has nothing to work on. */
  readonly needs?: readonly string[];
  run(): Promise<Outcome>;
}

/** The outcome of a stage that has no tests of its own: it passed or it failed. */
export const oneResult = (passes: boolean, output: string, notes: readonly string[] = []): Outcome => ({
  passed: passes ? 1 : 0,
  failed: passes ? 0 : 1,
  output,
  notes,
});

/** A stage that throws has failed; its sentence is all there is to show. */
async function outcomeOf(stage: Stage, failed: ReadonlySet<string>): Promise<Outcome> {
  const missing = stage.needs?.filter((name) => failed.has(name)) ?? [];
  if (missing.length > 0) return oneResult(false, `This could not run, because it needs: ${missing.join(', ')}.`);
  try {
    return await stage.run();
  } catch (error) {
    return oneResult(false, error instanceof Error ? error.message : String(error));
  }
}

/** Runs lanes of stages: the lanes at the same time, the stages of a lane one after the other. Every stage runs. */
export async function runStages(
  lanes: readonly (readonly Stage[])[],
  onEnd: (name: string, outcome: Outcome, seconds: number) => void,
  onStart: (name: string) => void = () => undefined,
): Promise<Pick<Outcome, 'passed' | 'failed'>> {
  const failed = new Set<string>();
  const sum = { passed: 0, failed: 0 };
  const runLane = async (lane: readonly Stage[]): Promise<void> => {
    for (const stage of lane) {
      const start = performance.now();
      onStart(stage.name);
      const outcome = await outcomeOf(stage, failed);
      if (outcome.failed > 0) failed.add(stage.name);
      sum.passed += outcome.passed;
      sum.failed += outcome.failed;
      onEnd(stage.name, outcome, (performance.now() - start) / 1000);
    }
  };
  await Promise.all(lanes.map(runLane));
  return sum;
}
