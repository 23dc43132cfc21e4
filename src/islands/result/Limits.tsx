import type { Report } from '../../report/reportTypes.ts';
import { Section } from './Section.tsx';

/** What the result cannot say, why it has its label, and the version of the model. */
export const Limits = ({ limits }: Pick<Report, 'limits'>) => (
  <Section id="limits" title={limits.title} note={limits.model}>
    <ul>
      {limits.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </Section>
);
