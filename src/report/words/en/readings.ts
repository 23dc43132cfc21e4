/** How sure the first place is, in English. */
import type { ConfidenceLabel } from '../../../model/assessment.ts';
import { rich } from '../../rich.ts';

export const readings = {
  label: { clear: 'clear', leaning: 'leaning', close: 'close' },
  first: (share: string, label: ConfidenceLabel) => rich('First in ', [share], ' of readings: ', [label], '.'),
  close: (first: string, share: string, second: string, otherShare: string) =>
    rich(['Close'], `: ${first} comes first in `, [share], ` of readings, ${second} in `, [otherShare], '.'),
  only: (label: ConfidenceLabel) => rich('The only department that can host it: ', [label], '.'),
  none: () => rich('You told us that none of the four departments exists.'),
};
