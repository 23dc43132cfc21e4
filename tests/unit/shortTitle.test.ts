import { expect, it } from 'vitest';
import { shortTitle } from '../../src/components/sources/shortTitle.ts';

it.each([
  { title: 'CIS control 7.4', short: 'CIS control 7.4', why: 'a short one stays' },
  {
    title: 'Optimizing ERP support staffing in smaller companies',
    short: 'Optimizing ERP support staffing in…',
    why: 'no word is cut',
  },
  {
    title: 'AS 2201 Audit of ICFR, Appendix B: Benchmarking (.B27)',
    short: 'AS 2201 Audit of ICFR, Appendix B…',
    why: 'no mark is left before the dots',
  },
  {
    title: '不相容职务分离：设在财务部门内的信息技术团队（论坛讨论）',
    short: '不相容职务分离：设在财务部门内的信息…',
    why: 'Han characters are twice as wide',
  },
])('$why: $short', ({ title, short }) => {
  expect(shortTitle(title)).toBe(short);
});
