import type { PlacementId, Responsible } from '../model/decision.ts';
import type { ReportContext } from './context.ts';
import type { Rich } from './figureTypes.ts';
import { percent, percentRange } from './format.ts';
import type { Headline } from './reportTypes.ts';
import { firstShare, shareFigure } from './shares.ts';
import { contradictions } from './warningText.ts';

/** Host and split of duties, share, range and label; contradictions first. */
export function headline(context: ReportContext): Headline {
  const { assessment, words } = context;
  const { placement, runnerUp, confidence, halfWidth95, otherRules } = assessment.recommendation;
  const kind = placement === null ? 'none' : confidence === 'close' && runnerUp !== null ? 'close' : 'host';
  const share = placement === null ? 0 : firstShare(context, placement);
  return {
    kind,
    seat: kind === 'host' ? placement : null,
    answered: words.headline.answered(assessment.answered.count, assessment.answered.total),
    title: title(context, kind),
    split: placement === null ? words.headline.splitNone() : split(context, placement, kind === 'close'),
    contradictions: contradictions(context),
    label: confidence,
    labelText: words.readings.label[confidence],
    readings: readings(context),
    share:
      placement === null
        ? null
        : shareFigure(context, share, words.headline.shareWorked(percent(share, context.language)), halfWidth95),
    otherRules:
      placement === null || runnerUp === null
        ? null
        : words.headline.otherRules(percentRange(otherRules.low, otherRules.high, context.language)),
  };
}

function title({ assessment, words, department }: ReportContext, kind: Headline['kind']): string {
  const { placement, runnerUp } = assessment.recommendation;
  if (placement === null) return words.headline.none();
  if (kind === 'close' && runnerUp !== null) return words.headline.close(department(placement), department(runnerUp));
  return words.headline.host(department(placement));
}

function readings(context: ReportContext): Rich {
  const { assessment, words, language, department } = context;
  const { placement, runnerUp, confidence } = assessment.recommendation;
  if (placement === null) return words.readings.none();
  if (runnerUp === null) return words.readings.only(confidence);
  const share = percent(firstShare(context, placement), language);
  if (confidence !== 'close') return words.readings.first(share, confidence);
  return words.readings.close(
    department(placement),
    share,
    department(runnerUp),
    percent(firstShare(context, runnerUp), language),
  );
}

/** What lies with others than the host: the technical half, approval of access, the data. */
function split(context: ReportContext, host: PlacementId, close: boolean): string {
  const { assessment, words } = context;
  const technical = technicalHalf(context, host);
  // Between two, IT holds the technical half if it exists, whichever of them hosts.
  const shown = host === 'it' && !close ? '' : technical;
  return words.headline.split({
    leadsCentre: !close && assessment.structure.id === 'centre-of-excellence',
    whoever: close,
    technical: shown,
    data: shown === '',
  });
}

function technicalHalf({ assessment, answers, words }: ReportContext, host: PlacementId): string {
  const saas = answers.values['system.deployment'] === 'saas';
  const servers: Responsible | undefined = assessment.dutyMap.find(
    ({ duty }) => duty === 'hold-server-privilege',
  )?.responsible;
  const itExists = answers.values['capability.it'] !== 'absent';
  if (itExists) return saas ? words.headline.technical['it-saas'] : words.headline.technical.it;
  if (saas) return words.headline.technical.vendor;
  return servers === 'it' && host !== 'it' ? words.headline.technical.it : words.headline.technical.provider;
}
