/** How well a department knows the reader's mix of ERP areas: competence by area, weighted by how much each matters. */
import type { Answers } from '../model/answers.ts';
import type { Model, PlacementId } from '../model/decision.ts';

export interface Coverage {
  /** Areas answered as core, and as used in part; as paths. */
  readonly core: readonly string[];
  readonly some: readonly string[];
  /** Weight of each area (an open one: its mean weight) and the department's competence in it, 0 to 1. */
  readonly terms: readonly { readonly weight: number; readonly competence: number }[];
  /** Σ weight × competence over Σ weight; the plain mean where no area is used. */
  readonly share: number;
}

export function coverageOf({ moduleCoverage, questions }: Model, answers: Answers, placement: PlacementId): Coverage {
  const { competence, levelWeights } = moduleCoverage;
  const paths = Object.keys(competence).map((module) => `modules.${module}`);
  const at = (level: string): string[] => paths.filter((path) => answers.values[path] === level);
  const weightOf = (path: string): number => {
    const told = answers.values[path];
    if (told === 'none' || told === 'some' || told === 'core') return levelWeights[told];
    const question = questions.find((each) => each.path === path);
    const options = question?.kind === 'option' ? question.options : [];
    return options.reduce((sum, { id, prior }) => sum + prior * (levelWeights[id as 'core'] ?? 0), 0);
  };
  const terms = Object.entries(competence)
    .map(([module, of]) => ({ weight: weightOf(`modules.${module}`), competence: of[placement] }))
    .filter(({ weight }) => weight > 0);
  const even = Object.values(competence).map((of) => ({ weight: 1, competence: of[placement] }));
  const used = terms.length > 0 ? terms : even;
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  return {
    core: at('core'),
    some: at('some'),
    terms: used,
    share: used.reduce((sum, each) => sum + each.weight * each.competence, 0) / total,
  };
}
