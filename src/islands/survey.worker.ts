/** The answer beside the questions, away from the page: a smaller part of the engine than the result needs. */
import { surveyInSteps } from '../engine/survey.ts';
import { serveReplies } from './serveReplies.ts';

serveReplies(surveyInSteps);
