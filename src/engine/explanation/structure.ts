/** One home, a split, a centre of excellence or outside help: the rule of model.md with the thresholds of the data. */
import type { Answers } from '../../model/answers.ts';
import type { Structure } from '../../model/assessment.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import { exists, knownToExist } from './conditions.ts';

const BUSINESS: readonly PlacementId[] = ['operations', 'finance', 'general'];

/** The structure that fits, the answers that decided it, and the open answers that could still change it. */
export function structure(model: Model, answers: Answers, host: PlacementId | null): Structure {
  const capabilities = model.placements.map((each) => each.capability).sort();
  const given = (paths: readonly string[]): string[] => paths.filter((path) => answers.values[path] !== undefined);
  const open = (paths: readonly string[]): string[] => paths.filter((path) => answers.values[path] === undefined);
  if (host === null) return { id: 'external', because: capabilities, missing: [] };

  const rule = model.structure.centreOfExcellence;
  const atLeast = (path: string, threshold: number): boolean | null => {
    const value = answers.values[path];
    return typeof value === 'number' ? value >= threshold : null;
  };
  const users = atLeast('system.users', rule.users);
  const entities = atLeast('company.legalEntities', rule.legalEntities);
  const countries = atLeast('company.countries', rule.countries);
  const spread =
    entities === true || countries === true ? true : entities === null || countries === null ? null : false;
  const known = knownToExist(model, answers, 'it') && BUSINESS.some((each) => knownToExist(model, answers, each));
  const ruledOut = !exists(model, answers, 'it') || BUSINESS.every((each) => !exists(model, answers, each));
  const departments = known ? true : ruledOut ? false : null;
  const parts = [users, spread, departments];
  const size = ['system.users', 'company.legalEntities', 'company.countries'];
  if (parts.every((part) => part === true))
    return {
      id: 'centre-of-excellence',
      because: given([...size, ...capabilities]).filter((path) =>
        path === size[1] ? entities : path === size[2] ? countries : true,
      ),
      missing: [],
    };
  const missing = parts.includes(false) ? [] : open([...size, ...(departments === null ? capabilities : [])]);

  const technical = ['capability.it', 'system.deployment'];
  if (host !== 'it') {
    const deployment = answers.values['system.deployment'];
    if (knownToExist(model, answers, 'it') || (deployment !== undefined && deployment !== 'saas'))
      return { id: 'split', because: given(technical), missing };
    if (exists(model, answers, 'it'))
      return { id: 'split', because: given(technical), missing: [...new Set([...missing, ...open(technical)])] };
    if (deployment === undefined)
      return { id: 'split', because: given(technical), missing: [...missing, 'system.deployment'] };
  }
  return { id: 'single-home', because: given(host === 'it' ? size : technical), missing };
}
