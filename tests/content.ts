import { fileURLToPath } from 'node:url';
import { loadModel } from '../src/model/loadModel.ts';

/** The product's own content, loaded once for a test file. */
export const content = loadModel(fileURLToPath(new URL('../content', import.meta.url)));
