/**
 * Seeds `Math.random` for everything that is imported after this: Squiggle's beta draws by jStat, which keeps the
 * function that it finds when it is loaded and knows no seed.
 */
import { randomNumbers } from '../properties/realisticCompany.ts';

Math.random = randomNumbers(20_261_124);
