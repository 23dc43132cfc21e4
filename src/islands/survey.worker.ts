/** The answer beside the questions, away from the page: a smaller part of the engine than the result needs. */
import { roleAsked, roleNotAsked } from '../engine/cost/roleAsked.ts';
import { checksAsked } from '../engine/explanation/checksAsked.ts';
import { quickLook, type RoleOf, surveyInSteps } from '../engine/survey.ts';
import type { Answers } from '../model/answers.ts';
import type { AnswerChecks } from '../model/browserData.ts';
import type { CostData } from '../model/costData.ts';
import type { Model } from '../model/decision.ts';
import { fetchData } from './fetchData.ts';
import { serveReplies } from './serveReplies.ts';

/** What the role costs, by region; empty while none is told, or with own figures. */
const roles = new Map<string, RoleOf>();
let checked: Model | null = null;

function regionOf({ values }: Answers): string {
  const told = values['cost.region'];
  return typeof told === 'string' && told !== 'own' ? told : '';
}

/** What the role costs in a region is loaded once there is anything to work out of it. */
async function loadRole(address: string, region: string): Promise<void> {
  const [{ assessRole }, costs] = await Promise.all([
    import('../engine/cost/roleCost.ts'),
    fetchData<CostData>(region === '' ? address : address.replace('role-costs', `role-costs-${region}`)),
  ]);
  roles.set(region, ({ model, ...request }) => assessRole({ ...request, model: { ...model, costs } }));
}

const roleIn = (answers: Answers): RoleOf => roles.get(regionOf(answers)) ?? roleNotAsked;

serveReplies((model, answers) => surveyInSteps(checked ?? model, answers, roleIn(answers)), {
  quickLook,
  prepare: async (model, { answers, costs }) => {
    if (costs === null) return;
    const region = regionOf(answers);
    if (roleAsked(answers) && !roles.has(region)) await loadRole(costs, region);
    // What can contradict lies beside the costs, under the same hash.
    if (checked === null && checksAsked(answers))
      checked = { ...model, ...(await fetchData<AnswerChecks>(costs.replace('role-costs', 'checks'))) };
  },
});
