import type { Model } from '../../model/decision.ts';
import type { Wording } from '../../model/wording.ts';
import type { OptionGroup } from './AnswerSelect.tsx';

/** Countries, each with the regions inside it as a group; figures of the reader's own last. */
export function regionOptions({ costs }: Model, wording: Wording, national: string): OptionGroup[] {
  const nameOf = (id: string): string => wording.regions[id] ?? id;
  const groups = costs.regions
    .filter(({ within }) => within === null)
    .map(({ id }): OptionGroup => {
      const inside = costs.regions.filter(({ within }) => within === id);
      if (inside.length === 0) return { label: '', options: [{ id, label: nameOf(id) }] };
      return {
        label: nameOf(id),
        options: [
          { id, label: national.replace('{name}', nameOf(id)) },
          ...inside.map((each) => ({ id: each.id, label: nameOf(each.id) })),
        ],
      };
    });
  return [...groups, { label: '', options: [{ id: 'own', label: nameOf('own') }] }];
}
