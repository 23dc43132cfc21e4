import { useId } from 'preact/hooks';
import { useCostView } from './CostView.ts';

export interface OptionGroup {
  /** Empty: its options stand alone. */
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

interface Props {
  readonly path: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
}

/** One answer from a list; "not sure" is one. */
export const AnswerSelect = ({ path, label, groups }: Props) => {
  const { words, given, answer } = useCostView();
  const id = useId();
  return (
    <div class="basis-field">
      <label for={id}>{label}</label>
      <select id={id} value={given(path) ?? ''} onChange={(event) => answer(path, event.currentTarget.value)}>
        <option value="">{path === 'cost.region' ? words.basis.choose : words.notSure}</option>
        {groups.map((group) =>
          group.label === '' ? (
            group.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
};
