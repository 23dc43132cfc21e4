/** What the bench calls of packages that come without types. */
declare module 'ahp' {
  export default class AHP {
    addItems(items: readonly string[]): void;
    addCriteria(criteria: readonly string[]): void;
    setCriteriaItemRankByGivenScores(criterion: string, scores: readonly number[]): void;
    rankCriteria(preferences: readonly (readonly [string, string, number])[]): void;
    run(): { readonly rankedScores: readonly number[] };
  }
}

declare module 'topsis' {
  import type { Matrix } from 'linear-algebra';

  /** The best row. */
  export function getBest(matrix: Matrix, weights: readonly number[], impacts: readonly string[]): readonly number[];
}

declare module 'linear-algebra' {
  export interface Matrix {
    readonly data: readonly (readonly number[])[];
  }
  export default function linearAlgebra(): { readonly Matrix: new (rows: readonly (readonly number[])[]) => Matrix };
}

declare module 'promethee' {
  export function buildLinearFunction(thresholds: { preference: number; indifference: number }): unknown;
  export function calculatePrometheeTwo(input: {
    readonly alternatives: readonly { readonly identifier: string; readonly evaluations: readonly number[] }[];
    readonly criteria: readonly {
      readonly name: string;
      readonly weight: number;
      readonly objective: 'maximize' | 'minimize';
      readonly preferenceFunction: unknown;
    }[];
  }): unknown;
}
