/** Lays a role description out in one language. */
import { clausesOf, type Role } from '../../model/roles/role.ts';
import type { Language, SourceWording } from '../../model/wording.ts';
import { createCiteNumbers } from './citeNumbers.ts';
import type { Cell, EditionMark, RoleDocument, Row, Section } from './roleDocument.ts';
import { roleSections } from './roleSections.ts';
import type { RoleWords } from './roleWords.ts';

export interface RoleDocumentInput {
  readonly role: Role;
  readonly language: Language;
  readonly words: RoleWords;
  readonly sources: Readonly<Record<string, SourceWording>>;
  readonly address: string;
  /** The edition that this text is, or null, with the one before it where there is one. */
  readonly edition: EditionMark | null;
  readonly before: EditionMark | null;
}

/** The one structure behind the page and its files. */
export function makeRoleDocument(input: RoleDocumentInput): RoleDocument {
  const { role, language, words, sources, address, edition, before } = input;
  const numbers = createCiteNumbers(language, words.judgement);
  const fact = (id: keyof RoleWords['facts'], cell: Cell): RoleDocument['facts'][number] => ({
    id,
    label: words.facts[id],
    cells: [{ ...cell, name: 'text' }],
    codes: {},
  });
  const { headcount, level } = role;
  const facts = [
    fact('reports-to', { name: null, text: role.reportsTo[language] }),
    fact('dotted-line', { name: null, text: role.dottedLine[language] }),
    fact('level', { name: null, text: words.level(level.low, level.high) }),
    fact('headcount', { name: null, text: headcount[language], cites: numbers.cite(headcount.sources) }),
  ];
  const competencies = clausesOf(role, 'competencies');
  const sections = roleSections(role, { language, words, numbers, competencies });
  return {
    language,
    role: role.id,
    placement: role.placement,
    kicker: words.kicker,
    title: role.title[language],
    summary: role.summary[language],
    address,
    reviewed: role.reviewed,
    edition,
    editionLine: edition ? words.edition(edition) : words.movedOn(before, role.reviewed),
    facts,
    sections: [...sections, sourceSection(role, numbers.sources(), sources, words, language)],
  };
}

function sourceSection(
  role: Role,
  ids: readonly string[],
  sources: Readonly<Record<string, SourceWording>>,
  words: RoleWords,
  language: Language,
): Section {
  const rows = ids.map((id): Row => {
    const source = sources[id];
    const notes = [source?.publisher ?? '', words.read(source?.read ?? '')].filter((note) => note !== '');
    const cell = { name: 'title', text: source?.title ?? id, notes };
    return { id: `source-${id}`, cells: [source?.url ? { ...cell, href: source.url } : cell], codes: { source: id } };
  });
  const withdrawn = role.withdrawn.map(({ id, why, instead }): Row => {
    const cell = { name: 'why', text: words.withdrawn(id, why[language]) };
    return { id, cells: [instead === null ? cell : { ...cell, href: `#${instead}` }], codes: {} };
  });
  return {
    id: 'sources',
    ...words.sections.sources,
    parts: [
      { kind: 'numbered', id: null, title: null, rows },
      ...(withdrawn.length === 0
        ? []
        : [{ kind: 'list', id: 'withdrawn', title: words.withdrawnTitle, rows: withdrawn } as const]),
    ],
  };
}
