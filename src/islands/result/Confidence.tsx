import type { ConfidenceText } from '../../report/reportTypes.ts';

/** Why the result carries its label, and what keeps it from being clear. */
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
  </div>
);
