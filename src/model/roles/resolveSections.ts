/** Which clauses a role holds, section by section, after what it takes over from another role. */
import type { FaultList } from '../faultList.ts';
import { useOneOf } from '../faultList.ts';
import type { YamlPath } from '../yamlFile.ts';
import type { RoleContent } from './readRoles.ts';
import { type ClauseSection, clauseSections } from './role.ts';
import type { SectionListContent } from './roleSchema.ts';

type Description = RoleContent['descriptions'][number];
export type SectionIds = Readonly<Record<ClauseSection, readonly string[]>>;

/** Clause ids a section, in order; a fault for a role that extends nothing, itself in a circle, or removes what is not there. */
export function resolveSections(
  description: Description,
  all: readonly Description[],
  list: FaultList,
  via: readonly string[] = [],
): SectionIds {
  const { file, data } = description;
  const parent = data.extends === undefined ? null : all.find((each) => each.data.id === data.extends);
  const circle = parent !== undefined && parent !== null && [...via, data.id].includes(parent.data.id);
  if (parent === undefined || circle) {
    const known = all.map((each) => each.data.id).filter((id) => id !== data.id);
    list.add(
      file,
      ['extends'],
      circle ? `"${data.extends}" is extended in a circle.` : `There is no role "${data.extends}" to extend.`,
      circle ? 'Let one of the two stand alone.' : useOneOf(known, data.extends ?? ''),
    );
  }
  // The parent's own faults are told when it is resolved itself.
  const inherited =
    parent && !circle ? resolveSections(parent, all, { faults: [], add: () => {} }, [...via, data.id]) : null;
  const entries = clauseSections.map((section) => {
    const change = data.sections[section];
    const from = inherited?.[section] ?? [];
    return [section, change === undefined ? from : applied(change, from, ['sections', section])] as const;
  });
  return Object.fromEntries(entries) as Record<ClauseSection, readonly string[]>;

  function applied(change: SectionListContent, from: readonly string[], path: YamlPath): readonly string[] {
    if (Array.isArray(change)) return change;
    change.remove.forEach((id, at) => {
      if (!from.includes(id))
        list.add(file, [...path, 'remove', at], `"${id}" is not taken over here.`, useOneOf(from, id));
    });
    const ids = from.filter((id) => !change.remove.includes(id));
    for (const [at, entry] of change.add.entries()) {
      const { id, before } = typeof entry === 'string' ? { id: entry, before: null } : entry;
      const place = before === null ? ids.length : ids.indexOf(before);
      if (place < 0)
        list.add(file, [...path, 'add', at], `"${before}" does not stand here.`, useOneOf(ids, before ?? ''));
      ids.splice(place < 0 ? ids.length : place, 0, id);
    }
    return ids;
  }
}
