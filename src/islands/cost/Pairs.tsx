import { useId, useState } from 'preact/hooks';
import type { Pair } from '../../engine/cost/saving.ts';
import type { PlacementId } from '../../model/decision.ts';
import type { PairsText } from '../../report/costPage/pairs.ts';
import { useCostView } from './CostView.ts';

interface Props {
  readonly pairs: PairsText;
  /** What the ranking says. */
  readonly first: string;
  readonly compare: (pair: Pair | null) => void;
}

/** Any pair that is not among those worth comparing. */
const OTHER = 'other';

/** Which two departments are compared: those worth comparing, or any other two. */
export const Pairs = ({ pairs, first, compare }: Props) => {
  const { words } = useCostView();
  const name = useId();
  // What was chosen last, before the page follows.
  const [wanted, setWanted] = useState<string | null>(null);
  const { choices, chosen, possible } = pairs;
  if (!chosen || possible.length < 2) return <p>{first}</p>;
  const known = wanted === OTHER || choices.some(({ text }) => text === wanted);
  const now = known ? wanted : (choices.find((choice) => choice.chosen)?.text ?? OTHER);
  return (
    <fieldset class="pairs no-print">
      <legend>
        {words.pairs.title}
        <span class="note"> {first}</span>
      </legend>
      {choices.map(({ pair, text }) => (
        <label class="choice" key={text}>
          <input
            type="radio"
            name={name}
            checked={now === text}
            onChange={() => {
              setWanted(text);
              compare(pair);
            }}
          />
          <span class="choice-text">{text}</span>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name={name} checked={now === OTHER} onChange={() => setWanted(OTHER)} />
        <span class="choice-text">{words.pairs.other}</span>
      </label>
      {now === OTHER && (
        <div class="pair-fields">
          <Department
            label={words.pairs.first}
            value={chosen.placement}
            possible={possible}
            choose={(placement) =>
              compare({ placement, against: placement === chosen.against ? chosen.placement : chosen.against })
            }
          />
          <Department
            label={words.pairs.second}
            value={chosen.against}
            possible={possible}
            choose={(against) =>
              compare({ against, placement: against === chosen.placement ? chosen.against : chosen.placement })
            }
          />
        </div>
      )}
    </fieldset>
  );
};

interface DepartmentProps {
  readonly label: string;
  readonly value: PlacementId;
  readonly possible: PairsText['possible'];
  readonly choose: (placement: PlacementId) => void;
}

const Department = ({ label, value, possible, choose }: DepartmentProps) => {
  const id = useId();
  return (
    <div class="basis-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const found = possible.find(({ placement }) => placement === event.currentTarget.value);
          if (found) choose(found.placement);
        }}
      >
        {possible.map(({ placement, name }) => (
          <option key={placement} value={placement}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
