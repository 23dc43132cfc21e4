/** The page on the cost, in English. */
import { NBSP } from '../../format.ts';
import { start } from './grammar.ts';

export const costPage = {
  pair: (own: string, other: string) => `${start(own)} against ${other}`,
  pairToday: () => 'its home today',
  pairSecond: () => 'second in the ranking',
  first: (department: string) => `The ranking puts ${department} first.`,
  firstNone: () => 'No department is left that could host the role.',
  conditions: {
    title: () => 'What would have to be true',
    /** Which way the middle of all figures leans is no claim of a saving. */
    tips: (now: string, then: string) =>
      `With every figure at its middle the balance lies with ${now}. It would tip to ${then} if any one of these were true, all else as it is:`,
    none: (own: string, other: string) =>
      `No single figure, within what is plausible, tips the balance between ${own} and ${other}.`,
    columns: { figure: 'Figure', would: 'Would have to be', now: 'Is now' },
    more: (value: string) => `more than ${value}`,
    less: (value: string) => `less than ${value}`,
    yours: (value: string) => `${value}, yours`,
    ours: (value: string) => `${value}, our estimate`,
    sourced: (value: string) => `${value}, sourced`,
    never: (names: readonly string[]) => `${names.join('; ')}.`,
    neverTitle: (count: number) =>
      count === 1 ? 'One figure that no plausible value tips' : `${count} figures of which no plausible value tips it`,
  },
  agreement: {
    same: (department: string) => `Ranking and cost point to the same department: ${department}.`,
    differ: (fits: string, cheaper: string) =>
      `Ranking and cost point to different departments: ${fits} fits better, ${cheaper} costs less.`,
    worth: (fits: string, cheaper: string, from: string, to: string) =>
      `Then ask what the better fit is worth to you. If it is worth ${from} to ${to} a year, keep ${fits} and enter that amount as the price of the fit; if it is not, take ${cheaper}, and put the safeguards of that placement in place first.`,
    open: (department: string) =>
      `The figures do not decide between these two, so the ranking stands: ${department}. Whoever wants money to speak replaces the figures below that weigh most.`,
    leftOut: (department: string) => `This pair leaves out ${department}, which the ranking puts first.`,
  },
  roleParts: {
    title: () => 'The role, part by part',
    note: (unit: string) =>
      `Means, ${unit} a year. The same work and the same pay in every department. Pay takes up the rounding, so that the parts add up.`,
    part: 'Part',
    amount: 'Amount',
    sum: 'The role itself',
    names: {
      pay: 'Pay',
      contributions: 'Contributions on top of pay',
      hiring: 'Finding a successor when one leaves',
      'running-in': 'Running in of a successor',
      training: 'Training that keeps skills current',
    },
  },
  stacked: {
    title: (unit: string) => `Lines of every department, ${unit} a year`,
    note: () =>
      'Each bar stacks the means of its lines, from the left in the order of the list. Whisker: P10 to P90 of the total.',
    line: 'Line',
    sum: 'Sum',
    range: 'P10–P90',
  },
  tornado: {
    description: (rows: readonly string[]) => `What the difference hangs on: ${rows.join('; ')}`,
    row: (name: string, low: string, high: string) => `${name}: from ${low} to ${high}`,
    note: (unit: string) => `${unit} a year. Hollow end: the figure at its P10; filled end: at its P90.`,
  },
  difference: {
    end: 'Of 100 draws',
    amount: 'Difference a year',
    low: '10 lie below',
    high: '90 lie below',
    middle: 'Mean',
  },
  explain: {
    formula: (line: string, factors: readonly string[]) => `${line} = ${factors.join(' × ')}`,
    once: (years: number) => `, once, over ${years} years`,
    step: (name: string) => `${start(name)}.`,
    figures: 'Figures behind it',
    none: 'Nothing is counted here.',
    derived: {
      'administrator-hour': 'pay over paid hours, times on-cost',
      'user-hour': 'an hour of an administrator times the pay of users against it',
      'idle-hour': 'users times working time lost times an hour of a user',
      'standstill-cash-hour': 'cash lost in one hour, where anybody uses the ERP',
    },
  },
  figures: {
    count: (all: number, changed: number) =>
      `${all} ${all === 1 ? 'figure' : 'figures'}${changed === 0 ? '' : `, ${changed} changed`}`,
    yours: (value: string) => `Your figure: ${value}.`,
    outside: (range: string) => `Outside what we hold plausible (${range}); it is used all the same.`,
    read: (date: string) => `Read ${date}.`,
    judged: (date: string) => `Judged ${date}.`,
    readAt: { original: 'from the original', copy: 'from a copy' },
    classes: {
      A: 'Class A: official or primary.',
      B: 'Class B: official in extract, or a survey in its own words.',
      C: 'Class C: as somebody else quotes it.',
      D: 'Class D: a claim without a method.',
      judgement: 'Judgement: no source gives the likely value.',
    },
    prices: (year: number) => `Of ${year}.`,
  },
  fault: {
    order: (lower: string, a: string, upper: string, b: string) =>
      `${lower} ${a} is above ${upper.toLowerCase()} ${b}. Enter low ≤ likely ≤ high.`,
    missing: (end: string) => `${end} is missing. Enter all three, or go back to one figure.`,
    payroll: (typed: string, amount: string) =>
      `“${typed}” for one hour is more than a whole year of pay for all your users, ${amount}. Enter less than that.`,
    ends: { low: 'Low', likely: 'Likely', high: 'High' },
  },
  csv: {
    head: ['Department', 'Line', 'Kind', 'Mean', 'Unit', 'Where it comes from', 'What it leaves out'],
    unit: (currency: string) => `${currency} a year`,
    total: 'Sum',
    name: 'seatwise-cost-lines.csv',
  },
  date: (iso: string) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
      .format(new Date(`${iso}T00:00:00Z`))
      .replace(/ /g, NBSP),
};

export type CostPageWords = typeof costPage;
