import type { ConditionsTable } from '../../report/costPage/conditions.ts';
import { HowWorked } from '../result/HowWorked.tsx';

/** What would have to be true of one figure for the choice to tip. */
export const Conditions = ({ conditions }: { readonly conditions: ConditionsTable }) => {
  const { columns, rows, never } = conditions;
  return (
    <div class="cost-part">
      <h3>{conditions.title}</h3>
      <p>{conditions.lead}</p>
      {rows.length > 0 && (
        <table class="conditions stack">
          <thead>
            <tr>
              <th scope="col">{columns.figure}</th>
              <th scope="col">{columns.would}</th>
              <th scope="col">{columns.now}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.parameter} data-parameter={row.parameter}>
                <th scope="row">{row.name}</th>
                <td data-label={columns.would}>
                  <b>{row.would}</b>
                </td>
                <td data-label={columns.now} class={row.yours ? 'basis-yours' : ''}>
                  {row.now}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && <HowWorked each={rows.map(({ name, worked }) => ({ label: name, worked }))} />}
      {never && (
        <details class="worked">
          <summary>{never.title}</summary>
          <div class="worked-body">
            <p>{never.text}</p>
          </div>
        </details>
      )}
    </div>
  );
};
