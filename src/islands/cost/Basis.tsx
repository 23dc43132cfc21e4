import type { Model } from '../../model/decision.ts';
import type { Wording } from '../../model/wording.ts';
import type { CostPage } from '../../report/costPage/costPage.ts';
import { AnswerNumber } from './AnswerNumber.tsx';
import { AnswerSelect } from './AnswerSelect.tsx';
import { useCostView } from './CostView.ts';
import { FigureInput } from './FigureInput.tsx';
import { regionOptions } from './regionOptions.ts';

interface Props {
  readonly page: CostPage;
  readonly wording: Wording;
  readonly model: Model;
}

/** The answers that the money rests on, the hours of standstill first; what is missing is told above. */
export const Basis = ({ page, wording, model }: Props) => {
  const { words, given } = useCostView();
  const own = given('cost.region') === 'own';
  const options = (path: string) =>
    Object.entries(wording.questions[path]?.options ?? {}).map(([id, { label }]) => ({ id, label }));
  return (
    <section class="wash basis-form no-print" aria-labelledby="basis-head">
      <h2 class="deciding-title" id="basis-head">
        {words.basis.title}
      </h2>
      {page.missing && <p class="missing">{page.missing.sentence}</p>}
      <div class="basis-fields">
        <AnswerNumber path="today.standstillHours" question={wording.questions['today.standstillHours']} />
        <AnswerSelect
          path="today.placement"
          label={wording.questions['today.placement']?.title ?? ''}
          groups={[{ label: '', options: options('today.placement') }]}
        />
        <AnswerSelect
          path="cost.region"
          label={wording.questions['cost.region']?.title ?? ''}
          groups={regionOptions(model, wording, words.basis.national)}
        />
        <AnswerNumber path="system.users" question={wording.questions['system.users']} />
        <AnswerNumber path="cost.horizonYears" question={wording.questions['cost.horizonYears']} />
        {own && <Currency />}
      </div>
      {own && (
        <>
          <p>{words.basics}</p>
          <div class="basis-fields">
            {page.basics.map((field) => (
              <FigureInput key={field.parameter} field={field} />
            ))}
          </div>
        </>
      )}
      <p class="note">{words.basis.note}</p>
    </section>
  );
};

const Currency = () => {
  const { words } = useCostView();
  return (
    <AnswerNumber
      path="cost.currency"
      kind="text"
      question={{ title: words.currency, hint: words.currencyHint, unit: '' }}
    />
  );
};
