import type { RankRow } from '../../report/sectionTypes.ts';
import { Placement } from './Placement.tsx';

/** Departments that cannot host, each with its reason and without a share. */
export const RuledOut = ({ rows }: { readonly rows: readonly RankRow[] }) => {
  const out = rows.filter((row) => row.ruledOut !== null);
  return out.length === 0 ? null : (
    <table class="stack ruled-out-list">
      <tbody>
        {out.map((row) => (
          <tr class="ruled-out" key={row.placement}>
            <th scope="row">
              <Placement placement={row.placement} struck>
                {row.name}
              </Placement>
            </th>
            <td>{row.ruledOut}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
