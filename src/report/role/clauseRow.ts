/** One clause as a row: what stands in which cell, and the fields that do not depend on the language. */
import type { Clause, CompetencyClause, Text } from '../../model/roles/role.ts';
import type { Language } from '../../model/wording.ts';
import type { CiteNumbers } from './citeNumbers.ts';
import type { Cell, Row } from './roleDocument.ts';
import type { RoleWords } from './roleWords.ts';

export interface RowContext {
  readonly language: Language;
  readonly words: RoleWords;
  readonly numbers: CiteNumbers;
  /** Of the role, for the names that questions give. */
  readonly competencies: readonly CompetencyClause[];
}

/** Cells in the order of the section's columns. */
export function clauseRow(clause: Clause, { language, words, numbers, competencies }: RowContext): Row {
  const inLanguage = (text: Text): string => text[language];
  // A suggestion is called one already: the word for judgement would say it twice.
  const suggested = 'kind' in clause && clause.kind === 'suggestion';
  const cites = numbers.cite(clause.sources.filter(({ id }) => !(suggested && id === 'judgement')));
  const text = inLanguage(clause.text);
  const cell = (name: string | null, value: string, more: Partial<Cell> = {}): Cell => ({ name, text: value, ...more });
  const row = (cells: readonly Cell[], codes: Row['codes'] = {}): Row => ({ id: clause.id, cells, codes });

  switch (clause.section) {
    case 'duties': {
      const notes = [words.kind[clause.kind], ...(clause.where === 'all' ? [] : [words.where[clause.where]])];
      return row(
        [
          cell(null, words.cadence[clause.cadence]),
          cell('text', text, { notes, cites }),
          cell('evidence', inLanguage(clause.evidence)),
        ],
        { cadence: clause.cadence, kind: clause.kind, where: clause.where, ...dutyCode(clause.duty) },
      );
    }
    case 'decision-rights': {
      const ask = clause.ask ? [cell('ask', words.ask(inLanguage(clause.ask)))] : [];
      return row([cell('text', text, { cites }), ...ask], { right: clause.right, ...dutyCode(clause.duty) });
    }
    case 'measures':
      return row(
        [
          cell('text', text, { notes: [words.kind[clause.kind]], cites }),
          cell(null, `${words.comparison[clause.comparison]}${clause.target}`),
          cell('unit', inLanguage(clause.unit)),
          cell('evidence', inLanguage(clause.evidence)),
        ],
        { target: clause.target, comparison: clause.comparison, kind: clause.kind },
      );
    case 'competencies':
      return row(
        [
          cell('name', inLanguage(clause.name), { href: clause.url }),
          cell(null, clause.code),
          cell(null, String(clause.level)),
          cell('text', text, { cites }),
        ],
        { standard: 'SFIA', code: clause.code, level: clause.level, url: clause.url },
      );
    case 'occupation-codes':
      return row(
        [
          cell('text', text, { cites }),
          cell(null, clause.code),
          cell('scheme', inLanguage(clause.scheme), { notes: [inLanguage(clause.edition)] }),
          cell(null, words.confidence[clause.confidence], { notes: [words.lookedUp(clause.read)] }),
        ],
        { code: clause.code, edition: inLanguage(clause.edition), confidence: clause.confidence, read: clause.read },
      );
    case 'interview': {
      const asked = competencies.find(({ id }) => id === clause.competency);
      const codes: Row['codes'] = asked ? { competency: asked.id } : {};
      const notes = asked ? [inLanguage(asked.name)] : [];
      if (clause.part === 'task') return row([cell('text', text, { notes, cites })], codes);
      const anchors = (['weak', 'fair', 'strong'] as const).map((each) => cell(each, inLanguage(clause[each])));
      return row([cell('text', text, { notes, cites }), ...anchors], codes);
    }
    case 'first-90-days':
      return row(
        [
          cell(null, words.until(clause.until)),
          cell('text', text, { cites }),
          cell('evidence', inLanguage(clause.evidence)),
        ],
        { until: clause.until },
      );
    default:
      return row([cell('text', text, { cites })]);
  }
}

const dutyCode = (duty: string | null): Row['codes'] => (duty === null ? {} : { duty });
