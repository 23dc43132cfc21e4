/** The cost section, in English. */
import { NBSP } from '../../format.ts';
import { currencySymbol } from '../../money.ts';
import { rich } from '../../rich.ts';
import { counted, list, start } from './grammar.ts';

export const cost = {
  title: () => 'Cost',
  missing: {
    sentence: (asks: readonly string[]) => `${start(list(asks))}: the cost of the role then appears here.`,
    region: () => 'choose where the administrator is paid',
    size: () => 'tell us how many people use the ERP, or how many the company employs',
    own: () => 'fill in a currency, a yearly wage and the employer’s on-cost',
  },
  note: (year: number, years: number) =>
    years === 1 ? `Prices of ${year}, for one year.` : `Prices of ${year}, yearly mean over ${years} years.`,
  alone: (department: string) => `Only ${department} is left, so there is no other department to compare it with.`,
  none: () => 'No department is left to compare. The role costs the same wherever it is done.',
};

export const breakEven = {
  spare: (department: string, other: string, hours: string) =>
    `With every other figure at its middle, ${department} pays off against ${other} if it spares you more than ${hours} of downtime a year.`,
  add: (department: string, other: string, hours: string) =>
    `With every other figure at its middle, ${department} pays off against ${other} unless it adds more than ${hours} of downtime a year.`,
  spareAny: (department: string, other: string) =>
    `Downtime aside, ${department} and ${other} cost almost the same: whichever spares you downtime pays off.`,
  told: (hours: string) => `You told us ${hours} in all last year.`,
  turnsAt: (value: string) => `turns at ${value}`,
  yours: (value: string) => `all last year ${value}`,
  paysOff: (department: string) => `${start(department)} pays off`,
  axisSpare: (department: string) => `Hours of downtime a year that ${department} spares you.`,
  axisAdd: (department: string) => `Hours of downtime a year that ${department} adds.`,
  hours: (value: string) => `${value}${NBSP}${value === '1' ? 'hour' : 'hours'}`,
  worked: (unit: string) =>
    `What all other lines differ by, ${unit} a year, over what one hour of downtime costs you; all at their median`,
  otherWorked: (unit: string) =>
    `What all else differs by, ${unit} a year, over what each unit of this figure adds; all at their median`,
  hourLabel: () => 'One hour of downtime.',
  hourWorked: () => 'Users × working time lost × a user’s hour, plus cash lost in an hour; all at their median',
  hourUnit: (currency: string) => `${currencySymbol(currency)} an hour`,
  unsolved: () => 'Where the cost of the two is the same, all other figures at their median.',
  nowhere: (department: string, other: string) =>
    `Downtime alone does not decide between ${department} and ${other}: no plausible number of hours tips it.`,
  other: (name: string, value: string, yours: string | null) =>
    `${name}: at ${value} the two cost the same.${yours === null ? '' : ` Yours: ${yours}.`}`,
};

export const role = {
  title: () => 'What the role costs you',
  sentence: (fte: string, amount: string, range: string) =>
    rich(`${fte}, `, [amount], ` a year (${range}), in any department.`),
  fteWorked: (low: string, high: string) =>
    `The median workload: a standing share, and users over users per administrator, times the factors of your ERP. Eight in ten draws lie between ${low} and ${high}.`,
  costWorked: (low: string, high: string) =>
    `The mean of workload × (wage × on-cost + turnover, hiring and training). Eight in ten draws lie between ${low} and ${high}.`,
  fteLabel: () => 'Workload, every figure at its middle.',
  fteMiddle: (factors: readonly string[], median: string) =>
    `Standing work, plus users over users for each administrator${factors.length === 0 ? '' : `, times the factors of ${list(factors)}`}. The median of all draws is ${median}`,
  factors: {
    'size-economy': 'size',
    'workload-modules': 'modules',
    'workload-integrations': 'interfaces',
    'workload-customisation': 'own code',
    'workload-entities': 'legal entities',
    'workload-deployment': 'deployment',
  } as Readonly<Record<string, string>>,
  fteUnit: () => 'FTE',
  yearLabel: () => 'A year, every figure at its middle.',
  yearMiddle: (mean: string) =>
    `Workload × (pay × on-cost × (1 + turnover × settling in) + turnover × hiring + training). The mean of all draws is ${mean}`,
  yearUnit: (currency: string) => `${currencySymbol(currency)} a year`,
  short: (now: string, range: string, gap: string) =>
    `You have ${now} now; our estimate for companies like yours is ${range}, so you are ${gap} short of its middle.`,
  spare: (now: string, range: string, gap: string) =>
    `You have ${now} now; our estimate for companies like yours is ${range}, so you are ${gap} above its middle.`,
  enough: (now: string, range: string) =>
    `You have ${now} now; our estimate for companies like yours is ${range}, so you are at its middle.`,
  shortWorked: () => 'The median workload less the administrators of today',
  spareWorked: () => 'The administrators of today less the median workload',
  fte: (amount: string) => `${amount}${NBSP}FTE`,
  fteError: (amount: string) => `${amount}${NBSP}FTE`,
  observed: () =>
    'The method page holds this estimate against teams that were really counted, and says where it misses by more than twice.',
};

