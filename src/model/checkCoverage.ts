/** Competence by module: on the scale, one row a module question, finance furthest ahead in the finance module. */
import { placementIds } from './contentSchema.ts';
import type { ExpandedQuestion } from './expandQuestions.ts';
import { type FaultList, useOneOf } from './faultList.ts';
import type { Content } from './readContent.ts';

/** Adds a fault for each broken row of module-coverage.yaml. */
export function checkCoverage(content: Content, questions: readonly ExpandedQuestion[], list: FaultList): void {
  const { file, data } = content.moduleCoverage;
  if (content.criteria.data[data.criterion] === undefined) {
    list.add(
      file,
      ['criterion'],
      `Criterion "${data.criterion}" is unknown.`,
      useOneOf(Object.keys(content.criteria.data), data.criterion),
    );
  }
  const asked = questions.filter(({ id }) => id.startsWith('modules.')).map(({ id }) => id.slice('modules.'.length));
  for (const id of asked) {
    if (data.competence[id] === undefined) {
      list.add(file, ['competence'], `No competence row for modules.${id}.`, 'Add one with a figure for all four.');
    }
  }
  for (const [id, { of }] of Object.entries(data.competence)) {
    const path = ['competence', id, 'of'];
    if (!asked.includes(id)) list.add(file, ['competence', id], `"${id}" is no module.`, useOneOf(asked, id));
    for (const placement of placementIds) {
      const value = of[placement];
      const half = data['half-width'];
      if (value - half >= 0 && value + half <= 1 + 1e-9) continue;
      list.add(
        file,
        path,
        `${id}, ${placement}: ${value} ± ${half} leaves the scale.`,
        `Keep it between ${half} and ${Math.round((1 - half) * 100) / 100}.`,
      );
    }
    checkFinanceLead(content, id, list);
  }
}

/** A weighted mean of leads rises with the finance module's weight only if that lead is the largest. */
function checkFinanceLead(content: Content, id: string, list: FaultList): void {
  const { file, data } = content.moduleCoverage;
  const home = data.competence.finance?.of;
  const row = data.competence[id]?.of;
  if (home === undefined || row === undefined || id === 'finance') return;
  for (const other of placementIds) {
    if (other === 'finance' || row.finance - row[other] <= home.finance - home[other] + 1e-9) continue;
    list.add(
      file,
      ['competence', id, 'of'],
      `Finance leads ${other} by more in ${id} than in the finance module, so "finance more central" could lower finance.`,
      `Bring the lead in ${id} down to ${Math.round((home.finance - home[other]) * 100) / 100} or less.`,
    );
  }
}
