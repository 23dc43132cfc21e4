import { fill } from './fill.ts';
import { isAnswered, type Stage, type Step } from './steps.ts';
import type { SurveyView } from './surveyView.ts';

/** The sections with how much of each is answered; on a desk, left of the questions. */
export function SectionList({ view }: { readonly view: SurveyView }) {
  const { survey, words } = view;
  const { values } = survey.session.answers.value;
  const current = survey.current.value;
  const stages: readonly [Stage, string][] = [
    ['short', words.shortTitle],
    ['surer', words.surerTitle],
  ];
  const goTo = (steps: readonly Step[]): void => {
    const step = steps.find((each) => !isAnswered(each, values)) ?? steps[0];
    if (step) survey.goTo(step);
  };
  return (
    <nav class="contents" aria-label={words.sections}>
      {stages.map(([stage, title]) => (
        <div key={stage}>
          <h2>{title}</h2>
          <ol>
            {sectionsOf(
              survey.all.value.filter((step) => step.stage === stage),
              Object.keys(view.wording.groups),
            ).map(([group, steps]) => (
              <li key={group}>
                <button
                  type="button"
                  class="link-button"
                  aria-current={group === current.group && stage === current.stage ? 'true' : undefined}
                  onClick={() => goTo(steps)}
                >
                  {view.wording.groups[group]}
                </button>
                <span class="count">
                  {fill(words.count, { n: steps.filter((step) => isAnswered(step, values)).length, m: steps.length })}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

/** Steps by section; the sections in the model's order whatever the order of the steps. */
function sectionsOf(steps: readonly Step[], groups: readonly string[]): [string, Step[]][] {
  return groups.flatMap((group): [string, Step[]][] => {
    const own = steps.filter((step) => step.group === group);
    return own.length > 0 ? [[group, own]] : [];
  });
}
