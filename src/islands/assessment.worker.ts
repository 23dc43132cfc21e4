/** Whole assessments for the result page, away from the page. */
import { assessInSteps } from '../engine/assess.ts';
import { serveReplies } from './serveReplies.ts';

serveReplies(assessInSteps);
