/** The words of `content/` in one language, by id. */
import type { Text } from './contentSchema.ts';
import type { ExpandedOption, ExpandedQuestion } from './expandQuestions.ts';
import type { Content } from './readContent.ts';
import type { Language, OptionWording, QuestionWording, SourceWording, Wording } from './wording.ts';

type CostWording = Pick<Wording, 'parameters' | 'topics' | 'leavesOut' | 'regions'>;

/** All words of checked content, those of the costs included. */
export function buildWording(
  content: Content,
  questions: readonly ExpandedQuestion[],
  costs: CostWording,
  language: Language,
): Wording {
  const say = (text: Text | null | undefined): string => text?.[language] ?? '';
  const regions = questions.find(({ id }) => id === 'cost.region')?.options ?? [];
  return {
    language,
    placements: mapValues(content.placements.data, ({ name, short, letter, fits, watch }) => ({
      name: say(name),
      short: say(short),
      letter: say(letter),
      fits: say(fits),
      watch: say(watch),
    })),
    criteria: mapValues(content.criteria.data, ({ name, meaning, headline }, id) => ({
      name: say(name),
      meaning: say(meaning),
      headline: mapValues(headline, say),
      cell: mapValues(content.performances.data[id] ?? {}, ({ why }) => say(why)),
    })),
    questions: Object.fromEntries(questions.map((question) => [question.id, questionWording(question, say)])),
    grids: grids(content, say),
    groups: Object.fromEntries(content.questionFiles.map(({ data: { group } }) => [group.id, group[language]])),
    competence: mapValues(content.moduleCoverage.data.competence, ({ why }) => say(why)),
    vocabulary: mapValues(content.vocabulary.data, (word) => say(word.say)),
    safeguards: mapValues(content.safeguards.data, ({ statement, mend, question, clause }) => ({
      statement: say(statement),
      mend: say(mend),
      question: say(question),
      clause: say(clause),
    })),
    duties: mapValues(content.duties.data.duties, ({ name, meaning, clause }) => ({
      name: say(name),
      meaning: say(meaning),
      clause: say(clause),
    })),
    incompatibleDuties: content.duties.data.pairs.map(({ why, clause }) => ({ why: say(why), clause: say(clause) })),
    actors: mapValues(content.duties.data.actors, say),
    structures: mapValues(content.structure.data.structures, ({ name, meaning, reasons }) => ({
      name: say(name),
      meaning: say(meaning),
      reasons: reasons.map((reason) => withThresholds(content, say(reason.say))),
    })),
    tensions: mapValues(content.tensions.data, ({ text, why }) => ({ text: say(text), why: say(why) })),
    oddities: mapValues(content.oddities.data, ({ lead, text, why }) => ({
      lead: say(lead),
      text: say(text),
      why: say(why),
    })),
    parameters: costs.parameters,
    topics: costs.topics,
    leavesOut: costs.leavesOut,
    regions: { ...Object.fromEntries(regions.map(({ id, label }) => [id, say(label)])), ...costs.regions },
    sources: mapValues(
      content.sources.data,
      (source): SourceWording => ({
        title: source[`title-${language}`] ?? source.title,
        publisher: source.publisher,
        url: source.url,
        read: source.read,
      }),
    ),
  };
}

function withThresholds({ structure }: Content, text: string): string {
  const rule = structure.data['centre-of-excellence'];
  return text
    .replace('{users}', String(rule.users))
    .replace('{entities}', String(rule['legal-entities']))
    .replace('{countries}', String(rule.countries));
}

function questionWording(question: ExpandedQuestion, say: (text: Text | null | undefined) => string): QuestionWording {
  const { unit, phrase, why, breakpoints = [] } = question.content;
  const optionWording = (option: ExpandedOption): OptionWording => ({
    label: say(option.label),
    phrase: say(option.phrase),
    why: say(option.content.why),
  });
  return {
    title: say(question.title),
    label: say(question.label),
    hint: say(question.hint),
    who: say(question.who),
    unit: say(unit),
    phrase: say(phrase),
    why: say(why),
    breakpoints: Object.fromEntries(
      breakpoints.flatMap((each) => (each.why ? [[String(each.at), say(each.why)]] : [])),
    ),
    options: Object.fromEntries((question.options ?? []).map((option) => [option.id, optionWording(option)])),
  };
}

function grids(content: Content, say: (text: Text) => string): Wording['grids'] {
  return Object.fromEntries(
    content.questionFiles.flatMap(({ data }) => {
      const asked = data['asked-as'];
      const first = Object.entries(data.questions).find(([, question]) => question.name !== undefined)?.[0];
      if (asked === undefined || first === undefined) return [];
      return [[first.slice(0, first.indexOf('.')), { title: say(asked.title), hint: say(asked.hint) }]];
    }),
  );
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
