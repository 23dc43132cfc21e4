import type { DriversTable } from '../../../report/costReportTypes.ts';
import { HowWorked } from '../HowWorked.tsx';

/** Which figures move the difference most. */
export const Drivers = ({ drivers }: { readonly drivers: DriversTable }) => {
  const { columns } = drivers;
  return (
    <div class="cost-part">
      <h3>{drivers.title}</h3>
      <p class="note">{drivers.note}</p>
      <table class="drivers stack">
        <thead>
          <tr>
            <th scope="col">{columns.parameter}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col" class="number">
              {columns.low}
            </th>
            <th scope="col" class="number">
              {columns.high}
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.rows.map((row) => (
            <tr key={row.parameter}>
              <th scope="row">{row.name}</th>
              <td>{row.at}</td>
              <td class="number" data-label={columns.low}>
                {row.low}
              </td>
              <td class="number" data-label={columns.high}>
                {row.high}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <HowWorked each={drivers.rows.map(({ name, worked }) => ({ label: name, worked }))} />
    </div>
  );
};
