/** The cost section, in English. */
import { NBSP } from '../../format.ts';
import { rich } from '../../rich.ts';
import { counted, start } from './grammar.ts';

export const cost = {
  title: () => 'Cost',
  missing: {
    region: () => 'Choose where the administrator is paid, and what the role costs you stands here.',
    size: () =>
      'Tell us how many people use the ERP, or how many the company employs, and what the role costs you stands here.',
    own: () =>
      'With figures of your own we need a currency, a yearly wage and the employer’s on-cost. Then what the role costs you stands here.',
  },
  note: (year: number, years: number) => `Prices of ${year}, yearly mean over ${counted(years, 'year', 'years')}.`,
  alone: (department: string) => `Only ${department} is left, so there is no other department to compare it with.`,
  none: () => 'No department is left to compare. The role costs the same wherever it is done.',
};

export const breakEven = {
  spare: (department: string, other: string, hours: string) =>
    `${start(department)} pays off against ${other} if it spares you more than ${hours} of standstill a year.`,
  add: (department: string, other: string, hours: string) =>
    `${start(department)} pays off against ${other} unless it adds more than ${hours} of standstill a year.`,
  told: (hours: string) => `You told us ${hours}.`,
  turnsAt: (value: string) => `turns at ${value}`,
  yours: (value: string) => `yours ${value}`,
  paysOff: (department: string) => `${start(department)} pays off`,
  axisSpare: (department: string) => `Hours of standstill a year that ${department} spares you.`,
  axisAdd: (department: string) => `Hours of standstill a year that ${department} adds.`,
  hours: (value: string) => `${value}${NBSP}${value === '1' ? 'hour' : 'hours'}`,
  worked: (unit: string) =>
    `What all other lines differ by, ${unit} a year, over what one hour of standstill costs you; all at their median`,
  otherWorked: (unit: string) =>
    `What all else differs by, ${unit} a year, over what each unit of this figure adds; all at their median`,
  unsolved: () => 'Where the cost of the two is the same, all other figures at their median.',
  nowhere: (department: string, other: string) =>
    `Standstill alone does not decide between ${department} and ${other}: no plausible number of hours tips it.`,
  other: (name: string, value: string, yours: string | null) =>
    `${name}: the two cost the same at ${value}.${yours === null ? '' : ` Yours: ${yours}.`}`,
};

export const role = {
  title: () => 'What the role costs you',
  sentence: (fte: string, amount: string, range: string) =>
    rich(`${fte}, `, [amount], ` a year (${range}), in any department.`),
  fteWorked: (low: string, high: string) =>
    `The median workload: a standing share, and users over users per administrator, times the factors of your ERP. Eight in ten draws lie between ${low} and ${high}.`,
  costWorked: (low: string, high: string) =>
    `The mean of workload × (wage × on-cost + turnover, hiring and training). Eight in ten draws lie between ${low} and ${high}.`,
  short: (now: string, gap: string) => `You have ${now} now, ${gap} short.`,
  spare: (now: string, gap: string) => `You have ${now} now, ${gap} more than this work needs.`,
  enough: (now: string) => `You have ${now} now, as many as this work needs.`,
  shortWorked: () => 'The median workload less the administrators of today',
  spareWorked: () => 'The administrators of today less the median workload',
  fte: (amount: string) => `${amount}${NBSP}FTE`,
  fteError: (amount: string) => `${amount}${NBSP}FTE`,
  observed: () =>
    'The method page holds this estimate against teams that were really counted, and says where it misses by more than twice.',
};

export const comparison = {
  titleToday: (other: string) => `Against ${other}, its home today`,
  title: (other: string) => `Against ${other}, second in the ranking`,
  more: (amount: string) => `${amount} more`,
  less: (amount: string) => `${amount} less`,
  undecided: (from: string, to: string) => `The figures do not decide here: between ${from} and ${to} a year.`,
  notYours: (from: string, to: string, direction: 'more' | 'less') =>
    `The figures do not decide here: by our estimates between ${from} and ${to} a year ${direction}, but the two figures that weigh most are not yours.`,
  same: () => 'By these figures the two cost the same.',
  saves: (from: string, to: string) =>
    `Between ${from} and ${to} a year less, given these estimates. The two figures that weigh most are your own.`,
  costs: (from: string, to: string) =>
    `Between ${from} and ${to} a year more, given these estimates. The two figures that weigh most are your own.`,
  probabilityLess: (share: string) => `Less in ${share} of draws, given these estimates.`,
  probabilityMore: (share: string) => `More in ${share} of draws, given these estimates.`,
  worked: () =>
    'The two departments’ costs, taken from each other draw by draw with the same figures; the ends are P10 and P90.',
  meanWorked: (unit: string) => `Total of the other less total of this one, means in ${unit} a year`,
  settle: (count: number) =>
    count === 1
      ? 'This figure would most likely settle it'
      : `These ${count === 2 ? 'two' : count} would most likely settle it`,
  disagreement: (first: string, other: string) =>
    `Ranking and cost point to different departments: ${first} fits better, ${other} costs less.`,
  perYear: (unit: string) => `${unit} a year`,
  axisMore: (amount: string) => `costs ${amount}`,
  axisLess: (amount: string) => `saves ${amount}`,
};

export const totals = {
  title: (unit: string, count: number) => `${count === 4 ? 'All four' : 'All departments'}, ${unit} a year`,
  columns: { department: 'Department', cash: 'Cash', capacity: 'Capacity', total: 'Total', range: 'P10–P90' },
  today: () => 'today',
  note: () => 'Solid: cash. Tint: capacity, hours already paid for. Bar: mean. Whisker: P10 to P90 of the total.',
  worked: (unit: string) => `All lines added up, means in ${unit} a year`,
};

export const lines = {
  title: () => 'Line by line',
  note: (unit: string, exact: boolean) =>
    `Means, ${unit} a year. ${exact ? 'They add up.' : 'They add up before rounding; the last digit of a sum may differ by one.'}`,
  columns: { line: 'Line', cash: 'Cash', capacity: 'Capacity', basis: 'Where it comes from' },
  role: (topic: string, fte: string) => `${topic}, ${fte}`,
  standstill: (topic: string, hours: string) => `${topic}, you told us ${hours}`,
  moving: (topic: string, years: number) => `${topic}, over ${counted(years, 'year', 'years')}`,
  sum: () => 'Sum',
  basis: { sourced: 'Sourced', estimate: 'Our estimate', yours: 'Your figure' },
  ours: (figures: string) => `Our estimate: ${figures}.`,
  sourced: (figures: string) => `Sourced: ${figures}.`,
  oursNone: () => 'We have no figure of our own for this.',
  worked: (cash: string, capacity: string, unit: string) =>
    `Cash ${cash}, capacity ${capacity}, ${unit} a year: means over all readings of your answers.`,
};

export const drivers = {
  title: () => 'What the difference hangs on',
  note: (name: string, swing: string) =>
    `One figure at its low and at its high end, all others at their median. Widest first: “${name}” moves the difference by ${swing} a year.`,
  columns: { parameter: 'Figure', at: 'Between', low: 'at the low end', high: 'at the high end' },
  worked: (unit: string) =>
    `One end less the other, ${unit} a year. All other figures stand at their median, so nothing is sampled`,
};
