import type { Answers } from '../../model/answers.ts';

/** Answers that contradict nothing but answers outside this list. */
const ALONE = /^(strategy|capability|cost)\.|^company\.(businessLines|employees)$|^system\.users$/;

/** Whether answers are given that can contradict others, or say that a must is not in place. */
export const checksAsked = ({ values }: Answers): boolean => Object.keys(values).some((path) => !ALONE.test(path));
