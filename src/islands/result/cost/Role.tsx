import type { RoleText } from '../../../report/costReportTypes.ts';
import { RichText } from '../../RichText.tsx';
import { HowWorked } from '../HowWorked.tsx';

/** What the role itself costs, in any department, beside what there is today. */
export const Role = ({ role }: { readonly role: RoleText }) => (
  <div class="cost-part keep">
    <h3>{role.title}</h3>
    <p>
      <RichText parts={role.sentence} />
    </p>
    {role.against && <p>{role.against.text}</p>}
    {role.observed && <p class="note">{role.observed}</p>}
    <HowWorked
      each={[
        { label: role.fte.text, worked: role.fte.worked },
        { label: role.perYear.text, worked: role.perYear.worked },
        ...role.workings,
        ...(role.against ? [{ label: role.against.text, worked: role.against.worked }] : []),
      ]}
    />
  </div>
);
