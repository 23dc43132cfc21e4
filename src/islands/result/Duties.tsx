import type { DutiesSection, StructureSection } from '../../report/sectionTypes.ts';
import { Placement } from './Placement.tsx';
import { Section } from './Section.tsx';
import { NotedText, SourceNumbers } from './SourceNumbers.tsx';

/** How the work is cut: who does each duty, who answers for it, and what must not lie in one hand. */
export const Duties = ({ duties }: { readonly duties: DutiesSection }) => {
  const { columns } = duties;
  return (
    <Section id="duties" title={duties.title} note={duties.note}>
      <table class="duty-map stack">
        <thead>
          <tr>
            <th scope="col">{columns.duty}</th>
            <th scope="col">{columns.responsible}</th>
            <th scope="col">{columns.accountable}</th>
            <th scope="col">{columns.notTogetherWith}</th>
            <th scope="col">{columns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {duties.rows.map((row) => (
            <tr key={row.duty}>
              <th scope="row">{row.name}</th>
              <td data-label={columns.responsible}>
                {row.responsiblePlacement ? (
                  <Placement placement={row.responsiblePlacement}>{row.responsible}</Placement>
                ) : (
                  row.responsible
                )}
              </td>
              <td data-label={columns.accountable}>{row.accountable}</td>
              <td data-label={columns.notTogetherWith}>{row.notTogetherWith}</td>
              <td data-label={columns.sources}>
                <SourceNumbers notes={row.notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DeeperDuties duties={duties} />
    </Section>
  );
};

/** What each duty is, what asks for it, and why two must not lie in one hand. */
const DeeperDuties = ({ duties: { columns, rows, deeper } }: { readonly duties: DutiesSection }) => (
  <details class="worked">
    <summary>{deeper.title}</summary>
    <div class="worked-body">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{columns.duty}</th>
            <th scope="col">{deeper.meaning}</th>
            <th scope="col">{deeper.clause}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.duty}>
              <th scope="row">{row.name}</th>
              <td data-label={deeper.meaning}>{row.meaning}</td>
              <td data-label={deeper.clause}>{row.clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{deeper.pairs}</th>
            <th scope="col">{deeper.why}</th>
            <th scope="col">{deeper.clause}</th>
          </tr>
        </thead>
        <tbody>
          {deeper.pairRows.map((row) => (
            <tr key={row.duties}>
              <th scope="row">{row.duties}</th>
              <td data-label={deeper.why}>{row.why}</td>
              <td data-label={deeper.clause}>
                {row.clause}
                <SourceNumbers notes={row.notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

/** One home, a split, a centre of excellence, or outside. */
export const Structure = ({ structure }: { readonly structure: StructureSection }) => (
  <Section id="structure" title={structure.title}>
    <h3>{structure.name}</h3>
    <p>{structure.meaning}</p>
    <ul>
      {structure.reasons.map(({ text, notes }) => (
        <li key={text}>
          <NotedText text={text} notes={notes} />
        </li>
      ))}
    </ul>
    {structure.because && <p class="note">{structure.because}</p>}
    {structure.missing && <p class="note">{structure.missing}</p>}
  </Section>
);