/** What is compared is not all cash. */
const PAID_TIME = 'Paid working time is counted as money; the cash column leaves it out.';

export const comparison = {
  titleToday: (other: string) => `Against ${other}, its home today`,
  title: (other: string) => `Against ${other}, second in the ranking`,
  more: (amount: string) => `${amount} more`,
  less: (amount: string) => `${amount} less`,
  undecided: (from: string, to: string) =>
    `The figures do not decide here: between ${from} and ${to} a year. ${PAID_TIME}`,
  notYours: (from: string, to: string, direction: 'more' | 'less') =>
    `The figures do not decide here: by our estimates between ${from} and ${to} a year ${direction}, but the two figures that weigh most are not yours. ${PAID_TIME}`,
  same: () => 'By these figures the two cost the same.',
  saves: (from: string, to: string) =>
    `Between ${from} and ${to} a year less, given these estimates. ${PAID_TIME} The two figures that weigh most are your own.`,
  costs: (from: string, to: string) =>
    `Between ${from} and ${to} a year more, given these estimates. ${PAID_TIME} The two figures that weigh most are your own.`,
  probabilityLess: (share: string) => `Less in ${share} of draws, given these estimates.`,
  probabilityMore: (share: string) => `More in ${share} of draws, given these estimates.`,
  worked: () =>
    'The two departments’ costs, taken from each other draw by draw with the same figures; the ends are P10 and P90.',
  meanWorked: (unit: string) => `Total of the other less total of this one, means in ${unit} a year`,
  settle: (count: number) =>
    count === 1
      ? 'This figure moves it most: put in your own'
      : `These ${count === 2 ? 'two' : count} figures move it most: put in your own`,
  disagreement: (first: string, other: string) =>
    `Ranking and cost point to different departments: ${first} fits better, ${other} costs less.`,
  rule: () =>
    'A saving is named only where both ends of the range agree, and the two figures that move it most are your own.',
  ends: (agree: boolean): string => (agree ? 'Both ends agree.' : 'The two ends disagree: one costs more, one less.'),
  leader: (name: string, yours: boolean) => `${start(name)}: ${yours ? 'your own figure' : 'still our estimate'}.`,
  probabilityWorked: () => 'Draws in which the difference has that sign, over all draws; never told as more than 95%.',
  perYear: (unit: string) => `${unit} a year`,
  axisMore: (amount: string) => `costs ${amount}`,
  axisLess: (amount: string) => `saves ${amount}`,
};

export const totals = {
  title: (unit: string, count: number) =>
    `${['', 'In all', 'Both', 'All three', 'All four'][count] ?? 'All'}, ${unit} a year`,
  columns: { department: 'Department', cash: 'Cash', capacity: 'Capacity', total: 'Total', range: 'P10–P90' },
  today: () => 'today',
  note: () => 'Solid: cash. Tint: capacity, hours already paid for. Bar: mean. Whisker: P10 to P90 of the total.',
  worked: (unit: string) => `All lines added up, means in ${unit} a year`,
};

export const lines = {
  title: () => 'Line by line',
  note: (unit: string) => `Means, ${unit} a year. They add up: a sum is the sum of its lines as rounded.`,
  columns: { line: 'Line', cash: 'Cash', capacity: 'Capacity', basis: 'Where it comes from' },
  role: (topic: string, fte: string) => `${topic}, ${fte}`,
  downtime: (topic: string, hours: string) => `${topic}, you told us ${hours}`,
  moving: (topic: string, years: number) => `${topic}, over ${counted(years, 'year', 'years')}`,
  sum: () => 'Sum',
  basis: {
    sourced: 'Sourced',
    estimate: 'Our estimate',
    yours: 'Your figure',
    role: 'Pay sourced, workload our estimate',
  },
  ours: (figures: string) => `Our estimate: ${figures}.`,
  sourced: (figures: string) => `Sourced: ${figures}.`,
  oursNone: () => 'We have no figure of our own for this.',
  middle: (factors: readonly string[], mean: string) =>
    `${start(factors.join(' × '))}, each at its middle. The mean of all draws is ${mean}`,
  worked: (mean: string, unit: string) => `${mean} ${unit} a year: the mean over all readings of your answers.`,
};

export const drivers = {
  title: () => 'What the difference hangs on',
  note: (name: string, swing: string, department: string, other: string) =>
    `One figure at its low and at its high end, all others at their median. Widest first: “${name}” moves the difference by ${swing} a year. “Less” means that ${department} costs less than ${other}.`,
  columns: { parameter: 'Figure', at: 'Between', low: 'at the low end', high: 'at the high end' },
  worked: (unit: string) =>
    `One end less the other, ${unit} a year. All other figures stand at their median, so nothing is sampled`,
};
