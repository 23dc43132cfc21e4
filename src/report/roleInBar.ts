/** What the role costs, beside the questions. Apart from the rest of the bar: it is fetched once there is a cost. */
import type { RoleInBar } from './answerBar.ts';
import { fullTime } from './format.ts';
import { money, moneyRange } from './money.ts';

export const roleInBar: RoleInBar = ({ language, words: { bar }, wording, answers }, { currency, role }) => {
  const amount = money(role.perYear.mean, currency, language);
  const region = String(answers.values['cost.region'] ?? '');
  const name = region === 'own' ? undefined : wording.regions[region];
  return {
    line: bar.roleLine(amount),
    lead: bar.roleLead(),
    sentence: bar.roleSentence(fullTime(role.fte.p50, language), amount),
    range: moneyRange(role.perYear.p10, role.perYear.p90, currency, language),
    region: name === undefined ? bar.roleOwn() : bar.roleRegion(name),
    asks: null,
  };
};
