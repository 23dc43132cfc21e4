import { seatPlanWords } from '../i18n/seatPlan.ts';
import type { Language } from '../model/wording.ts';
import { type SeatPlanInput, seatPlan } from '../report/seatPlan.ts';

/** The seat plan as the Astro component draws it, for islands. */
export const SeatPlan = (props: Omit<SeatPlanInput, 'absent'> & { readonly language: Language }) => {
  const words = seatPlanWords[props.language];
  const plan = seatPlan({ ...props, absent: words.absent });
  const middle = plan.table.x + plan.table.width / 2;
  const baseline = plan.table.y + plan.table.height / 2;
  return (
    <svg
      class="seat-plan"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={words.describe(plan.labels)}
    >
      {plan.benches.map((bench) => (
        <g key={bench.placement}>
          <rect class={`bench-fill fill-${bench.placement}`} {...bench.fill} />
          <line class="half" {...bench.half} />
          <rect class="bench" {...bench.outline} />
          {bench.cross.map((line) => (
            <line key={line.y1} class="cross" {...line} />
          ))}
        </g>
      ))}
      <rect class="table" stroke-width="1.5" {...plan.table} />
      <text class="middle" text-anchor="middle" x={middle} y={baseline - 3}>
        {words.table[0]}
      </text>
      <text text-anchor="middle" x={middle} y={baseline + 13}>
        {words.table[1]}
      </text>
      {plan.labels.map((label) => (
        <text key={label.placement} class={label.tone} text-anchor={label.anchor} x={label.x} y={label.y}>
          {label.name} <tspan>{label.figure}</tspan>
        </text>
      ))}
    </svg>
  );
};
