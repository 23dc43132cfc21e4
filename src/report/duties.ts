import type { DutyAssignment } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { answerPhrases, questionLabel } from './answerText.ts';
import type { ReportContext } from './context.ts';
import type { DutiesSection, DutyRow, PairRow, StructureSection } from './sectionTypes.ts';

/** Who does each duty, who answers for it, and what the same person must not hold. */
export function duties(context: ReportContext): DutiesSection {
  const { assessment, words } = context;
  return {
    title: words.duties.title(),
    note: words.duties.note(),
    columns: words.duties.columns,
    rows: assessment.dutyMap.map((each) => row(context, each)),
    deeper: { ...words.duties.deeper, pairRows: pairRows(context) },
  };
}

/** The pairs whose two duties are both in the table. */
function pairRows({ model, assessment, wording, words, notes }: ReportContext): PairRow[] {
  const shown = new Set(assessment.dutyMap.map(({ duty }) => duty));
  return model.incompatibleDuties.flatMap(({ duties: [one, other], sources }, index) => {
    if (!shown.has(one) || !shown.has(other)) return [];
    const { why = '', clause = '' } = wording.incompatibleDuties[index] ?? {};
    const names = [one, other].map((id) => wording.duties[id]?.name ?? '');
    return [{ duties: words.duties.pair(names), why, clause, notes: notes.cite(sources) }];
  });
}

function row(context: ReportContext, duty: DutyAssignment): DutyRow {
  const { wording, words, notes } = context;
  const { responsible } = duty;
  const nameOf = (id: string): string => wording.duties[id]?.name ?? '';
  const others = duty.mustNot.map((id) => words.inside(nameOf(id)));
  return {
    duty: duty.duty,
    name: nameOf(duty.duty),
    meaning: wording.duties[duty.duty]?.meaning ?? '',
    responsible: wording.placements[responsible]?.name ?? wording.actors[responsible] ?? '',
    responsiblePlacement: responsible in wording.placements ? (responsible as PlacementId) : null,
    accountable: wording.actors[duty.accountable] ?? '',
    clause: wording.duties[duty.duty]?.clause ?? '',
    notTogetherWith: others.length === 0 ? words.duties.nothing() : others.join(words.language === 'en' ? ', ' : '、'),
    notes: notes.cite(duty.sources),
  };
}

/** One home, a split, a centre of excellence or outside help, and the answers behind it. */
export function structure(context: ReportContext): StructureSection {
  const { assessment, model, wording, words, answers, notes } = context;
  const { id, because, missing } = assessment.structure;
  // The structure asks which departments exist; what they can do is no part of it.
  const existing = model.placements.filter(
    ({ capability }) => because.includes(capability) && answers.values[capability] !== 'absent',
  );
  const others = because.filter((path) => !existing.some(({ capability }) => capability === path));
  const phrases = answerPhrases(wording, answers, others);
  return {
    title: words.structure.title(),
    id,
    name: wording.structures[id]?.name ?? '',
    meaning: wording.structures[id]?.meaning ?? '',
    reasons: model.structure.reasons[id].map(({ sources }, index) => ({
      text: wording.structures[id]?.reasons[index] ?? '',
      notes: notes.cite(sources),
    })),
    because:
      because.length === 0
        ? ''
        : words.structure.because(
            phrases,
            existing.map((placement) => context.department(placement.id)),
          ),
    missing: missing.length === 0 ? '' : words.structure.missing(missing.map((path) => questionLabel(wording, path))),
  };
}
