import type { Language } from '../model/wording.ts';
import type { BenchLabel } from '../report/seatPlan.ts';

export interface SeatPlanWords {
  /** The two lines on the table. */
  readonly table: readonly [string, string];
  /** Beside a bench whose department does not exist. */
  readonly absent: string;
  /** The plan in one sentence, for those who do not see it. */
  readonly describe: (labels: readonly Pick<BenchLabel, 'name' | 'figure'>[]) => string;
}

/** Words of the seat plan. */
export const seatPlanWords: Readonly<Record<Language, SeatPlanWords>> = {
  en: {
    table: ['ERP', 'admin'],
    absent: 'none',
    describe: (labels) =>
      `Share of readings that put each department first: ${labels.map((each) => `${each.name} ${each.figure}`).join(', ')}.`,
  },
  zh: {
    table: ['ERP', '管理员'],
    absent: '没有',
    describe: (labels) => `各部门排第一的比例：${labels.map((each) => `${each.name} ${each.figure}`).join('，')}。`,
  },
};
