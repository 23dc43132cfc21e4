/** What differs between two texts of a role description, clause by clause. */
import type { RoleJson, RoleJsonClause } from '../../model/roles/roleJsonSchema.ts';

export interface RoleChange {
  /** Clause id, id of a fact, `title` or `summary`. */
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order of the newer text, then what it no longer holds. Sources and order of clauses do not count. */
export function roleChanges(before: RoleJson, after: RoleJson): readonly RoleChange[] {
  const old = texts(before);
  const now = texts(after);
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const same = JSON.stringify(was) === JSON.stringify(is);
    return same ? [] : [{ id, ...shown(was, is) }];
  });
}

type Fields = Readonly<Record<string, string>>;

/** Id → its fields as text. */
function texts(json: RoleJson): ReadonlyMap<string, Fields> {
  return new Map<string, Fields>([
    ['title', { text: json.title }],
    ['summary', { text: json.summary }],
    ...json.facts.map(({ id, text }) => [id, { text }] as const),
    ...json.sections.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, fields(clause)] as const)),
  ]);
}

function fields({ codes, texts, cases, marks }: RoleJsonClause): Fields {
  const listed = cases ? { cases: cases.join(' ') } : {};
  const marked = marks ? { marks: marks.map((mark) => `${mark.what} ${mark.marks}`).join('; ') } : {};
  return Object.fromEntries(
    Object.entries({ ...codes, ...texts, ...listed, ...marked }).map(([name, value]) => [name, `${value}`]),
  );
}

/** Of a changed clause the fields that differ; of a new or a dropped one its text. */
function shown(was: Fields | null, is: Fields | null): Omit<RoleChange, 'id'> {
  if (was === null || is === null) return { before: was?.text ?? null, after: is?.text ?? null };
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
  const joined = (from: Fields): string => names.flatMap((name) => from[name] ?? []).join(' · ');
  return { before: joined(was), after: joined(is) };
}
