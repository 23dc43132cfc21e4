/** The answer beside the questions, away from the page: a smaller part of the engine than the result needs. */
import { roleAsked, roleNotAsked } from '../engine/cost/roleAsked.ts';
import { quickLook, type RoleOf, surveyInSteps } from '../engine/survey.ts';
import type { CostData } from '../model/costData.ts';
import { fetchData } from './fetchData.ts';
import { serveReplies } from './serveReplies.ts';

let roleOf: RoleOf = roleNotAsked;

/** What the role costs is loaded once there is anything to work out of it. */
async function loadRole(address: string): Promise<void> {
  const [{ assessRole }, costs] = await Promise.all([
    import('../engine/cost/roleCost.ts'),
    fetchData<CostData>(address),
  ]);
  roleOf = ({ model, ...request }) => assessRole({ ...request, model: { ...model, costs } });
}

serveReplies((model, answers) => surveyInSteps(model, answers, roleOf), {
  quickLook,
  prepare: async ({ answers, costs }) => {
    if (costs !== null && roleOf === roleNotAsked && roleAsked(answers)) await loadRole(costs);
  },
});
