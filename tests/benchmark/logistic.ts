/** Logistic regression over yes-or-no questions: one weight for each, none of them far from 0 without need. */

/** One answered case. */
export interface Case {
  /** Numbers of the questions whose answer is yes. */
  readonly yes: readonly number[];
  /** Does it belong? */
  readonly belongs: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** What was learnt: log odds of a case are the bias and the weights of its yes answers. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Cases count as so many as this share of them: it sets how much the ridge holds against them. */
const EFFECTIVE = 0.1;
const MAX_STEPS = 25;
const SMALL_STEP = 1e-4;
/** Curvature of a case that is as good as decided. */
const FLAT = 1e-4;

/** Solves `matrix · x = vector` for a symmetric, positive matrix; both are used up. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const n = vector.length;
  for (let i = 0; i < n; i++) {
    const pivot = matrix[i]!;
    for (let j = i + 1; j < n; j++) {
      const row = matrix[j]!;
      const factor = row[i]! / pivot[i]!;
      if (factor === 0) continue;
      for (let k = i; k < n; k++) row[k]! -= factor * pivot[k]!;
      vector[j]! -= factor * vector[i]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) vector[i]! -= matrix[i]![k]! * vector[k]!;
    vector[i]! /= matrix[i]![i]!;
  }
  return vector;
}

/** Log odds of a case. */
export const scoreBy = ({ bias, weights }: Fit, { yes }: Pick<Case, 'yes'>): number =>
  yes.reduce((score, question) => score + weights[question]!, bias);

/** Slope and curvature of the loss at some weights; the last place is the bias, which no ridge holds. */
function slopeAt(cases: readonly Case[], scale: number, ridge: number, at: Float64Array) {
  const n = at.length;
  const slope = at.map((weight, i) => (i < n - 1 ? ridge * weight : 0));
  const curvature = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n);
    row[i] = ridge;
    return row;
  });
  const fit: Fit = { bias: at[n - 1]!, weights: [...at.subarray(0, n - 1)] };
  for (const { yes, belongs, weight } of cases) {
    const share = 1 / (1 + Math.exp(-scoreBy(fit, { yes })));
    const pull = weight * scale * (share - Number(belongs));
    const bend = weight * scale * Math.max(share * (1 - share), FLAT);
    const places = [...yes, n - 1];
    for (const i of places) {
      slope[i]! += pull;
      const row = curvature[i]!;
      for (const j of places) row[j]! += bend;
    }
  }
  return { slope, curvature };
}

/** Fits the weights of `questions` questions by iteratively reweighted least squares. */
export function fitLogistic(cases: readonly Case[], questions: number, ridge: number): Fit {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const scale = total > 0 ? (cases.length * EFFECTIVE) / total : 1;
  const at = new Float64Array(questions + 1);
  for (let n = 0; n < MAX_STEPS; n++) {
    const { slope, curvature } = slopeAt(cases, scale, ridge, at);
    const step = solve(curvature, slope);
    step.forEach((change, i) => (at[i]! -= change));
    if (step.every((change) => Math.abs(change) < SMALL_STEP)) break;
  }
  return { bias: at[questions]!, weights: [...at.subarray(0, questions)] };
}
