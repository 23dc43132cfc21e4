import type { DutiesSection, StructureSection } from '../../report/reportTypes.ts';
import { Placement } from './Placement.tsx';
import { Section } from './Section.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

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
    </Section>
  );
};

/** One home, a split, a centre of excellence, or outside. */
export const Structure = ({ structure }: { readonly structure: StructureSection }) => (
  <Section id="structure" title={structure.title}>
    <h3>{structure.name}</h3>
    <p>{structure.meaning}</p>
    {structure.because && <p class="note">{structure.because}</p>}
    {structure.missing && <p class="note">{structure.missing}</p>}
  </Section>
);
