/** The answer beside the questions, in English. */
import { rich } from '../../rich.ts';
import { inside, start } from './grammar.ts';

export const bar = {
  title: () => 'The answer so far',
  closeName: (first: string, second: string) => `Close: ${first} or ${second}`,
  noneName: () => 'No department left',
  line: (name: string, share: string, label: string) => `${name} ${share}, ${label}`,
  closeLine: (first: string, share: string, second: string, otherShare: string) =>
    `Close: ${first} ${share}, ${inside(second)} ${otherShare}`,
  onlyLine: (name: string, label: string) => `${name}, the only one left: ${label}`,
  otherRules: (shares: string) => `Under other reasonable rules: ${shares}.`,
  nextLead: () => 'Most decisive next',
  nextLine: (title: string) => `Next: ${title}`,
  adds: (points: number) =>
    points < 1
      ? 'Adds less than a point of certainty.'
      : `Adds about ${points === 1 ? 'one point' : `${points} points`} of certainty.`,
  settled: () => 'No single further answer changes the first place.',
  roleLead: () => 'What the role costs you',
  roleLine: (amount: string) => `The role: ${amount} a year`,
  roleSentence: (fte: string, amount: string) => rich(`${fte}, `, [amount], ' a year'),
  roleRegion: (region: string) => `Paid in ${region.replace(/^United/, 'the $&')}.`,
  roleOwn: () => 'By your own figures.',
  asksRegion: () => 'Role cost: choose a region',
  asksSize: () => 'Role cost: tell us the users',
  asksOwn: () => 'Role cost: fill in your own figures',
  changedLead: () => 'Just changed.',
  moved: (answer: string, department: string, from: string, to: string) =>
    `${answer} moved ${department} from ${from} to ${to}.`,
  cleared: (answer: string, department: string, from: string, to: string) =>
    `Without ${answer}, ${department} goes from ${from} to ${to}.`,
  unmoved: (answer: string, department: string, share: string) => `${answer} leaves ${department} at ${share}.`,
  unmovedCleared: (answer: string, department: string, share: string) =>
    `Without ${answer}, ${department} stays at ${share}.`,
  several: (count: number) => `These ${count} answers`,
  severalInside: (count: number) => `these ${count} answers`,
  quoted: (label: string) => `“${start(label)}”`,
};
