import type { ConfidenceText } from '../../report/reportTypes.ts';
import { WorkedText } from './HowWorked.tsx';

/** Why the result carries its label, what keeps it from being clear, and one level down the whole rule. */
export const Confidence = ({ confidence }: { readonly confidence: ConfidenceText }) => (
  <div class="confidence keep">
    <h3>{confidence.title}</h3>
    <p>{confidence.sentence}</p>
    {confidence.caps.length > 0 && (
      <ul>
        {confidence.caps.map((cap) => (
          <li key={cap}>{cap}</li>
        ))}
      </ul>
    )}
    {confidence.rule && (
      <details class="worked">
        <summary>{confidence.rule.title}</summary>
        <div class="worked-body">
          {confidence.rule.rows.map((row) =>
            row.worked ? (
              <WorkedText key={row.worked.text} worked={row.worked}>
                {row.metText}
              </WorkedText>
            ) : (
              <p key={row.text}>
                {row.text} <b>{row.metText}</b>
              </p>
            ),
          )}
        </div>
      </details>
    )}
  </div>
);
