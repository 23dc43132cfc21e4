/**
 * The engine's public entries, as `package.json` exports them: `seatwise/<path>` is `src/<path>.ts`. The limit is the
 * size of the entry alone with all that it needs, minified and packed with brotli: today's and a little room.
 */
export const ENTRIES: Readonly<Record<string, number>> = {
  'engine/assess': 18_760,
  'engine/survey': 8_050,
  'engine/smaa/smaa': 4_580,
  'engine/smaa/integratedSmaa': 9_600,
  'engine/sampling/sobol': 1_060,
  'engine/sampling/scrambledSobol': 1_420,
  'engine/smaa/exactSmaa': 1_790,
  'engine/smaa/pairwiseExact': 2_210,
  'engine/smaa/entropy': 250,
  'engine/smaa/meanRanks': 140,
  'engine/smaa/meansWhenFirst': 290,
  'engine/smaa/rankOrderWeights': 260,
  'engine/smaa/weightedValues': 190,
  'engine/smaa/oneWayWeights': 490,
  'engine/valueOfInformation/decisionTable': 270,
  'engine/valueOfInformation/information': 480,
  'engine/valueOfInformation/normalLoss': 310,
  'engine/valueOfInformation/questionGain': 170,
  'engine/sensitivity/tornado': 1_090,
  'engine/sensitivity/breakEvenFigure': 230,
  'engine/distributions/normal': 850,
  'engine/distributions/moments': 240,
  'engine/sampling/draws': 670,
  'engine/sampling/pert': 740,
  'engine/sampling/triangular': 130,
  'model/parseAnswers': 2_810,
};

/** Entries that hold types alone. */
export const TYPES: readonly string[] = [
  'engine/smaa/problem',
  'model/answers',
  'model/assessment',
  'model/costData',
  'model/decision',
];
