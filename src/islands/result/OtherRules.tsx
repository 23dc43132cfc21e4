import type { OtherRulesText } from '../../report/otherRules.ts';
import { Placement } from './Placement.tsx';

/** One level down: the first place under each other rule, and what makes the rules differ. */
export const OtherRules = ({ rules }: { readonly rules: OtherRulesText | null }) =>
  rules && (
    <details class="worked">
      <summary>{rules.title}</summary>
      <div class="worked-body">
        <p>{rules.note}</p>
        <table class="other-rules stack">
          <thead>
            <tr>
              {rules.columns.map((column, index) => (
                <th scope="col" key={column} class={index === 2 ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td data-label={rules.columns[1]}>
                  <Placement placement={row.first.placement}>{row.first.name}</Placement>
                  {row.firstShare && <span class="cell-line note">{row.firstShare}</span>}
                </td>
                <td class="number" data-label={rules.columns[2]}>
                  {row.share}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{rules.cause}</p>
      </div>
    </details>
  );
