/** The value scale: every cell there, within 0 to 1, and each natural best unbeaten after the worst shifts. */
import { placementIds } from './contentSchema.ts';
import type { PlacementId } from './decision.ts';
import type { ExpandedQuestion } from './expandQuestions.ts';
import type { FaultList } from './faultList.ts';
import type { Content } from './readContent.ts';

/** How far the answers can move a placement's performance on a criterion: [down, up], down ≤ 0 ≤ up. */
export function shiftRange(
  content: Content,
  questions: readonly ExpandedQuestion[],
  placement: PlacementId,
  criterion: string,
): readonly [number, number] {
  const path = content.placements.data[placement].capability;
  const options = questions.find(({ id }) => id === path)?.options ?? [];
  const shifts = options.map((option) => option.content.shifts[criterion] ?? 0);
  return [Math.min(0, ...shifts), Math.max(0, ...shifts)];
}

/** Adds a fault for each broken cell of performances.yaml, module-coverage.yaml and the shifts. */
export function checkPerformances(content: Content, questions: readonly ExpandedQuestion[], list: FaultList): void {
  const { performances, criteria, moduleCoverage } = content;
  const derived = moduleCoverage.data.criterion;
  for (const [criterion, { 'natural-best': best }] of Object.entries(criteria.data)) {
    const row = performances.data[criterion];
    if (criterion === derived) {
      if (row !== undefined) {
        list.add(performances.file, [criterion], `"${criterion}" is derived.`, 'Remove its row here.');
      }
      continue;
    }
    if (row === undefined) {
      list.add(
        performances.file,
        [],
        `No performances for "${criterion}".`,
        'Add a row with a range for all four placements.',
      );
      continue;
    }
    for (const placement of placementIds) checkCell(content, questions, list, criterion, placement);
    if (best !== 'none') checkNaturalBest(content, questions, list, criterion, best);
  }
}

function checkCell(
  content: Content,
  questions: readonly ExpandedQuestion[],
  list: FaultList,
  criterion: string,
  placement: PlacementId,
): void {
  const [low, high] = content.performances.data[criterion]?.[placement].range ?? [0, 1];
  const { file } = content.performances;
  const path = [criterion, placement, 'range'];
  const cell = `${criterion}, ${placement}`;
  if (low > high) {
    list.add(file, path, `${cell}: low ${low} is above high ${high}.`, 'Write the lower figure first.');
    return;
  }
  if (low < 0 || high > 1) {
    list.add(file, path, `${cell}: [${low}, ${high}] leaves the scale.`, 'Keep both figures between 0 and 1.');
    return;
  }
  const [down, up] = shiftRange(content, questions, placement, criterion);
  if (low + down < 0 || high + up > 1 + 1e-9) {
    list.add(
      file,
      path,
      `${cell}: with its shifts it reaches ${round(low + down)} to ${round(high + up)} and leaves the scale.`,
      'Narrow the range here or the shifts of its capability question.',
    );
  }
}

/** The engine holds the others' shifted performances down to the worst low of the natural best; unshifted they must stay below it. */
function checkNaturalBest(
  content: Content,
  questions: readonly ExpandedQuestion[],
  list: FaultList,
  criterion: string,
  best: PlacementId,
): void {
  const row = content.performances.data[criterion];
  if (row === undefined) return;
  const worst = row[best].range[0] + shiftRange(content, questions, best, criterion)[0];
  for (const other of placementIds) {
    if (other === best || row[other].range[1] <= worst + 1e-9) continue;
    list.add(
      content.performances.file,
      [criterion, other, 'range'],
      `${criterion}: ${other} reaches ${row[other].range[1]}, above the worst case of ${best}, its natural best (${round(worst)}).`,
      `Lower it to ${round(worst)}, raise ${best}, or change natural-best in criteria.yaml.`,
    );
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
