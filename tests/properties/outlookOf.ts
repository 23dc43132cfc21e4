import { roleNotAsked } from '../../src/engine/cost/roleAsked.ts';
import { surveyInSteps } from '../../src/engine/survey.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { FirstLook, Outlook } from '../../src/model/assessment.ts';
import type { Model } from '../../src/model/decision.ts';

/** First look and outlook without reasons, flips and cost: the same figures as in an assessment, in a third of its time. */
export function outlookOf(model: Model, answers: Answers, samples: number): { look: FirstLook; outlook: Outlook } {
  const steps = surveyInSteps(model, answers, roleNotAsked, { samples });
  const look = steps.next().value as FirstLook;
  for (;;) {
    const step = steps.next();
    if (step.done) return { look, outlook: step.value };
  }
}
