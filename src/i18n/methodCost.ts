import type { Language } from '../model/wording.ts';
import type { MethodFigures, MethodSection } from './methodSections.ts';

/** Words of the page with the formulas of the cost. */
export const methodCostWords: Readonly<Record<Language, (figures: MethodFigures) => readonly MethodSection[]>> = {
  en: ({ referenceUsers, large }) => [
    {
      id: 'workload',
      title: 'Workload',
      note: 'The same in every department.',
      passages: [
        { formula: `FTE = standing + (users / each) · (${referenceUsers} / users)^e · Π factor` },
        {
          text: `Standing is the work that any ERP needs. Each is the users that one administrator serves at ${referenceUsers} users, and e lets that number grow with size: a straight line would ask for ${large.straight} administrators where ${large.users} users were seen to have ${large.seen}.`,
          sources: ['D03', 'D04', 'D05'],
        },
        {
          text: 'Five factors make it more or less: core modules, interfaces, own code, legal entities, servers of your own. The most complex case multiplies by the figure, the simplest divides by it, the middle leaves the work as it is; what is not answered is drawn between.',
          sources: ['judgement'],
        },
        {
          text: 'Held against teams that were counted, it hits most and misses some.',
          to: { page: 'teams', name: 'All of them, side by side' },
        },
      ],
    },
    {
      id: 'role',
      title: 'The role',
      note: 'Same job, same pay, wherever it sits.',
      passages: [
        { formula: 'role = FTE · (pay · on-cost · (1 + leaving · running-in) + leaving · hiring + training)' },
        {
          text: 'Pay and on-cost are sourced by region; leaving is the share who go in a year, running-in what of a year’s work is lost until the next one is up to speed.',
          to: { page: 'figures', name: 'Each figure' },
        },
      ],
    },
    {
      id: 'department',
      title: 'What the department changes',
      note: 'Our estimate, every line of it.',
      passages: [
        {
          list: [
            'skills to be learned: hours for each administrator, times the hour, plus courses',
            'outside support: hours for each administrator, times what an adviser charges',
            'downtime: hours a year, times idle users and cash lost in an hour',
            'misfit and rework: users’ hours',
            'errors and late close: users’ hours, and cash',
            'control upkeep: users’ hours, and cash',
            'moving once: hours and cash for each administrator, spread over the years of the estimate; nothing where the role stays',
          ],
        },
        {
          text: 'Cash and capacity (hours already paid for) stand in two columns. Nothing counts twice: support that is bought shortens the downtime, and reviews are either in the workload or in control upkeep. Hours of downtime that you tell are those of today’s host; the others follow in proportion.',
        },
      ],
    },
    {
      id: 'ranges',
      title: 'Ranges',
      passages: [
        { text: 'Most figures are PERT distributions of a low, a likely and a high value:' },
        { formula: 'mean = (low + 4 · likely + high) / 6' },
        {
          text: 'The form is a convention, chosen because three values can be asked of anyone; nothing in nature demands it. What is shown is P10, P50 and P90, and means where lines must add up.',
          sources: ['G611', 'G612'],
        },
        {
          text: 'Money is in real terms of the year that stands beside it, over the years that you choose; growth of pay and discount rate are 0 unless you set them.',
        },
      ],
    },
    {
      id: 'saving',
      title: 'The difference between two departments',
      passages: [
        { formula: 'saving = lines of the other − lines of the recommended' },
        {
          text: 'It is taken reading by reading on the same draws, so that all that both share cancels: comparing two ranges by eye would hide it.',
          sources: ['G610'],
        },
      ],
    },
    {
      id: 'turning-point',
      title: 'Turning point',
      passages: [
        { formula: 'saving = fixed + rate · x,   so x = −fixed / rate' },
        {
          text: 'All other figures stand at their median. For downtime, x is the hours that the recommended department must spare you; no guess about departments enters that line. A figure in which the saving is no straight line gets none.',
        },
      ],
    },
    {
      id: 'drivers',
      title: 'Drivers',
      passages: [
        {
          text: 'One figure at its P10 and at its P90, all others at their median: the widest swing comes first. These are what to find out.',
        },
      ],
    },
    {
      id: 'verdict',
      title: 'When a saving is claimed',
      passages: [
        {
          text: 'Only where P10 and P90 of the saving agree in sign, and the two figures that lead the drivers with our own ranges have become yours. With our ranges alone this never happens: a guess of ours proves no saving. Otherwise both ends are named and the figures are said not to decide.',
        },
      ],
    },
  ],
  zh: ({ referenceUsers, large }) => [
    {
      id: 'workload',
      title: '工作量',
      note: '归哪个部门都一样。',
      passages: [
        { formula: `全职人力 = 基本 +（用户数 / 人均）·（${referenceUsers} / 用户数）^e · Π 系数` },
        {
          text: `“基本”是任何 ERP 都要做的事。“人均”是 ${referenceUsers} 名用户时每名管理员服务的用户数，e 让它随规模增长：按直线推算，${large.users} 名用户要 ${large.straight} 名管理员，而实际数到的团队是 ${large.seen} 人。`,
          sources: ['D03', 'D04', 'D05'],
        },
        {
          text: '五项系数使它增减：核心模块、接口、二次开发、法人主体、自管服务器。最复杂时乘以系数，最简单时除以系数，居中时不变；没答的在两端之间抽取。',
          sources: ['judgement'],
        },
        { text: '拿数过的团队核对，多数对得上，有几个对不上。', to: { page: 'teams', name: '逐个对照' } },
      ],
    },
    {
      id: 'role',
      title: '岗位成本',
      note: '同样的活，同样的工资，坐在哪里都一样。',
      passages: [
        { formula: '岗位 = 全职人力 ×（年薪 × 用人成本系数 ×（1 + 离职率 × 磨合）+ 离职率 × 招聘费 + 培训费）' },
        {
          text: '年薪和用人成本系数分地区，有出处；离职率是一年里走的人占多少，磨合是新人上手之前少做的活占一年的多少。',
          to: { page: 'figures', name: '逐个看数据' },
        },
      ],
    },
    {
      id: 'department',
      title: '部门带来的差别',
      note: '每一项都是我们的估计。',
      passages: [
        {
          list: [
            '要学的技能：每名管理员的学习小时数 × 小时成本，另加课程费',
            '外部支持：每名管理员用的支持小时数 × 顾问收费',
            '停机：全年小时数 ×（每小时的停工成本 + 现金损失）',
            '不合用与返工：用户的小时数',
            '差错与结账延误：用户的小时数，另有现金',
            '控制的维持：用户的小时数，另有现金',
            '移交一次：每名管理员的小时数和现金，摊到测算的各年；岗位不动就没有这项',
          ],
        },
        {
          text: '现金与工时（已经付过工资的时间）分两栏。同一笔不算两次：买了外部支持，停机就相应缩短；权限复核要么算在工作量里，要么算在控制的维持里。您填的停机小时数，记在现在的归属部门名下，其他部门按比例推算。',
        },
      ],
    },
    {
      id: 'ranges',
      title: '区间',
      passages: [
        { text: '多数数据用低、可能、高三个值的 PERT 分布：' },
        { formula: '均值 =（低 + 4 × 可能 + 高）/ 6' },
        {
          text: '这个形状只是惯例：三个值谁都说得出来，并没有非用它不可的道理。显示的是 P10、P50、P90；要加得起来的地方用均值。',
          sources: ['G611', 'G612'],
        },
        { text: '金额按标明年份的不变价，测算年数由您定；工资增长率和折现率不填就是 0。' },
      ],
    },
    {
      id: 'saving',
      title: '两个部门之间的差额',
      passages: [
        { formula: '节省额 = 另一部门的各项 − 推荐部门的各项' },
        {
          text: '在同一批抽样上逐次相减，两边共有的部分互相抵消；只用眼睛比两个区间，是看不出来的。',
          sources: ['G610'],
        },
      ],
    },
    {
      id: 'turning-point',
      title: '划算点',
      passages: [
        { formula: '节省额 = 固定 + 单价 × x，所以 x = −固定 / 单价' },
        {
          text: '其余数据都取中位数。对停机来说，x 是推荐部门要替您少停的小时数，这里面不含对部门的任何猜测。节省额不成直线的数据，不给划算点。',
        },
      ],
    },
    {
      id: 'drivers',
      title: '影响最大的数据',
      passages: [{ text: '一个数据分别取 P10 和 P90，其余取中位数，摆动最大的排在前面。要弄清楚，先弄清楚这几个。' }],
    },
    {
      id: 'verdict',
      title: '什么时候才说能省',
      passages: [
        {
          text: '只有节省额的 P10 和 P90 方向一致，而且按我们的区间排在最前的两个数据都换成了您自己的，才说能省。只用我们的区间，永远不会说：我们的猜测证明不了节省。否则两端都列出，并说明这些数字定不了。',
        },
      ],
    },
  ],
};
