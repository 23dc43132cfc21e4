import type { ReportContext } from './context.ts';
import type { Musts } from './reportTypes.ts';

/** Musts that stand above the fold. */
const SHOWN = 3;

/** The musts to put right or to confirm: unmet ones first, then those not known. */
export function musts({ assessment, wording, words }: ReportContext): Musts {
  const all = assessment.safeguards.filter(({ severity }) => severity === 'must');
  const open = [...all.filter(({ state }) => state === 'unmet'), ...all.filter(({ state }) => state === 'unknown')];
  const shown = open.slice(0, SHOWN);
  const rest = open.length - shown.length;
  const unmet = open.some(({ state }) => state === 'unmet');
  return {
    title: open.length === 0 ? words.musts.done() : unmet ? words.musts.putRight() : words.musts.confirm(shown.length),
    rows: shown.map(({ id, state }) => ({
      id,
      statement: wording.safeguards[id]?.statement ?? '',
      state,
      stateText: words.safeguards.state[state],
    })),
    more:
      open.length === 0
        ? all.length === 0
          ? ''
          : words.musts.allMet(all.length)
        : rest > 0
          ? words.musts.more(rest)
          : '',
  };
}
