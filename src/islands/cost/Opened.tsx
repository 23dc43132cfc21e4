import type { Wording } from '../../model/wording.ts';
import { faultTextBesideField } from '../../report/faultText.ts';
import type { Opened as OpenedAnswers } from '../../share/opened.ts';
import { useCostView } from './CostView.ts';

interface Props {
  readonly opened: OpenedAnswers | null;
  readonly wording: Wording;
}

/** What a link or file had to lose, named one by one. */
export const Opened = ({ opened, wording }: Props) => {
  const { language, words } = useCostView();
  if (!opened || (opened.dropped.length === 0 && !opened.newer)) return null;
  const nameOf = (path: string): string => {
    const id = path.replace(/^cost\.overrides\./, '').replace(/\.(low|likely|high)$/, '');
    return wording.questions[path]?.label ?? wording.parameters[id]?.name ?? path;
  };
  return (
    <div class="notice">
      {opened.newer && <p>{words.newer}</p>}
      {opened.dropped.length > 0 && (
        <>
          <p>{words.dropped}</p>
          <ul>
            {opened.dropped.map((fault) => (
              <li key={`${fault.path} ${fault.found}`}>
                <b>{nameOf(fault.path)}</b>
                {language === 'en' ? ': ' : '：'}
                {faultTextBesideField(fault, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
