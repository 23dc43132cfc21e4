import type { Fault } from '../model/answers.ts';
import { faultSentence } from './faultWords.ts';
import type { SurveyView } from './surveyView.ts';

/** What a link had to lose, named one by one; and that the data did not arrive. */
export function Notices({ view }: { readonly view: SurveyView }) {
  const { survey, words } = view;
  const opened = survey.session.opened.value;
  const client = survey.client.value;
  const nameOf = ({ path }: Fault): string => view.wordingOf(path).label || path;
  return (
    <>
      {opened?.newer && <p class="notice">{words.newer}</p>}
      {opened && opened.dropped.length > 0 && (
        <div class="notice">
          <p>{words.dropped}</p>
          <ul>
            {opened.dropped.map((fault) => (
              <li key={`${fault.path} ${fault.found}`}>
                <b>{nameOf(fault)}</b>
                {words.colon}
                {faultSentence(fault, view.language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {client?.failed.value && (
        <p class="notice notice-warning">
          {words.failed}{' '}
          <button type="button" class="link-button" onClick={() => client.request(survey.session.answers.value)}>
            {words.again}
          </button>
        </p>
      )}
    </>
  );
}
