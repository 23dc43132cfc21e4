/** What the command knows: the model and its words, from the content folder of this program. */
import { fileURLToPath } from 'node:url';
import type { Model } from '../model/decision.ts';
import { loadModel } from '../model/loadModel.ts';

/** The ids that answers may name: figures to replace, and regions. */
export const acceptedIds = (model: Model): [string[], string[]] => [
  model.costs.parameters.map(({ id }) => id),
  model.costs.regions.map(({ id }) => id),
];

/** `content/` beside this program, whatever the working directory. */
export const loadContent = () => loadModel(fileURLToPath(new URL('../../content', import.meta.url)));
