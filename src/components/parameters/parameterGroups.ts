/** Over which pages the figures of the cost are spread. Addresses are for ever: a figure never moves to another page. */
import type { CostParameter } from '../../model/costData.ts';

export const parameterGroups = ['pay', 'employment', 'workload', 'departments', 'downtime'] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/** Pay and what turns it into hours and users' pay. */
const PAY: readonly string[] = ['wage', 'hours-per-year', 'user-pay'];

/** Figures of the role that its workload is made of, beside those named `workload-…`. */
const WORKLOAD: readonly string[] = ['standing-share', 'users-per-administrator', 'size-economy'];

/** The page on which a figure stands. */
export function parameterGroup({ id, topic }: Pick<CostParameter, 'id' | 'topic'>): ParameterGroup {
  if (PAY.includes(id)) return 'pay';
  if (WORKLOAD.includes(id) || id.startsWith('workload-')) return 'workload';
  if (topic === 'role' || topic === 'settings') return 'employment';
  return topic === 'standstill' ? 'downtime' : 'departments';
}

/** The figures of a page in the order in which they are read: those named above first, the others as in the data. */
export function inReadingOrder<T extends Pick<CostParameter, 'id'>>(parameters: readonly T[]): readonly T[] {
  const named = [...PAY, ...WORKLOAD, 'on-cost'];
  const place = ({ id }: T): number => (named.includes(id) ? named.indexOf(id) : named.length);
  return [...parameters].sort((a, b) => place(a) - place(b));
}

/** English address of a page of figures. */
export const parameterPage = (group: ParameterGroup): string => `/method/figures/${group}/`;

/** English address at which a figure stands with everything that is known of it. */
export const parameterAddress = (parameter: Pick<CostParameter, 'id' | 'topic'>): string =>
  `${parameterPage(parameterGroup(parameter))}#${parameter.id}`;
