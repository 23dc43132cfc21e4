import type { RolePartsTable } from '../../report/costPage/rolePartsTable.ts';

/** The role's line in its parts, which add up to it. */
export const RoleParts = ({ parts }: { readonly parts: RolePartsTable }) => (
  <div class="cost-part">
    <h3>{parts.title}</h3>
    <p class="note">{parts.note}</p>
    <table class="role-parts">
      <thead>
        <tr>
          <th scope="col">{parts.columns.part}</th>
          <th scope="col" class="number">
            {parts.columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td class="number">{row.amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{parts.sumLabel}</th>
          <td class="number">{parts.sum}</td>
        </tr>
      </tfoot>
    </table>
  </div>
);
