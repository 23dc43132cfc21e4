/**
 * Which public function of the engine each case of each oracle goes through, and which cases are left out, and why.
 * `cases.test.ts` holds that no case of a file is missing here. A function is named by its file under `src/engine`.
 */
export interface OracleFile {
  /** Name of the file in `data`, without its ending. */
  readonly file: string;
  /** The test, in this folder. */
  readonly test: string;
  readonly cases: readonly { readonly ids: readonly string[]; readonly through: readonly string[] }[];
  readonly leftOut?: Readonly<Record<string, string>>;
}

const SMAA = 'smaa/smaa:countColumns';
const DRAWN = 'smaa/smaa:drawColumns';
const FIXED = 'smaa/smaa:firstShareUnder';
const EXACT = 'smaa/exactSmaa:exactSmaa';
const INTEGRATED = 'smaa/integratedSmaa:integratedSmaa';
const PAIRWISE = 'smaa/pairwiseExact:pairwiseExact';

export const ORACLES: readonly OracleFile[] = [
  {
    file: 'bench-problem',
    test: 'benchProblem.test.ts',
    cases: [{ ids: ['bench-problem'], through: [PAIRWISE, SMAA, DRAWN, INTEGRATED] }],
  },
  {
    file: 'closed-intervals',
    test: 'closedIntervals.test.ts',
    cases: [
      {
        ids: [
          'one-criterion-overlap',
          'one-criterion-three',
          'disjoint',
          'two-criteria-trapezoid',
          'three-alternatives-three-criteria',
          'mixed-points-and-intervals',
        ],
        through: [PAIRWISE, SMAA, DRAWN],
      },
    ],
  },
  {
    file: 'closed-weights',
    test: 'closedWeights.test.ts',
    cases: [
      {
        ids: [
          'two-criteria-three',
          'two-criteria-four',
          'three-criteria-units',
          'three-criteria-four',
          'three-criteria-compromise',
          'four-by-four',
          'four-by-four-ordinal',
          'four-by-four-ordinal-2',
          'four-by-four-lower',
        ],
        through: [EXACT, 'smaa/weightedValues:weightedValues', SMAA, DRAWN, FIXED],
      },
      { ids: ['four-by-four-points'], through: [EXACT, SMAA, DRAWN, 'smaa/meansWhenFirst:meansWhenFirst'] },
    ],
  },
  {
    file: 'cost-quantiles',
    test: 'costQuantiles.test.ts',
    cases: [
      {
        ids: [
          'product-two',
          'sum-of-products',
          'four-lines',
          'paired-common-wage',
          'paired-two-lines',
          'paired-with-moving-cost',
          'skew-degenerate',
        ],
        through: ['cost/estimates:sampleEstimate', 'cost/quantity:quantity', 'cost/quantity:sharePositive'],
      },
    ],
  },
  {
    file: 'multiplier-weights',
    test: 'multiplierWeights.test.ts',
    cases: [
      {
        ids: ['one-question', 'two-questions', 'bases-and-two-questions', 'three-criteria-bases'],
        through: [SMAA, DRAWN, 'decision/scoring:score', 'decision/firstShares:firstShares'],
      },
      {
        ids: ['mixture-and-question-gain', 'question-without-gain'],
        through: [SMAA, DRAWN, 'decision/scoring:score', 'explanation/nextQuestions:openQuestions'],
      },
    ],
  },
  {
    file: 'pert-triangular-quantiles',
    test: 'pert.test.ts',
    cases: [
      {
        ids: Array.from({ length: 16 }, (_, i) => `${i + 1}`),
        through: [
          'sampling/pert:pertQuantile',
          'sampling/pert:pertShape',
          'sampling/triangular:triangularQuantile',
          'distributions/moments:pertMoments',
          'distributions/moments:triangularMoments',
        ],
      },
      { ids: ['degenerate'], through: ['sampling/pert:pertQuantile', 'distributions/moments:pertMoments'] },
    ],
  },
  {
    file: 'points-weights',
    test: 'pointsWeights.test.ts',
    cases: [
      { ids: ['two-criteria', 'five-criteria', 'eight-criteria'], through: [PAIRWISE, SMAA, DRAWN] },
      {
        ids: ['mean-weight-20-60-10-50', 'mean-weight-0-10-0-10', 'mean-weight-5-30-40-80'],
        through: [SMAA, DRAWN],
      },
    ],
  },
  {
    file: 'quasi-monte-carlo',
    test: 'quasiMonteCarlo.test.ts',
    cases: [
      {
        ids: ['quasi-monte-carlo'],
        through: ['sampling/sobol:sobolPoints', 'sampling/scrambledSobol:scrambledSobol'],
      },
    ],
  },
  {
    file: 'rank-order-weights',
    test: 'rankOrderWeights.test.ts',
    cases: [
      {
        ids: Array.from({ length: 11 }, (_, i) => `${i + 2} criteria`),
        through: [
          'smaa/rankOrderWeights:rankOrderCentroid',
          'smaa/rankOrderWeights:rankSum',
          'smaa/rankOrderWeights:rankReciprocal',
        ],
      },
    ],
  },
  {
    file: 'smaa-antidepressants',
    test: 'smaaAntidepressants.test.ts',
    cases: [{ ids: ['gaussian', 'interval'], through: [SMAA, DRAWN, FIXED] }],
  },
  {
    file: 'smaa-antidepressants-beta',
    test: 'smaaAntidepressantsBeta.test.ts',
    cases: [{ ids: ['no-preferences', 'ordinal'], through: [SMAA, DRAWN, FIXED] }],
  },
  {
    file: 'smaa-hansen-published',
    test: 'smaaHansen.test.ts',
    cases: [
      {
        ids: ['smaa-hansen-published'],
        through: ['smaa/meanRanks:meanRanks', 'smaa/meanRanks:meanRanksFromWins', 'smaa/entropy:choiceEntropy'],
      },
    ],
    leftOut: {
      'counting on its 10,000 stored draws':
        'The draws (2.9 MB) are not part of this project. What the figures must satisfy among themselves is held; counting on given draws is held by smaa-on-draws.',
    },
  },
  {
    file: 'smaa-on-draws',
    test: 'smaaOnDraws.test.ts',
    cases: [
      {
        ids: ['smaa-on-draws'],
        through: [SMAA, 'smaa/entropy:choiceEntropy', 'smaa/entropy:rankingEntropy', 'decision/scoring:weightedSums'],
      },
    ],
  },
  {
    file: 'smaa-thrombolytics',
    test: 'smaaThrombolytics.test.ts',
    cases: [
      {
        ids: ['no-preferences', 'ordinal', 'exact-swing'],
        through: [SMAA, DRAWN, FIXED, 'smaa/smaa:smaa', 'smaa/entropy:choiceEntropy'],
      },
    ],
  },
  {
    file: 'smart-office-location',
    test: 'breakEvenWeight.test.ts',
    cases: [
      {
        ids: ['smart-office-location'],
        through: [
          'smaa/weightedValues:weightedValues',
          'smaa/oneWayWeights:oneWayWeights',
          'smaa/oneWayWeights:breakEvenWeight',
          'smaa/oneWayWeights:pricePerUnit',
          'explanation/breakEvenWeights:breakEvenWeights',
        ],
      },
    ],
  },
  {
    file: 'tornado',
    test: 'tornado.test.ts',
    cases: [
      {
        ids: ['tornado'],
        through: [
          'sensitivity/tornado:tornado',
          'sensitivity/tornado:baseFigures',
          'sensitivity/breakEvenFigure:breakEvenFigure',
        ],
      },
    ],
  },
  {
    file: 'value-of-information',
    test: 'valueOfInformation.test.ts',
    cases: [
      {
        ids: ['evpi-investment', 'evpi-product'],
        through: [
          'valueOfInformation/decisionTable:expectedPayoffs',
          'valueOfInformation/decisionTable:bestDecision',
          'valueOfInformation/information:withPerfectInformation',
          'valueOfInformation/information:perfectInformation',
        ],
      },
      { ids: ['evppi-two-parameters'], through: ['valueOfInformation/information:partialInformation'] },
      { ids: ['evsi-imperfect-test'], through: ['valueOfInformation/information:sampleInformation'] },
      {
        ids: ['evpi-normal-1-2', 'evpi-normal--0.5-1', 'evpi-normal-0-1'],
        through: ['valueOfInformation/normalLoss:normalPerfectInformation'],
      },
      {
        ids: ['question-gain', 'question-gain-negative'],
        through: [
          'valueOfInformation/questionGain:questionGain',
          'valueOfInformation/questionGain:mixtureShares',
          PAIRWISE,
        ],
      },
    ],
  },
];
