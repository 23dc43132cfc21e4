/** Where one of our figures comes from, in words. */
import { isSourced, ourValue } from '../ownFigures.ts';
import type { CostPageContext } from './context.ts';

export interface Evidence {
  /** “Sourced”, “Our estimate”, “Your figure”. */
  readonly basis: string;
  /** Class, year of the prices, and when and how it was read. */
  readonly detail: string;
  readonly notes: readonly number[];
}

export function evidence(context: CostPageContext, id: string, yours: boolean): Evidence {
  const { words, model, notes, language } = context;
  const { figures, date } = words.costPage;
  const parameter = model.costs.parameters.find((each) => each.id === id);
  const value = parameter && ourValue(context, parameter);
  if (yours || !parameter || !value) return { basis: words.lines.basis.yours, detail: '', notes: [] };
  const { confidence, readAt, read, year, sources } = value;
  const judged = sources.every((source) => source === 'judgement');
  const told = judged ? figures.judged(date(read)) : figures.read(date(read));
  const from = readAt === null || judged ? '' : `, ${figures.readAt[readAt]}`;
  const sentences = [
    figures.classes[confidence],
    judged ? '' : figures.prices(year),
    language === 'en' ? told.replace(/\.$/, `${from}.`) : told.replace(/。$/, `${from.replace(', ', '，')}。`),
  ];
  return {
    basis: words.lines.basis[isSourced(parameter, value) ? 'sourced' : 'estimate'],
    detail: sentences.filter((each) => each !== '').join(language === 'en' ? ' ' : ''),
    notes: judged ? [] : notes.cite(sources),
  };
}
