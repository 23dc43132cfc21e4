/**
 * Columns (one number for each reading) that depend on the model and the draws alone, such as what an open question
 * does to a weight. They are the same for every set of answers, so they are made once and kept.
 */
import type { Model } from '../../model/decision.ts';
import type { Draws } from '../sampling/draws.ts';

type Column = Float64Array | Uint8Array;

const kept = new WeakMap<Draws, WeakMap<Model, Map<string, readonly Column[]>>>();

/** The columns of that name, made on first use. Do not write into them. */
export function keptColumns<T extends Column>(
  model: Model,
  draws: Draws,
  name: string,
  make: () => readonly T[],
): readonly T[] {
  const byModel = kept.get(draws) ?? new WeakMap<Model, Map<string, readonly Column[]>>();
  kept.set(draws, byModel);
  const byName = byModel.get(model) ?? new Map<string, readonly Column[]>();
  byModel.set(model, byName);
  // A name always stands for the same kind of column.
  const known = byName.get(name) as readonly T[] | undefined;
  if (known) return known;
  const fresh = make();
  byName.set(name, fresh);
  return fresh;
}
