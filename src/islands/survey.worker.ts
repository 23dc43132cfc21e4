/** The answer beside the questions, away from the page: a smaller part of the engine than the result needs. */
import { roleAsked, roleNotAsked } from '../engine/cost/roleAsked.ts';
import { checksAsked } from '../engine/explanation/checksAsked.ts';
import { quickLook, type RoleOf, surveyInSteps } from '../engine/survey.ts';
import type { AnswerChecks } from '../model/browserData.ts';
import type { CostData } from '../model/costData.ts';
import type { Model } from '../model/decision.ts';
import { fetchData } from './fetchData.ts';
import { serveReplies } from './serveReplies.ts';

let roleOf: RoleOf = roleNotAsked;
let checked: Model | null = null;

/** What the role costs is loaded once there is anything to work out of it. */
async function loadRole(address: string): Promise<void> {
  const [{ assessRole }, costs] = await Promise.all([
    import('../engine/cost/roleCost.ts'),
    fetchData<CostData>(address),
  ]);
  roleOf = ({ model, ...request }) => assessRole({ ...request, model: { ...model, costs } });
}

serveReplies((model, answers) => surveyInSteps(checked ?? model, answers, roleOf), {
  quickLook,
  prepare: async (model, { answers, costs }) => {
    if (costs === null) return;
    if (roleOf === roleNotAsked && roleAsked(answers)) await loadRole(costs);
    // What can contradict lies beside the costs, under the same hash.
    if (checked === null && checksAsked(answers))
      checked = { ...model, ...(await fetchData<AnswerChecks>(costs.replace('role-costs', 'checks'))) };
  },
});
