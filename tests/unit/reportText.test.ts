import { describe, expect, it } from 'vitest';
import { textTable, textWidth, wrapped } from '../../src/report/textLayout.ts';
import { COLUMNS, textReport } from '../../src/report/textReport.ts';
import { reportOf } from './reportFixture.ts';

describe('layout', () => {
  it('counts a Chinese character as two columns', () => {
    expect(textWidth('ERP 归位，')).toBe(10);
  });

  it('breaks at spaces and between Chinese characters, never before a closing mark', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('归信息技术部门，权限', 14)).toEqual(['归信息技术部', '门，权限']);
    expect(wrapped('这一项“权限”', 8)).toEqual(['这一项', '“权限”']);
    expect(wrapped('14\u00a0hours of downtime', 9)).toEqual(['14 hours', 'of', 'downtime']);
  });

  it('aligns columns by width and figures to the right', () => {
    expect(
      textTable(
        [
          ['部门', '第一'],
          ['财务部门', '3%'],
          ['IT', '81%'],
        ],
        40,
        [1],
        0,
      ),
    ).toEqual(['部门      第一', '财务部门    3%', 'IT         81%']);
  });
});

describe.each(['en', 'zh'] as const)('the report for the terminal, %s', (language) => {
  const text = textReport(reportOf(language));
  const lines = text.split('\n');

  it('fits 80 columns but for addresses', () => {
    for (const line of lines) if (!line.includes('http')) expect(textWidth(line), line).toBeLessThanOrEqual(COLUMNS);
  });

  it('begins with the host and its mark, and holds every section', () => {
    expect(lines[0]).toBe(language === 'en' ? '▴ IT hosts it.' : '▴ 归信息技术部门；');
    const report = reportOf(language);
    const titles = [
      report.reasons,
      report.flips,
      report.ranking,
      report.cost,
      report.safeguards,
      report.duties,
      report.limits,
    ];
    for (const { title } of titles) expect(text).toContain(`\n${title}\n─`);
  });

  it('leaves no no-break space, no space at a line’s end and no mark that becomes a picture', () => {
    expect(text).not.toMatch(/\u00a0|[ \t]\n|[▶◀]/);
  });

  it('names the questions of changes that the page folds', () => {
    const areas = ['crm', 'finance', 'production', 'projects', 'purchasing', 'sales-orders', 'analytics', 'hr-payroll'];
    const flips = [...areas, 'inventory-logistics', 'quality-maintenance'].map((area) => ({
      changes: [{ path: `modules.${area}`, from: null, to: 'none' }],
      placement: 'finance' as const,
      acceptability: 0.4,
      between: null,
    }));
    const text = textReport(reportOf(language, { assessment: { flips } })).replace(/\s+/g, '');
    expect(text).toContain(
      language === 'en'
        ? '4morethatwouldchangeit:Analyticsarea,HRandpayrollarea,Stockanddeliveryarea,Qualityandmaintenancearea.'
        : '另外4种改法，第一名也会换：报表分析模块、人事薪酬模块、库存与物流模块、质量与设备模块。',
    );
  });

  it('is written for every shape of result', () => {
    const none = textReport(
      reportOf(language, {
        recommendation: {
          placement: null,
          runnerUp: null,
          confidence: 'close',
          rankAcceptability: { it: [0.25, 0.25, 0.25, 0.25] },
        },
        assessment: {
          reasons: [],
          meanDifference: null,
          flips: [],
          possibleFirst: [],
          cost: null,
          ruledOut: [{ placement: 'it', because: ['capability.it'] }],
          warnings: [{ path: 'capability', code: 'all-ruled-out' }],
        },
      }),
    );
    expect(none).toContain(language === 'en' ? 'None of your departments can host it.' : '贵公司没有部门能承担；');
    expect(none).toContain('×');
  });
});
